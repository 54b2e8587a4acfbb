def log = new File(basedir, 'build.log').text

assert log.contains('failOn: "eror" is none of error, warning, info, never; did you mean "error"?')
assert log.contains('[ERROR] It stands in <failOn> in the POM or in -Dcontinuity.failOn')
assert log.contains('rules: there is no rule "test/overdu"')
assert log.contains('[ERROR] did you mean "test/overdue"?')
assert log.contains('[ERROR] It stands in <rules> in the POM or in -Dcontinuity.rules')
assert log.count('[Help 1] http') == 2
assert log.count('MojoExecutionException') == 2
