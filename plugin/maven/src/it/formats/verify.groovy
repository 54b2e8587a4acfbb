import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'reports/continuity.json'))
assert report.asOf == '2026-11-24'
assert report.files == ['continuity.yaml']
assert report.notEvaluated == []
def finding = report.findings.find { it.rule == 'function-map/owner-or-tier-missing' }
assert finding.place.file == 'continuity.yaml'
assert [finding.place.startLine, finding.place.startColumn] == [3, 3]

assert new File(basedir, 'reports/continuity.txt').text.contains('  --> continuity.yaml:3:3\n')
assert new File(basedir, 'reports/continuity-compact.txt').text
        .contains('continuity.yaml:3:3: error: pay-suppliers has no owner [function-map/owner-or-tier-missing]\n')

// Nothing on the console, and nothing in a report that is different elsewhere.
assert !new File(basedir, 'build.log').text.contains('has no owner')
for (file in new File(basedir, 'reports').listFiles()) {
    assert !file.text.contains(basedir.path)
}
