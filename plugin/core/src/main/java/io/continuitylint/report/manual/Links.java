package io.continuitylint.report.manual;

/** Where a rule is found: on the page of its family, below a heading that is its id. */
final class Links {

    private Links() {}

    /** A link whose text is the id. */
    static String to(String id) {
        return "[%s](%s.md#%s)".formatted(id, id.substring(0, id.indexOf('/')), anchor(id));
    }

    /** As Markdown viewers make it of a heading: what is neither letter, digit nor hyphen is left out. */
    static String anchor(String id) {
        return id.replace("/", "");
    }
}
