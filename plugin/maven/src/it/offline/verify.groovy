assert new File(basedir, 'target/offline/continuity.json').text == new File(basedir, 'target/continuity/continuity.json').text
