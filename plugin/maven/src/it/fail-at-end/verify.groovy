def log = new File(basedir, 'build.log').text

assert log =~ /broken \.+ FAILURE/
assert log.contains('[INFO] Continuity of sound')
assert log.contains('on project broken: 1 error')
for (module in ['broken', 'sound']) {
    assert new File(basedir, module + '/target/continuity/continuity.json').isFile()
}
// The last that is read is what failed, and where.
assert log.substring(log.indexOf('BUILD FAILURE')) =~
        /on project broken: 1 error, \d+ warnings\n(\[ERROR\] )? +continuity\.yaml:\d+:\d+ .* \[[a-z-]+\/[a-z-]+]\n/
