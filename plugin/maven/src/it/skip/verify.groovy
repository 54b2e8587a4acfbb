assert new File(basedir, 'build.log').text.contains('continuity.skip is set')
assert !new File(basedir, 'target/continuity').exists()
