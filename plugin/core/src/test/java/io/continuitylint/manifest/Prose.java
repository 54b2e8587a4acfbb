package io.continuitylint.manifest;

import java.util.regex.Pattern;

/** Texts of the reference for readers that show no Markdown, or cannot follow its links. */
final class Prose {

    private static final Pattern LINK = Pattern.compile("\\[([^]\\[]*)]\\([^)]*\\)");

    private Prose() {}

    static String withoutLinks(String markdown) {
        return LINK.matcher(markdown).replaceAll("$1");
    }

    static String plain(String markdown) {
        return withoutLinks(markdown).replace("`", "");
    }
}
