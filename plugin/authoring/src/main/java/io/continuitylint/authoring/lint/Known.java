package io.continuitylint.authoring.lint;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The fields of which a condition says that they are there.
 *
 * @param ifTrue where it holds
 * @param ifFalse where it does not
 */
record Known(Set<String> ifTrue, Set<String> ifFalse) {

    static final Known NOTHING = new Known(Set.of(), Set.of());

    Known {
        ifTrue = Set.copyOf(ifTrue);
        ifFalse = Set.copyOf(ifFalse);
    }

    Known not() {
        return new Known(/* ifTrue= */ ifFalse, /* ifFalse= */ ifTrue);
    }

    Known and(Known other) {
        Set<String> both = new LinkedHashSet<>(ifFalse);
        both.retainAll(other.ifFalse);
        return new Known(union(ifTrue, other.ifTrue), both);
    }

    Known or(Known other) {
        return not().and(other.not()).not();
    }

    /** With more that is known where it holds. */
    Known whereTrue(Set<String> fields) {
        return new Known(union(ifTrue, fields), ifFalse);
    }

    /** With more that is known whether it holds or not. */
    Known always(Set<String> fields) {
        return new Known(union(ifTrue, fields), union(ifFalse, fields));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
