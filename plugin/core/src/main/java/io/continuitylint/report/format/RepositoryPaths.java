package io.continuitylint.report.format;

import io.continuitylint.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names files as the repository does, from its top folder on: what shows findings in a change knows them by these names.
 *
 * @param folder the way from the top folder to the lint root, {@code services/shop/}; empty for the top folder
 */
record RepositoryPaths(String folder) {

    /** A byte that the name of a file has no character for is written like this already. */
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-F]{2}.*", Pattern.DOTALL);

    private static final String LITERAL = "/-._~!$&'()*+,;=@";

    String of(Place place) {
        return of(place.file());
    }

    /** The form that terminals and editors turn into a link: {@code services/shop/continuity.yaml:31:9}. */
    String link(Place place) {
        return "%s:%s:%s"
                .formatted(of(place), place.span().startLine(), place.span().startColumn());
    }

    /** @param name of a file, relative to the lint root */
    String of(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : (folder + name).split("/", -1)) {
            boolean back = step.equals("..")
                    && !steps.isEmpty()
                    && !steps.get(steps.size() - 1).equals("..");
            if (back) {
                steps.remove(steps.size() - 1);
            } else {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** The same as a reference by RFC 3986. */
    String uri(String name) {
        StringBuilder uri = new StringBuilder();
        String path = of(name);
        for (int at = 0; at < path.length(); at += Character.charCount(path.codePointAt(at))) {
            int point = path.codePointAt(at);
            boolean escaped =
                    point == '%' && ESCAPED.matcher(path.substring(at)).matches();
            if (escaped || isLiteral(point)) {
                uri.appendCodePoint(point);
            } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    uri.append(String.format(Locale.ROOT, "%%%02X", each));
                }
            }
        }
        return uri.toString();
    }

    private static boolean isLiteral(int point) {
        return point < 0x80 && (Character.isLetterOrDigit(point) || LITERAL.indexOf(point) >= 0);
    }
}
