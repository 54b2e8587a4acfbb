def log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] Continuity of no-pom')
assert log.contains('[ERROR]   payments.continuity.yaml:3:3 pay-suppliers has no owner [function-map/owner-or-tier-missing]')
assert new File(basedir, 'target/continuity/continuity.json').isFile()
assert basedir.list().every { !it.contains('$') }

// A rule is explained without a POM as well, with its example, and all are listed.
assert log.contains('\ntest/overdue: Not tested within its cadence\n')
assert log.contains('\nHow to fix it\n    Hold the test')
assert log.contains('\nWhere it finds something\n    continuity: 1\n')
assert log.contains('\n  manifest/invalid ')
assert log.contains('rule: there is no rule "test/overdu"\n')
assert log.contains('did you mean "test/overdue"?')

// So is their documentation written.
def rules = new File(basedir, 'target/continuity/rules')
assert log.contains("Rules: ${new File(rules, 'rules.html')}")
assert new File(rules, 'test.md').text.contains('## test/overdue\n')
assert new File(rules, 'rules.html').text.contains('<h2 id="test/overdue">')

// And the schema for editors.
def schema = new File(basedir, 'continuity/manifest.schema.json')
assert log.contains("Schema: $schema")
assert schema.text.contains('draft-07')
