def log = new File(basedir, 'build.log').text

// A quiet build prints only why it fails.
assert log.contains('''[ERROR] Continuity of console

continuity.yaml:3:3: error: pay-suppliers has no owner [function-map/owner-or-tier-missing]
... and 2 more; the reports hold all of them
2 errors, 0 warnings, 1 info

[ERROR] Failed to execute goal''')
assert !log.contains('[INFO]')
// No format, no file.
assert !log.contains('Report:')
assert !new File(basedir, 'target/continuity').exists()

// colours: none in the second build, some in the third
assert log.contains('\nerror: pay-suppliers has no owner')
// A log can be searched line by line: nothing is wrapped without a terminal.
assert log.contains('\nmore: mvn io.continuitylint:continuity-maven-plugin:explain -Dcontinuity.rule=function-map/owner-or-tier-missing\n')
// Maven 3.6 takes every colour out of what does not go to a terminal, its own and ours.
if (log.contains('\u001B[')) {
    assert log.contains('\n\u001B[1;31merror\u001B[0m\u001B[1m: pay-suppliers has no owner')
} else {
    assert basedir.parentFile.name == 'it-3.6.3'
    assert log.count('\nerror: pay-suppliers has no owner') == 2
}
