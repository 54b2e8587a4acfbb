package io.continuitylint.rules.secondreading;

import java.util.function.Predicate;

/** Makes a manifest smaller for as long as it still shows what it is to show. */
record Reducer(Predicate<ManifestTree> shows) {

    /** One from which nothing can be deleted any more. */
    ManifestTree reduce(ManifestTree tree) {
        ManifestTree smallest = tree;
        boolean smaller = true;
        while (smaller) {
            ManifestTree next =
                    smallest.smaller().stream().filter(shows).findFirst().orElse(null);
            smaller = next != null;
            smallest = next == null ? smallest : next;
        }
        return smallest;
    }
}
