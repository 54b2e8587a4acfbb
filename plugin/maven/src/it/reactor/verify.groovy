import groovy.json.JsonSlurper

def files = { report -> new JsonSlurper().parse(new File(basedir, report)).files }
assert files('target/continuity/continuity.json') == ['continuity/office.yaml']
assert files('front/target/continuity/continuity.json') == ['continuity.yaml']
assert files('back/target/continuity/continuity.json') == ['continuity/shipping.yaml']
assert files('target/alone/continuity.json') == ['continuity/office.yaml']
assert !new File(basedir, 'shared/target/continuity').exists()

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] no manifests below ' + new File(basedir, 'shared') + ', nothing to lint')
// Nothing is compiled for the sake of manifests, and nothing is run twice.
assert log.count(':compile (default-compile) @ front') == 1
assert !log.contains('>>>')

// Reports in the middle of a long log are overlooked: what is open is listed after all projects.
def end = log.substring(log.indexOf('BUILD SUCCESS'))
assert end =~ /\[WARNING\] Continuity of all projects that passed: \d+ errors, \d+ warnings\n  error: /
