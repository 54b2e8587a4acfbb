package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Standard;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What SARIF says of a rule: its title, what it checks, and its page as help. */
final class SarifRules {

    /** GitHub takes no more. */
    private static final int MOST_TAGS = 20;

    private SarifRules() {}

    /** How SARIF calls a severity. */
    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }

    /** Its citations are those of the standards that the policy reports by, else all of the rule. */
    static void write(RuleSpec rule, LintReport report, JsonGenerator json) throws IOException {
        List<String> citations = report.frameworks().citedByOrAll(rule);
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        SarifPlaces.message("shortDescription", rule.title(), json);
        SarifPlaces.message("fullDescription", RuleText.about(rule), json);
        JsonOutput.text("helpUri", report.docs().of(rule.id()), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", RuleText.page(rule));
        json.writeStringField("markdown", rule.help().isBlank() ? rule.title() : rule.help());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity().tier1()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        for (String tag : tags(rule, citations)) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeStringField("problem.severity", problem(rule.severity().tier1()));
        json.writeArrayFieldStart("standards");
        for (String citation : citations) {
            json.writeString(citation);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Its family, and the standards that it cites. */
    private static Set<String> tags(RuleSpec rule, List<String> citations) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add("continuity");
        tags.add(rule.family());
        citations.stream()
                .map(Standard::idIn)
                .distinct()
                .limit(MOST_TAGS - tags.size())
                .forEach(tags::add);
        return tags;
    }

    private static String problem(Severity severity) {
        return severity == Severity.INFO ? "recommendation" : severity.label();
    }
}
