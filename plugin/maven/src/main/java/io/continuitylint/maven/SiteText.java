package io.continuitylint.maven;

import io.continuitylint.source.ControlCharacters;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** Headings, paragraphs and tables of a page of a site. The sink escapes what is markup. */
record SiteText(Sink sink) {

    void begin(String title) {
        sink.head();
        sink.title();
        text(title);
        sink.title_();
        sink.head_();
        sink.body();
        sink.section1();
        sink.sectionTitle1();
        text(title);
        sink.sectionTitle1_();
    }

    void end() {
        sink.section1_();
        sink.body_();
        sink.flush();
        sink.close();
    }

    void paragraph(String sentence) {
        sink.paragraph();
        text(sentence);
        sink.paragraph_();
    }

    void link(String name, String to) {
        sink.paragraph();
        sink.link(to);
        text(name);
        sink.link_();
        sink.paragraph_();
    }

    /** A section with a table, or with the word that there is nothing. */
    void table(String title, List<String> heads, List<List<String>> rows) {
        sink.section2();
        sink.sectionTitle2();
        text(title);
        sink.sectionTitle2_();
        if (rows.isEmpty()) {
            paragraph("None.");
        } else {
            sink.table();
            sink.tableRows(null, false);
            sink.tableRow();
            heads.forEach(this::head);
            sink.tableRow_();
            rows.forEach(this::row);
            sink.tableRows_();
            sink.table_();
        }
        sink.section2_();
    }

    private void head(String name) {
        sink.tableHeaderCell();
        text(name);
        sink.tableHeaderCell_();
    }

    private void row(List<String> cells) {
        sink.tableRow();
        for (String cell : cells) {
            sink.tableCell();
            text(cell);
            sink.tableCell_();
        }
        sink.tableRow_();
    }

    private void text(String words) {
        sink.text(ControlCharacters.escaped(words));
    }
}
