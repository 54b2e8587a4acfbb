// What the first one found is shown, and that the second one would overwrite its report; neither writes a file.
def log = new File(basedir, 'build.log').text
assert log.contains('[function-map/owner-or-tier-missing]')
assert log.contains('the executions one and two would write the same report; give one of them a folder of its own')
assert !new File(basedir, 'target/continuity/continuity.json').exists()
