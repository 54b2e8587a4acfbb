def log = new File(basedir, 'build.log').text

assert log.contains('[INFO] no manifests below ' + basedir + ', nothing to lint')
assert log.contains('there are no manifests below ' + basedir + '; they are named continuity.yaml')
assert !new File(basedir, 'target/continuity').exists()
