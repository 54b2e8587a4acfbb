package io.continuitylint.report.base;

import io.continuitylint.finding.BaseReport;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.JudgedBy;
import io.continuitylint.finding.PolicyValue;
import io.continuitylint.report.base.JsonFields.Malformed;
import io.continuitylint.rule.RuleSpec.Severities;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Verdict;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From the document of a report to what it says of findings. What proves them is not read.
 *
 * @param name of the file
 */
record ReportReader(String name) {

    private static final int SCHEMA_VERSION = 1;

    /** @throws Malformed if it is not what this version writes */
    BaseReport read(@Nullable Object document) {
        JsonFields report = JsonFields.of("", document);
        if (!report.has("schemaVersion")) {
            throw new Malformed("it has no schemaVersion");
        }
        int version = report.number("schemaVersion");
        if (version != SCHEMA_VERSION) {
            throw new Malformed("its schemaVersion is %s, and this linter reads %s".formatted(version, SCHEMA_VERSION));
        }
        List<Finding> findings =
                report.objects("findings").stream().map(ReportReader::finding).toList();
        return new BaseReport(
                name,
                report.text("version"),
                day(report),
                report.text("project"),
                evaluated(report),
                findings,
                judgedBy(report),
                List.of());
    }

    /** Null for a report of a version that did not write it. */
    private static @Nullable JudgedBy judgedBy(JsonFields report) {
        if (!report.has("policyValues")) {
            return null;
        }
        SortedMap<String, PolicyValue> policy = new TreeMap<>();
        JsonFields values = report.object("policyValues");
        values.keys().forEach(key -> policy.put(key, new PolicyValue(values.text(key), null)));
        JsonFields selection = report.object("selection");
        SortedMap<String, Severities> severities = new TreeMap<>();
        report.objects("rules").forEach(rule -> severities.put(rule.text("id"), severities(rule.object("severity"))));
        return new JudgedBy(policy, selection.texts("rules"), selection.texts("skipRules"), severities);
    }

    private static Severities severities(JsonFields json) {
        return new Severities(severity("tier1", json), severity("critical", json), severity("other", json));
    }

    private static Severity severity(String key, JsonFields json) {
        return oneOf(Severity.values(), Severity::label, key, json);
    }

    private static LocalDate day(JsonFields report) {
        try {
            return LocalDate.parse(report.text("asOf"));
        } catch (DateTimeParseException noDate) {
            throw new Malformed("asOf is not a date");
        }
    }

    private static Set<String> evaluated(JsonFields report) {
        Set<String> rules = new HashSet<>();
        report.objects("rules").forEach(rule -> rules.add(rule.text("id")));
        report.objects("notEvaluated").forEach(failed -> rules.remove(failed.text("rule")));
        return rules;
    }

    private static Finding finding(JsonFields json) {
        return new Finding(
                json.text("rule"),
                json.text("object"),
                List.of(),
                List.of(),
                json.textOrNull("cause"),
                oneOf(Verdict.values(), Verdict::label, "verdict", json),
                severity("severity", json),
                json.text("message"),
                place(json.object("place")),
                List.of(),
                null,
                List.of(),
                json.textOrNull("help"),
                new Finding.Standing(json.textOrNull("explainedBy"), json.textOrNull("acceptedBy"), json.has("known")));
    }

    private static <T> T oneOf(T[] values, Function<T, String> label, String key, JsonFields json) {
        String written = json.text(key);
        return Stream.of(values)
                .filter(value -> label.apply(value).equals(written))
                .findFirst()
                .orElseThrow(() -> new Malformed("%s.%s is not a %s".formatted(json.at(), key, key)));
    }

    private static Place place(JsonFields json) {
        try {
            Span span = new Span(
                    json.number("startLine"),
                    json.number("startColumn"),
                    json.number("endLine"),
                    json.number("endColumn"));
            return new Place(json.text("file"), span, json.text("path"));
        } catch (IllegalArgumentException impossible) {
            throw new Malformed("%s: %s".formatted(json.at(), impossible.getMessage()));
        }
    }
}
