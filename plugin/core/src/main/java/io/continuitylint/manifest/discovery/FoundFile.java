package io.continuitylint.manifest.discovery;

import java.nio.file.Path;

/**
 * A file that is read as a manifest.
 *
 * @param name its name in findings, different for each file
 */
public record FoundFile(Path path, String name, Why why) {

    /** Why a file is read. */
    public enum Why {
        NAME("its name says that it is one"),
        FOLDER("it lies below a folder continuity"),
        PATHS("paths name it or its folder"),
        POLICY("a policy is looked for in it");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** As a clause that follows "because". */
        public String words() {
            return words;
        }
    }
}
