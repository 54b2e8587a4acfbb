def log = new File(basedir, 'build.log').text

for (parameter in ['skip', 'failOn', 'asOf', 'paths', 'allowEmpty', 'rules', 'skipRules', 'base', 'consoleOutput', 'maxFindings',
        'width', 'formats', 'outputDirectory', 'timings']) {
    assert log.contains('User property: continuity.' + parameter)
}
