package io.continuitylint.report.format;

import java.util.List;

/** A list beside the findings, as Markdown, which takes no more than its share of the room. */
final class MarkdownList {

    /** In characters. */
    private static final int SHARE = 6_000;

    /** More have no room. */
    static final int MOST_ITEMS = SHARE / 10;

    private MarkdownList() {}

    static String of(List<String> items) {
        return of(items, items.size());
    }

    /** As many items as have room, and how many there are besides; nothing of none. */
    static String of(List<String> items, int all) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        while (shown < items.size() && text.length() + items.get(shown).length() < SHARE) {
            text.append("- ").append(items.get(shown++)).append('\n');
        }
        if (shown < all) {
            text.append("- ... and %s more\n".formatted(all - shown));
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }
}
