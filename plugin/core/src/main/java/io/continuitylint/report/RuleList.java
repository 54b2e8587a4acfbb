package io.continuitylint.report;

import io.continuitylint.rule.RuleSpec;
import java.util.Collection;

/** Rules by family, each with its title. */
public final class RuleList {

    private static final String INDENT = "  ";

    private RuleList() {}

    /** @param rules at least one, sorted by id */
    public static String text(Collection<RuleSpec> rules, Terminal terminal) {
        int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElseThrow();
        StringBuilder text = new StringBuilder();
        String family = "";
        String last = "";
        for (RuleSpec rule : rules) {
            last = rule.id();
            if (!rule.family().equals(family)) {
                family = rule.family();
                text.append(text.isEmpty() ? "" : "\n")
                        .append(terminal.style().bold(family))
                        .append('\n');
            }
            String row = INDENT + terminal.style().link(Columns.left(last, widest)) + INDENT + rule.title();
            text.append(terminal.line(row, widest + 2 * INDENT.length()));
        }
        return text.append('\n').append(Blocks.more(last, terminal)).toString();
    }
}
