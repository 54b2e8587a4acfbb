package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Generic issues of SonarQube 10.3 and later. There a severity belongs to a rule, so a rule has that of its worst finding.
 * It does not know consequences, which are counted in the message of what explains them. An issue of any severity is a new
 * one to its quality gate, so accepted findings and those of the baseline are counted, in fields that it passes over.
 */
public final class SonarReporter implements Reporter {

    private static final String ENGINE = "continuity-lint";

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        RuleIndex index = new RuleIndex(report);
        RepositoryPaths paths = new RepositoryPaths(report.scope().folder());
        List<Defect> defects = Defect.of(report);
        JsonOutput.write(out, new JsonEscapes(), json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("rules");
            for (Map.Entry<String, Severity> rule : worst(defects).entrySet()) {
                rule(rule.getKey(), rule.getValue(), index, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("issues");
            for (Defect defect : defects) {
                issue(defect, paths, json);
            }
            json.writeEndArray();
            json.writeNumberField("accepted", report.accepted().size());
            json.writeNumberField("baseline", report.known());
            json.writeEndObject();
        });
    }

    /** The rules of the defects, which come the worst first. */
    private static Map<String, Severity> worst(List<Defect> defects) {
        Map<String, Severity> worst = new TreeMap<>();
        defects.forEach(defect -> worst.putIfAbsent(defect.finding().rule(), defect.severity()));
        return worst;
    }

    private static void rule(String id, Severity severity, RuleIndex index, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("name", index.title(id));
        json.writeStringField("description", RuleText.about(id, index));
        json.writeStringField("engineId", ENGINE);
        json.writeStringField("cleanCodeAttribute", "COMPLETE");
        json.writeStringField("type", "CODE_SMELL");
        json.writeStringField("severity", severity(severity));
        json.writeArrayFieldStart("impacts");
        json.writeStartObject();
        json.writeStringField("softwareQuality", "RELIABILITY");
        json.writeStringField("severity", impact(severity));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "CRITICAL";
            case WARNING -> "MAJOR";
            case INFO -> "INFO";
        };
    }

    private static String impact(Severity severity) {
        return switch (severity) {
            case ERROR -> "HIGH";
            case WARNING -> "MEDIUM";
            case INFO -> "LOW";
        };
    }

    private static void issue(Defect defect, RepositoryPaths paths, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", defect.finding().rule());
        json.writeFieldName("primaryLocation");
        location(Messages.of(defect), defect.finding().place(), paths, json);
        json.writeArrayFieldStart("secondaryLocations");
        for (Proof.Step step : Proof.all(defect.finding())) {
            location(step.text(), step.place(), paths, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(String message, Place place, RepositoryPaths paths, JsonGenerator json)
            throws IOException {
        Span span = place.span();
        json.writeStartObject();
        json.writeStringField("message", message);
        json.writeStringField("filePath", paths.of(place));
        json.writeObjectFieldStart("textRange");
        json.writeNumberField("startLine", span.startLine());
        // SonarQube refuses a whole report for a range of no characters. Its columns count from 0.
        if (span.endLine() > span.startLine() || span.endColumn() > span.startColumn()) {
            json.writeNumberField("endLine", span.endLine());
            json.writeNumberField("startColumn", span.startColumn() - 1);
            json.writeNumberField("endColumn", span.endColumn() - 1);
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
