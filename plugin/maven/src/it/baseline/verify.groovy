def log = new File(basedir, 'build.log').text

// The findings of the first day are known from then on, and fail no build.
assert log =~ /\nwrote continuity-baseline\.yaml: \d+ findings?\n/
assert new File(basedir, 'continuity-baseline.yaml').text.contains('\nbaseline: 1\nfindings:\n  - fingerprint: "')
assert log =~ /\n0 errors, 0 warnings; baseline \d+\n/

// There is one: it is not written over.
assert log.contains('is there; update takes in what is new, and prune forgets what is gone')
assert log.contains('It is set in <baseline> in the POM or with -Dcontinuity.baseline')

// Without it they are there again.
assert log =~ /\n[1-9]\d* errors?, \d+ warnings?/
