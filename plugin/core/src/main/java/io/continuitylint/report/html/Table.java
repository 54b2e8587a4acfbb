package io.continuitylint.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A table that stays one for a screen reader where a narrow window shows its rows as cards: that takes away what the
 * elements mean, so each says its role as well.
 */
final class Table {

    private final Html html;
    private final boolean cards;
    private final String[] headings;
    private int column;

    private Table(Html html, boolean cards, String[] headings) {
        this.html = html;
        this.cards = cards;
        this.headings = headings;
    }

    /**
     * Begins a table with its row of headings.
     *
     * @param cards whether a script may sort it, and a narrow window shows its rows as cards
     */
    static Table open(Html html, String id, String caption, boolean cards, String... headings) {
        Table table = new Table(html, cards, headings);
        html.open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        cards ? null : "0",
                        "role",
                        cards ? null : "region",
                        "aria-label",
                        cards ? null : caption)
                .open("table", "id", id, "role", table.role("table"), "class", cards ? "cards sortable" : null);
        html.element("caption", caption, "class", "unseen");
        html.open("thead", "role", table.role("rowgroup")).open("tr", "role", table.role("row"));
        for (String heading : headings) {
            html.element("th", heading, "scope", "col", "role", table.role("columnheader"));
        }
        html.close().close().open("tbody", "role", table.role("rowgroup"));
        return table;
    }

    private @Nullable String role(String role) {
        return cards ? role : null;
    }

    private @Nullable String label() {
        String heading = headings[column++];
        return cards ? heading : null;
    }

    /** Begins a row. */
    Table row(@Nullable String... attributes) {
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        all[attributes.length] = "role";
        all[attributes.length + 1] = role("row");
        html.open("tr", all);
        column = 0;
        return this;
    }

    Table endRow() {
        html.close();
        return this;
    }

    /** Begins the cell that names the row. */
    Html head(@Nullable String sortedBy) {
        return html.open("th", "scope", "row", "role", role("rowheader"), "data-label", label(), "data-sort", sortedBy);
    }

    /**
     * Begins a cell.
     *
     * @param sortedBy what the row is sorted by; null for the text
     */
    Html cell(@Nullable String kind, @Nullable String sortedBy) {
        return html.open("td", "role", role("cell"), "class", kind, "data-label", label(), "data-sort", sortedBy);
    }

    void cell(String text) {
        cell(null, null).text(text).close();
    }

    void close() {
        html.close().close().close();
    }
}
