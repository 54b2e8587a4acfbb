package io.continuitylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.NotRead;
import io.continuitylint.finding.PolicyValue;
import io.continuitylint.finding.Scope;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.Standard;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** For programs, by the schema {@code continuity-report-1.schema.json}. Durations are in milliseconds, with their text. */
final class JsonReporter implements Reporter {

    private static final int SCHEMA_VERSION = 1;

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        JsonOutput.write(out, new JsonEscapes(), json -> report(report, json));
    }

    private static void report(LintReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        head(report, json);
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding, report.citationsOf(finding), json);
        }
        json.writeEndArray();
        functions(report, json);
        rules(report, json);
        JsonSelection.write(report.selection(), json);
        policy(report.scope(), json);
        json.writeEndObject();
    }

    /** What the policy requires, by the keys that lead to it, so that a later run can tell whether it was another. */
    static void policy(Scope scope, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("policyValues");
        for (Map.Entry<String, PolicyValue> value : scope.policyValues().entrySet()) {
            json.writeStringField(value.getKey(), value.getValue().text());
        }
        json.writeEndObject();
    }

    /** The fields that tell what the report is about. */
    static void head(LintReport report, JsonGenerator json) throws IOException {
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("version", report.version());
        json.writeStringField("asOf", report.asOf().toString());
        scope(report.scope(), json);
        counts(report.counts(), json);
        texts("files", report.files().stream().map(SourceFile::name).toList(), json);
        if (!report.frameworks().isEmpty()) {
            texts(
                    "frameworks",
                    report.frameworks().standards().stream().map(Standard::id).toList(),
                    json);
        }
    }

    private static void texts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void scope(Scope scope, JsonGenerator json) throws IOException {
        json.writeStringField("project", scope.project());
        json.writeStringField("policy", scope.policy());
        json.writeArrayFieldStart("notRead");
        for (NotRead file : scope.notRead()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("reason", file.reason());
            json.writeStringField("wayOut", file.wayOut());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(LintReport.Counts counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("functions", counts.functions());
        json.writeNumberField("components", counts.components());
        json.writeNumberField("domains", counts.domains());
        json.writeNumberField("backups", counts.backups());
        json.writeNumberField("tests", counts.tests());
        json.writeNumberField("acceptedRisks", counts.acceptedRisks());
        json.writeEndObject();
    }

    /** @param citations of the standards that the policy reports by; not there where there are none */
    static void finding(Finding finding, List<String> citations, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().label());
        json.writeStringField("verdict", finding.verdict().label());
        json.writeStringField("message", finding.message());
        json.writeStringField("object", finding.object());
        JsonOutput.text("cause", finding.cause(), json);
        json.writeFieldName("place");
        place(finding.place(), json);
        json.writeArrayFieldStart("chains");
        for (Chain chain : finding.chains()) {
            chain(chain, json);
        }
        json.writeEndArray();
        if (finding.sum() != null) {
            sum(finding.sum(), json);
        }
        json.writeArrayFieldStart("related");
        for (Related related : finding.related()) {
            json.writeStartObject();
            json.writeStringField("text", related.text());
            json.writeFieldName("place");
            place(related.place(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonOutput.text("help", finding.help(), json);
        if (!citations.isEmpty()) {
            texts("standards", citations, json);
        }
        JsonOutput.text("explainedBy", finding.explainedBy(), json);
        JsonOutput.text("acceptedBy", finding.acceptedBy(), json);
        if (finding.isKnown()) {
            json.writeBooleanField("known", true);
        }
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeEndObject();
    }

    static void place(Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", place.file());
        json.writeNumberField("startLine", place.span().startLine());
        json.writeNumberField("startColumn", place.span().startColumn());
        json.writeNumberField("endLine", place.span().endLine());
        json.writeNumberField("endColumn", place.span().endColumn());
        json.writeStringField("path", place.path());
        json.writeEndObject();
    }

    private static void chain(Chain chain, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int index = 0; index < chain.links().size(); index++) {
            Chain.Link link = chain.links().get(index);
            json.writeStartObject();
            if (chain.leftOutBefore(index) > 0) {
                json.writeNumberField("leftOut", chain.leftOutBefore(index));
            }
            json.writeStringField("id", link.id());
            json.writeStringField("how", link.how());
            json.writeFieldName("place");
            place(link.place(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sum(Sum sum, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("sum");
        json.writeArrayFieldStart("terms");
        for (Sum.Term term : sum.terms()) {
            json.writeStartObject();
            json.writeStringField("name", term.name());
            json.writeNumberField("millis", term.value().toMillis());
            json.writeStringField("text", term.value().toString());
            JsonOutput.text("note", term.note(), json);
            json.writeFieldName("place");
            place(term.place(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("totalMillis", sum.total().toMillis());
        json.writeStringField("totalText", sum.total().toString());
        texts("missing", sum.missing(), json);
        json.writeEndObject();
    }

    private static void functions(LintReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("functions");
        for (LintReport.FunctionSummary function : report.functions()) {
            function(function, json);
        }
        json.writeEndArray();
    }

    static void function(LintReport.FunctionSummary function, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", function.id());
        JsonOutput.text("title", function.title(), json);
        if (function.tier() != null) {
            json.writeNumberField("tier", function.tier());
        }
        json.writeNumberField("errors", function.errors());
        json.writeNumberField("warnings", function.warnings());
        json.writeNumberField("infos", function.infos());
        json.writeEndObject();
    }

    private static void rules(LintReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (RuleSpec rule : report.rules()) {
            JsonRule.write(rule, report.docs(), json);
        }
        json.writeEndArray();
        notEvaluated(report, json);
    }

    static void notEvaluated(LintReport report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("notEvaluated");
        for (LintReport.NotEvaluated failure : report.notEvaluated()) {
            notEvaluated(failure, json);
        }
        json.writeEndArray();
    }

    static void notEvaluated(LintReport.NotEvaluated failure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", failure.rule());
        json.writeStringField("reason", failure.reason());
        json.writeEndObject();
    }
}
