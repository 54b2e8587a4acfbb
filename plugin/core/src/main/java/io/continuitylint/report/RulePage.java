package io.continuitylint.report;

import io.continuitylint.rule.RuleSpec;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a rule, to read on a terminal.
 *
 * @param bad a manifest in which the rule finds something; null if it shows none
 * @param good one in which it finds nothing; null if it shows none
 * @param docs the address of the page that the organisation publishes; null if it names none
 */
public record RulePage(
        RuleSpec rule,
        @Nullable String bad,
        @Nullable String good,
        @Nullable String docs) {

    private static final String INDENT = "    ";

    /** The page: what the rule declares, what it explains, and its examples. */
    public String text(Terminal terminal) {
        StringBuilder text = new StringBuilder();
        text.append(terminal.line(terminal.style().bold(rule.id() + ": " + rule.title()), INDENT.length()));
        text.append('\n');
        declared(text, terminal);
        MarkdownText page = new MarkdownText(terminal);
        page.add(rule.help());
        example("Where it finds something", bad, page);
        example("Where it finds nothing", good, page);
        return terminal.shown(text.append(page).toString());
    }

    private void declared(StringBuilder text, Terminal terminal) {
        line("severity", rule.severity().inWords(), text, terminal);
        if (!rule.standards().isEmpty()) {
            line("standards", String.join(", ", rule.standards()), text, terminal);
        }
        if (rule.since() != null) {
            line("since", rule.since(), text, terminal);
        }
        if (docs != null) {
            line("documentation", docs, text, terminal);
        }
        if (!rule.params().isEmpty()) {
            line("parameters", "in a policy, under rules." + rule.id() + ".params", text, terminal);
            rule.params()
                    .values()
                    .forEach(param -> text.append(terminal.line(INDENT + param.name() + ": " + param.inWords(), 8)));
        }
    }

    private static void line(String name, String value, StringBuilder text, Terminal terminal) {
        String label = name + ": ";
        text.append(terminal.line(terminal.style().help(label) + value, label.length()));
    }

    private static void example(String title, @Nullable String manifest, MarkdownText page) {
        if (manifest != null) {
            page.heading(title);
            manifest.strip().lines().forEach(page::code);
        }
    }
}
