package io.continuitylint.wording;

import io.continuitylint.model.TestKind;
import org.jspecify.annotations.Nullable;

/** Words of the facts about tests. */
public final class TestWords {

    private TestWords() {}

    /** The kind of the strongest test, or {@code none that counts}. */
    public static String strongest(@Nullable TestKind strongest) {
        return strongest == null ? "none that counts" : strongest.word();
    }
}
