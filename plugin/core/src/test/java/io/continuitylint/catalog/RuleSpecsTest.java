package io.continuitylint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.Severities;
import io.continuitylint.rule.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSpecsTest {

    @Test
    void aRuleNeedsATitleAndASeverityAndNothingElse() {
        RuleSpec spec =
                read("---\ntitle: Never restored\nseverity: warning\n---\n").spec();
        assertThat(spec.title()).isEqualTo("Never restored");
        assertThat(spec.severity()).isEqualTo(new Severities(Severity.WARNING, Severity.WARNING, Severity.WARNING));
        assertThat(spec.since()).isNull();
        assertThat(spec.standards()).isEmpty();
        assertThat(spec.params()).isEmpty();
        assertThat(spec.remedy()).isNull();
    }

    @Test
    void severityMayDependOnTheTier() {
        assertThat(read("---\ntitle: a\nseverity: {tier1: error, critical: warning, other: info}\n---\n")
                        .spec()
                        .severity())
                .isEqualTo(new Severities(Severity.ERROR, Severity.WARNING, Severity.INFO));
    }

    @Test
    void linesMayEndAsWindowsEndsThem() {
        assertThat(read("---\r\ntitle: a\r\nseverity: error\r\n---\r\n").mistakes())
                .isEmpty();
    }

    @Test
    void everyMistakeIsReportedWithItsLine() {
        assertThat(read("""
                        ---
                        titel: a
                        severity:
                          tier1: erorr
                          critical: error
                        params: [days]
                        standards: {a: b}
                        ---
                        """).mistakes())
                .containsExactlyInAnyOrder(
                        "rule.md:2: there is no key \"titel\"; keys are title, severity, since, standards, params; did you mean \"title\"?",
                        "rule.md:2: the key \"title\" is missing",
                        "rule.md:4: severity \"erorr\" is not error, warning or info; did you mean \"error\"?",
                        "rule.md:4: the key \"other\" is missing",
                        "rule.md:6: the value of \"params\" is not a mapping: write {key: value}",
                        "rule.md:7: the value of \"standards\" is not a list");
    }

    @Test
    void aMistakeInAPackNamesThePackAndLeavesTheOtherRulesAlone() {
        PackDocuments documents = PackDocuments.inJar(
                "bank",
                files(Map.of(
                        "catalog/test/sound/rule.md", "---\ntitle: Sound\nseverity: error\n---\n",
                        "catalog/test/broken/rule.md", "---\ntitle: Broken\nseverity: bad\n---\n")));
        RuleSpecs read = RuleSpecs.read(
                Map.of("test/sound", documents, "test/broken", documents, "test/undocumented", documents), Map.of());
        assertThat(read.byId()).containsOnlyKeys("test/broken", "test/sound", "test/undocumented");
        assertThat(read.mistakes())
                .containsOnly(
                        Map.entry(
                                "test/broken",
                                List.of("rule pack bank: catalog/test/broken/rule.md:3:"
                                        + " severity \"bad\" is not error, warning or info")),
                        Map.entry(
                                "test/undocumented",
                                List.of("rule pack bank: catalog/test/undocumented/rule.md is missing")));
    }

    private static RuleSpecReader.Result read(String text) {
        return RuleSpecReader.read("test/never-restored", "rule.md", text);
    }

    private static PackFiles files(Map<String, String> files) {
        return path -> {
            String text = files.get(path);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }
}
