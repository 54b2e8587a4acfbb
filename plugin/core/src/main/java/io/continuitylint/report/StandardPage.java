package io.continuitylint.report;

import io.continuitylint.catalog.StandardPart;
import io.continuitylint.report.content.StandardsText;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A standard, or a clause of one, to read on a terminal: what it is, and the rules that speak to it. */
public final class StandardPage {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final Terminal terminal;

    private StandardPage(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The page: title, edition and link, and by clause the ids of the rules. */
    public static String text(StandardPart part, Terminal terminal) {
        return new StandardPage(terminal).of(part);
    }

    private String of(StandardPart part) {
        Standard standard = part.standard();
        text.append(terminal.line(terminal.style().bold(standard.id() + ": " + standard.title()), INDENT.length()));
        text.append('\n');
        line("publisher", standard.publisher());
        line("edition", standard.edition());
        line("link", standard.link());
        line("also called", standard.alias());
        text.append('\n').append(terminal.line(StandardsText.CAVEAT, 0));
        part.rules().forEach(this::clause);
        String first = part.rules().values().iterator().next().get(0).id();
        return text.append('\n').append(Blocks.more(first, terminal)).toString();
    }

    private void line(String name, @Nullable String value) {
        if (value != null) {
            String label = name + ": ";
            text.append(terminal.line(terminal.style().help(label) + value, label.length()));
        }
    }

    private void clause(String clause, List<RuleSpec> rules) {
        String name = clause.isEmpty() ? "as a whole" : clause;
        String ids = rules.stream().map(RuleSpec::id).collect(Collectors.joining(", "));
        text.append('\n').append(terminal.line(terminal.style().bold(name), 0));
        text.append(terminal.line(INDENT + terminal.style().link(ids), INDENT.length()));
    }
}
