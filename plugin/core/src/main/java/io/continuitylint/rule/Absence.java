package io.continuitylint.rule;

import io.continuitylint.model.Misread;
import io.continuitylint.model.Subject;
import java.util.List;

/**
 * Something that a finding says is not there.
 *
 * @param path the keys that lead to it within the object
 */
record Absence(Subject of, List<String> path) {

    /** Whether it was written and could not be read. */
    boolean isUnknown(Misread misread) {
        return misread.covers(of, path.toArray(String[]::new));
    }
}
