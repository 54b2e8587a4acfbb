def log = new File(basedir, 'build.log').text

assert log.contains('Continuity of passing')
assert log.contains('1 function, 0 backups and 0 tests in 1 file')
assert new File(basedir, 'target/continuity/continuity.json').isFile()
// A plugin that forks the lifecycle announces it with >>>.
assert !log.contains('>>>')
