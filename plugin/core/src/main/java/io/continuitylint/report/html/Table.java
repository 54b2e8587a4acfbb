package io.continuitylint.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A table that stays one for a screen reader where a narrow window shows its rows as cards: that takes away what the
 * elements mean, so each says its role as well.
 */
final class Table {

    private final Html html;
    private final String[] headings;
    private int column;

    private Table(Html html, String[] headings) {
        this.html = html;
        this.headings = headings;
    }

    /**
     * Begins a table with its row of headings.
     *
     * @param sortable whether a script may sort it
     */
    static Table open(Html html, String id, String caption, boolean sortable, String... headings) {
        html.open("div", "class", "scroll")
                .open("table", "id", id, "role", "table", "class", sortable ? "cards sortable" : "cards");
        html.element("caption", caption, "class", "unseen");
        html.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (String heading : headings) {
            html.element("th", heading, "scope", "col", "role", "columnheader");
        }
        html.close().close().open("tbody", "role", "rowgroup");
        return new Table(html, headings);
    }

    /** Begins a row. */
    Table row(@Nullable String... attributes) {
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 0, attributes.length);
        all[attributes.length] = "role";
        all[attributes.length + 1] = "row";
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
        return html.open(
                "th", "scope", "row", "role", "rowheader", "data-label", headings[column++], "data-sort", sortedBy);
    }

    /**
     * Begins a cell.
     *
     * @param sortedBy what the row is sorted by; null for the text
     */
    Html cell(@Nullable String kind, @Nullable String sortedBy) {
        return html.open(
                "td", "role", "cell", "class", kind, "data-label", headings[column++], "data-sort", sortedBy);
    }

    void cell(String text) {
        cell(null, null).text(text).close();
    }

    void close() {
        html.close().close().close();
    }
}
