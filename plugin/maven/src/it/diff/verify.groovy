import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('\nnew error: ')
assert log =~ /Failed to execute goal .* on project diff: compared with before: \d+ new/
assert new File(basedir, 'target/continuity/continuity-diff.md').text.contains('\n### Worse than before: ')
assert new JsonSlurper().parse(new File(basedir, 'target/never/continuity-diff.json')).base == 'before'
// Once, for all modules.
assert log.count('Continuity of diff\n\nnew error') == 2
assert log.contains("The parameters 'base' for goal")
assert log =~ /has no revision befor\n(\[ERROR\] )?did you mean before\?\n(\[ERROR\] )?It is set in <base> in the POM or with -Dcontinuity.base/
assert new File(basedir, 'target/comment/continuity.md').text.contains('\nNo finding changed since continuity.json.\n')

// A run that only warns ends with what it found.
assert log =~ /BUILD SUCCESS\n(?s:.{0,300})\[WARNING\] Continuity of all projects that passed: 4 errors, 1 warning\n  error: platform/
