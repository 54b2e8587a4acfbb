package io.continuitylint.catalog;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The files of a rule pack. */
@FunctionalInterface
public interface PackFiles {

    /**
     * Opens a file; the caller closes it.
     *
     * @param path within the pack, as in {@code catalog/test/overdue/rule.md}
     * @return null if there is no such file
     */
    @Nullable
    InputStream open(String path) throws IOException;
}
