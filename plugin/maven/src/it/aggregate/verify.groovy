import groovy.json.JsonSlurper

def files = { report -> new JsonSlurper().parse(new File(basedir, report)).files }
def both = ['platform/continuity/platform.yaml', 'shop/continuity.yaml']
assert files('target/continuity/continuity.json') == both
assert files('target/part/continuity.json') == both
assert files('target/called/continuity.json') == both
assert files('flat/target/continuity/continuity.json') == ['../platform/continuity/platform.yaml', '../shop/continuity.yaml']

// Once in a build, although each module inherits it; in the fourth build, only a module has findings.
def log = new File(basedir, 'build.log').text
assert log.count('Continuity of aggregate') == 3
assert log.count('all modules were linted as one workspace before, nothing is linted') == 2
assert !new File(basedir, 'platform/target/part').exists()

assert log.count('error: "customer-db" names nothing: there is no component or function with that id; another project of this' +
        ' build declares one, at ../platform/continuity/platform.yaml:7:3 [manifest/dangling-reference]') == 2
assert log.count('help: Lint all projects of this build as one workspace, with mvn' +
        ' io.continuitylint:continuity-maven-plugin:aggregate in the folder of its topmost POM.') == 4
