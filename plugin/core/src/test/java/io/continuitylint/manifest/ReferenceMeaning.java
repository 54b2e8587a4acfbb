package io.continuitylint.manifest;

import io.continuitylint.pages.Markdown;
import java.util.regex.Pattern;

/** The meaning of a key, from the meaning of its component: who writes a manifest does not see what is null. */
final class ReferenceMeaning {

    private static final Pattern NEVER = Pattern.compile("; never null: [^.;]*");
    private static final Pattern THEN = Pattern.compile("[;.] [Nn]ull where [^,.;:]*, and then ");
    private static final Pattern INSTEAD = Pattern.compile("[;.] [Nn]ull(?: where [^,.;:]*)?: ");
    private static final Pattern SILENCE = Pattern.compile("[;.] [Nn]ull (?:where|for|while|there)\\b[^.;]*");

    private ReferenceMeaning() {}

    static String forAuthors(String meaning) {
        String text = NEVER.matcher(meaning).replaceAll("");
        text = THEN.matcher(text).replaceAll("; where nothing is written, ");
        text = INSTEAD.matcher(text).replaceAll("; without it: ");
        text = SILENCE.matcher(text).replaceAll("");
        return Markdown.capitalized(text.replace("null counts as none", "nothing written counts as none"));
    }
}
