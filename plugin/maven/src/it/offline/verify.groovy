assert new File(basedir, 'target/continuity/continuity.json').isFile()
