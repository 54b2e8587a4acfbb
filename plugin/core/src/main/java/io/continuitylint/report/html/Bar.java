package io.continuitylint.report.html;

import io.continuitylint.finding.overview.Measure;
import java.util.Locale;

/** What a recovery takes as a bar against what was promised, with both in words. */
final class Bar {

    private static final double WIDTH = 100;

    /** Where the target stands that is met, so that there is room to show what is left of it. */
    private static final double TARGET = 80;

    private Bar() {}

    static void of(Html html, Measure measure) {
        String least = measure.sum().isComplete() ? "" : "at least ";
        html.open("span", "class", "measure" + (measure.misses() ? " misses" : ""));
        html.element("strong", least + measure.sum().total());
        html.element("span", " of " + measure.target(), "class", "of");
        drawn(html, measure.share(), measure.misses());
        if (measure.misses()) {
            html.element("span", "misses", "class", "badge error");
        }
        html.close();
    }

    private static void drawn(Html html, double share, boolean misses) {
        double scale = misses && share > 1 ? WIDTH / share : TARGET;
        double taken = misses && (share <= 1 || Double.isInfinite(share)) ? WIDTH : Math.min(WIDTH, share * scale);
        double target = misses && Double.isInfinite(share) ? 0 : scale;
        html.open("svg", "class", "bar", "viewBox", "0 0 100 8", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.open("rect", "class", "track", "width", "100", "height", "8", "rx", "2")
                .close();
        html.open("rect", "class", "taken", "width", number(taken), "height", "8", "rx", "2")
                .close();
        html.open("rect", "class", "target", "x", number(Math.min(98.5, target)), "width", "1.5", "height", "8")
                .close();
        html.close();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
