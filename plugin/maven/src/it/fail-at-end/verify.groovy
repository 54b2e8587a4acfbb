def log = new File(basedir, 'build.log').text

assert log =~ /broken \.+ FAILURE/
assert log.contains('[INFO] Continuity of sound')
assert log.contains('on project broken: 1 error')
for (module in ['broken', 'sound']) {
    assert new File(basedir, module + '/target/continuity/continuity.json').isFile()
}
