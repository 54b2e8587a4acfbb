def log = new File(basedir, 'build.log').text
def hash = new File(basedir, 'shop/continuity/packs.lock').readLines()[1].split()[0]

assert log.contains('Compiled 1 rule into the rule pack acme-rules')
// It has no tests.
assert log.contains('[WARNING] continuity/rules/acme/safe-state/bad.yaml is missing; in it the rule finds something')
assert log.contains('error: authorise-cards names no safe state (tier 1) [acme/safe-state]')
assert log.contains('continuity/packs.lock pins 1 rule pack')
// the last build refuses what the one before took
assert log.split('BUILD SUCCESS').length == 5
assert log.contains('is not the one in continuity/packs.lock: its SHA-256 is ')
assert log.contains(', not ' + hash)
