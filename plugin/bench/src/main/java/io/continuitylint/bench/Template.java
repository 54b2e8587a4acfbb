package io.continuitylint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A manifest without defects, with places for values, and below a line the defects that may take its place:
 *
 * <pre>
 *     rto: 15m
 *     #! rto: 5h | recovery-time/rto-exceeds-mtpd function:claims-$n
 * </pre>
 *
 * <p>What stands before the bar replaces the line, or removes it if there is nothing; behind it stand the findings that
 * follow, each a rule and the object of the finding, separated by commas.
 *
 * @param lines in the order of the file, without comments
 * @param defects in the order of the file
 */
record Template(List<Line> lines, List<Defect> defects) {

    private static final String DEFECT = "#!";

    /** @param section the key of the first level under which it stands; null for such a key itself */
    record Line(String section, String text) {}

    /**
     * What may be wrong.
     *
     * @param line the index of the line that it replaces
     * @param text stands there instead; empty for nothing
     * @param findings what must be found then
     */
    record Defect(int line, String text, List<String> findings) {}

    Template {
        lines = List.copyOf(lines);
        defects = List.copyOf(defects);
    }

    /** Reads one of those that lie beside this class. */
    static Template read(String name) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static Template parse(String text) {
        List<Line> lines = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        String section = "";
        for (String line : text.lines().toList()) {
            String content = line.strip();
            if (content.startsWith(DEFECT)) {
                defects.add(defect(content.substring(DEFECT.length()), lines));
            } else if (line.startsWith(" ") && !content.startsWith("#")) {
                lines.add(new Line(section, line));
            } else if (!content.startsWith("#")) {
                section = content;
            }
        }
        return new Template(lines, defects);
    }

    private static Defect defect(String said, List<Line> before) {
        int bar = said.lastIndexOf('|');
        int line = before.size() - 1;
        String replaced = before.get(line).text();
        String indent = replaced.substring(0, replaced.indexOf(replaced.strip()));
        String text = said.substring(0, bar).strip();
        return new Defect(
                line,
                text.isEmpty() ? "" : indent + text,
                List.of(said.substring(bar + 1).strip().split(", ")));
    }
}
