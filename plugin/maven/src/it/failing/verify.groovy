def log = new File(basedir, 'build.log').text

// on the console
assert log.contains('error: pay-suppliers has no owner [function-map/owner-or-tier-missing]')
assert log.contains('  --> continuity/payments.yaml:3:3')
// why the build failed
assert log.contains(':check (default) on project failing: 1 error')
assert log.contains('[ERROR]   continuity/payments.yaml:3:3 pay-suppliers has no owner [function-map/owner-or-tier-missing]')
assert log.contains('[ERROR] Report: ' + new File(basedir, 'target/continuity/continuity.json'))
assert log.contains('MojoFailureException')
