package io.continuitylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.Change;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Comparison.NotCompared;
import io.continuitylint.finding.Comparison.PolicyChange;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.ComparisonNote;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For programs, by the schema {@code continuity-diff-1.schema.json}: the changes alone, consequences included. */
final class DiffJson implements Reporter {

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        JsonOutput.write(out, new JsonEscapes(), json -> {
            json.writeStartObject();
            JsonReporter.head(report, json);
            comparison(Objects.requireNonNull(report.comparison()), report, json);
            JsonReporter.notEvaluated(report, json);
            json.writeEndObject();
        });
    }

    private static void comparison(Comparison comparison, LintReport report, JsonGenerator json) throws IOException {
        json.writeStringField("base", comparison.base());
        json.writeArrayFieldStart("changes");
        for (Change change : comparison.changes()) {
            change(change, report, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (ComparisonNote note : ComparisonNote.of(comparison)) {
            json.writeString(note.text());
        }
        json.writeEndArray();
        policy(comparison.policy(), json);
        json.writeArrayFieldStart("notCompared");
        for (NotCompared left : comparison.notCompared()) {
            json.writeStartObject();
            json.writeStringField("reason", left.reason());
            json.writeArrayFieldStart(left.ofBase() ? "before" : "after");
            for (Finding finding : left.findings()) {
                JsonReporter.finding(finding, report.citationsOf(finding), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void policy(List<PolicyChange> changes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("policyChanges");
        for (PolicyChange change : changes) {
            json.writeStartObject();
            json.writeStringField("key", change.key());
            JsonOutput.text("before", change.before(), json);
            JsonOutput.text("after", change.after(), json);
            if (change.place() != null) {
                json.writeFieldName("place");
                JsonReporter.place(change.place(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void change(Change change, LintReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", label(change.kind()));
        json.writeStringField("direction", label(change.direction()));
        finding("before", change.before(), report, json);
        finding("after", change.after(), report, json);
        json.writeEndObject();
    }

    private static void finding(String name, @Nullable Finding finding, LintReport report, JsonGenerator json)
            throws IOException {
        if (finding != null) {
            json.writeFieldName(name);
            JsonReporter.finding(finding, report.citationsOf(finding), json);
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
