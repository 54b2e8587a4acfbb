// What all shells write of the sample, byte for byte.
['continuity.json', 'continuity.txt', 'continuity-compact.txt'].each {
    assert new File(basedir, "target/continuity/$it").bytes == new File(basedir, "expected/$it").bytes
}
true
