package io.continuitylint.fact;

import io.continuitylint.model.Evidence;
import io.continuitylint.source.SourceFile;

/** Where the documents that manifests name are looked for. Facts read no file themselves. */
@FunctionalInterface
public interface Documents {

    /** Looks for no document. */
    Documents UNSEEN = (namedIn, document) -> Found.UNKNOWN;

    /** What is where a document should be. */
    enum Found {
        THERE,
        MISSING,
        /** Its content does not match the hash. */
        CHANGED,
        /** Not looked for: it is behind an address, outside of what is linted, or cannot be read. */
        UNKNOWN
    }

    Found look(SourceFile namedIn, Evidence document);
}
