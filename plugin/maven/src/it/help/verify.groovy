def log = new File(basedir, 'build.log').text

for (parameter in ['skip', 'failOn', 'asOf', 'paths', 'allowEmpty', 'rules', 'skipRules', 'base', 'consoleOutput', 'maxFindings',
        'width', 'formats', 'outputDirectory', 'timings']) {
    assert log.count('User property: continuity.' + parameter + '\n') == 2
}
