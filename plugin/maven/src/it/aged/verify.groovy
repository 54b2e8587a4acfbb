def log = new File(basedir, 'build.log').text

assert log.count('BUILD SUCCESS') == 1
assert log.count('BUILD FAILURE') == 1
assert log.contains('gateway-standby last passed a test on 2026-11-01; one was due by 2027-02-01')
