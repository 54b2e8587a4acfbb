package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;

/**
 * A file that was not read to its end, or not as what it is. What seems to be wrong behind that place is a consequence of
 * it: one mistake reads as one.
 *
 * @param breaking what is wrong where the file breaks off
 */
record TruncatedFile(Finding breaking) {

    /** The finding, folded under that of the break if it follows from it. */
    Finding fold(Finding finding) {
        return finding != breaking && isBehind(finding) ? finding.explainedBy(breaking.fingerprint()) : finding;
    }

    private boolean isBehind(Finding finding) {
        return finding.place().file().equals(breaking.place().file())
                && finding.place().compareTo(breaking.place()) > 0;
    }
}
