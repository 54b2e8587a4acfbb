package io.continuitylint.report;

import io.continuitylint.report.FactGroups.Shown;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.wording.Words;
import java.util.List;

/** The facts of a workspace for people, in the way in which rules write them. */
public final class FactList {

    private static final String INDENT = "  ";

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    private FactList(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How many there are of each type, with its fields; types of which there are none are only named. */
    public static String overview(FactGroups groups, String more, Terminal terminal) {
        FactList list = new FactList(terminal);
        int widest =
                groups.byType().keySet().stream().mapToInt(String::length).max().orElse(0);
        int digits = String.valueOf(groups.count()).length();
        groups.byType().forEach((type, facts) -> {
            if (!facts.isEmpty()) {
                list.line(
                        terminal.style().bold(Columns.left(type, widest))
                                + INDENT
                                + Columns.right(String.valueOf(facts.size()), digits)
                                + INDENT
                                + String.join(", ", facts.get(0).fields().keySet()),
                        widest + digits + 2 * INDENT.length());
            }
        });
        List<String> none = groups.byType().entrySet().stream()
                .filter(group -> group.getValue().isEmpty())
                .map(group -> group.getKey())
                .toList();
        if (!none.isEmpty()) {
            list.line("\nnone of " + String.join(", ", none), INDENT.length());
        }
        list.sum(groups);
        return list.text + terminal.line(more, 0);
    }

    /** Each of them. */
    public static String text(FactGroups groups, Terminal terminal) {
        FactList list = new FactList(terminal);
        groups.byType().forEach(list::group);
        list.sum(groups);
        return list.text.toString();
    }

    private void group(String type, List<Shown> facts) {
        line(terminal.style().bold(type) + INDENT + facts.size(), 0);
        for (Shown fact : facts) {
            String object = fact.object() == null ? "" : fact.object() + INDENT;
            String place = fact.place() == null ? "" : INDENT + fact.place();
            line(INDENT + TerminalText.of(object + FactLiterals.fields(fact.fields()) + place), 2 * INDENT.length());
        }
    }

    private void sum(FactGroups groups) {
        line(
                "\n%s of %s as of %s"
                        .formatted(
                                Words.count(groups.count(), "fact"), TerminalText.of(groups.project()), groups.asOf()),
                0);
    }

    private void line(String line, int indent) {
        text.append(terminal.line(line, indent));
    }
}
