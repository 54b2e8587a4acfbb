def log = new File(basedir, 'build.log').text

assert log.contains('failOn: "eror" is none of error, warning, info, never; did you mean "error"?')
assert log.contains('[ERROR] It is set in <failOn> in the POM or with -Dcontinuity.failOn')
assert log.contains('rules: there is no rule "test/overdu"')
assert log.contains('[ERROR] did you mean "test/overdue"?')
assert log.contains('[ERROR] It is set in <rules> in the POM or with -Dcontinuity.rules')
assert log.contains('asOf: "2026-13-45" is not a date; a date looks like 2026-11-24')
assert !log.contains('could not be parsed')
assert log.count('MojoExecutionException') == 3
