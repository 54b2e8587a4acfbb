package io.continuitylint.report.html;

import io.continuitylint.rule.Severity;

/** Small marks, told apart by shape and word as well as by colour. */
final class Badges {

    private Badges() {}

    /** The word of a severity. */
    static Html severity(Html html, Severity severity) {
        return html.element("span", severity.label(), "class", "badge " + severity.label());
    }

    /** How many there are of a severity; nothing for none. */
    static void count(Html html, int count, Severity severity) {
        if (count > 0) {
            html.open("span", "class", "badge " + severity.label())
                    .text(Integer.toString(count))
                    .element("span", " " + severity.label(), "class", "unseen")
                    .close();
        }
    }
}
