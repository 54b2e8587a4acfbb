package io.continuitylint.fact;

import io.continuitylint.model.Evidence;
import io.continuitylint.source.SourceFile;

/** Where the documents that manifests name are looked for. Facts read no file themselves. */
@FunctionalInterface
public interface Documents {

    /** Nobody looks anywhere. */
    Documents UNSEEN = (namedIn, document) -> Found.UNKNOWN;

    /** What is where a document should be. */
    enum Found {
        THERE,
        MISSING,
        /** Something else than its hash says. */
        CHANGED,
        /** Nobody looked: it is behind an address, outside of what is linted, or cannot be read. */
        UNKNOWN
    }

    Found look(SourceFile namedIn, Evidence document);
}
