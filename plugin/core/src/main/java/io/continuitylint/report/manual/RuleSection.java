package io.continuitylint.report.manual;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.rule.RuleSpec;
import org.jspecify.annotations.Nullable;

/** What the documentation of a rule says, below a heading that is its id. */
final class RuleSection {

    private RuleSection() {}

    static String text(RuleSpec rule, RuleCatalog catalog) {
        StringBuilder text = new StringBuilder("## " + rule.id() + "\n\n");
        text.append("**").append(rule.title()).append("**\n\n");
        text.append("* Severity: ").append(rule.severity().inWords()).append('\n');
        if (!rule.standards().isEmpty()) {
            text.append("* Standards: ")
                    .append(String.join(", ", rule.standards()))
                    .append('\n');
        }
        if (rule.since() != null) {
            text.append("* Since: ").append(rule.since()).append('\n');
        }
        rule.params()
                .values()
                .forEach(param -> text.append("* Parameter `%s`: %s\n".formatted(param.name(), param.inWords())));
        text.append('\n').append(sections(rule.help())).append('\n');
        example("Finds something", catalog.example(rule.id(), "bad.yaml"), text);
        example("Finds nothing", catalog.example(rule.id(), "good.yaml"), text);
        return text.toString();
    }

    /** One level below the rule. */
    private static String sections(String help) {
        return help.strip().replaceAll("(?m)^## ", "### ") + "\n";
    }

    private static void example(String title, @Nullable String manifest, StringBuilder text) {
        if (manifest != null) {
            text.append("### ")
                    .append(title)
                    .append("\n\n")
                    .append(Markdown.yaml(manifest))
                    .append('\n');
        }
    }
}
