package io.continuitylint.report.manual;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.rule.Topic;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader of the field looks for, and the rules that answer it. */
final class TopicsPage {

    private TopicsPage() {}

    static String text(RuleCatalog catalog) {
        StringBuilder text = new StringBuilder("# Rules by topic\n");
        List<Topic> topics = catalog.index().topics();
        for (String group : topics.stream().map(Topic::group).distinct().toList()) {
            text.append("\n## ").append(group).append("\n\n| topic | rules |\n|---|---|\n");
            topics.stream()
                    .filter(topic -> topic.group().equals(group))
                    .forEach(topic -> text.append(Markdown.row(Markdown.cell(topic.name()), rules(topic, catalog))));
        }
        return text.toString();
    }

    private static String rules(Topic topic, RuleCatalog catalog) {
        return catalog.specs().keySet().stream()
                .filter(topic::isAnsweredBy)
                .map(Links::to)
                .collect(Collectors.joining(", "));
    }
}
