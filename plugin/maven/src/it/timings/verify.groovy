def log = new File(basedir, 'build.log').text

assert log =~ /\[INFO\] load the rules +\d+\.\d{3} s/
assert log =~ /\[INFO\]   test\/overdue +\d+\.\d{3} s/
assert log =~ /\[INFO\] write the report files +\d+\.\d{3} s/
assert !new File(basedir, 'target/continuity/continuity.json').text.contains('load the rules')
