import groovy.json.JsonSlurper

// What the first one found is kept, and the second one is told why it cannot be where the first one is.
def file = new File(basedir, 'target/continuity/continuity.json')
def report = new JsonSlurper().parse(file)
assert report.project == 'report-twice'
assert report.policy == 'built-in defaults'
assert report.findings.any { it.rule == 'function-map/owner-or-tier-missing' }
assert new File(basedir, 'build.log').text.contains(file.path
        + ' was already written by execution one of it:report-twice; give execution two of it:report-twice a folder of its own')
