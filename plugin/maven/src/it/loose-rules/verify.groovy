def log = new File(basedir, 'build.log').text
def finding = 'error: authorise-cards names no safe state (tier 1) [acme/safe-state]'

// a rule of the repository fails the build as every other does, in both builds that ask for it
assert log.split(java.util.regex.Pattern.quote(finding)).length == 3
assert log.contains('  --> continuity/payments.yaml:4:3')
assert log.contains('[ERROR]   continuity/payments.yaml:4:3 authorise-cards names no safe state (tier 1) [acme/safe-state]')

// a broken one does not take it down, and is told once, with the line to change
def mistake = 'continuity/rules/acme/broken/rule.drl:3: Function has no safeStat; did you mean "safeState"?'
assert log.contains('not evaluated: acme/broken, ' + mistake)
assert !log.contains('KieProject')
assert !log.contains('Unable to parse')

// it has a page
assert log.contains('acme/safe-state: A function of the first tier names its safe state')
assert log.contains('In the first minutes somebody must know what to stop')

// its tests are missing, which both who test and who read it are told; a new rule has them
assert log.contains('FAILED  acme/safe-state files')
assert log.contains('continuity/rules/acme/safe-state: ') || log.contains('[untested]')
assert log.contains('1 rule, 4 cases: 4 passed')
