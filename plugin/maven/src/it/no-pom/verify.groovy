def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] Continuity of no-pom')
assert log.contains('[ERROR]   payments.continuity.yaml:3:3 pay-suppliers has no owner [function-map/owner-or-tier-missing]')
assert new File(basedir, 'target/continuity/continuity.json').isFile()
assert basedir.list().every { !it.contains('$') }
