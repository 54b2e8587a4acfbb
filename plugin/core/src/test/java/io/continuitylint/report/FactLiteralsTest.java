package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.functionmap.Objectives;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Test.Outcome;
import io.continuitylint.model.Timespan;
import io.continuitylint.vocabulary.FoundFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts are shown so that a rule can be made of them. */
class FactLiteralsTest {

    private static final String SHOP = """
            functions:
              bake: {tier: 1, title: 'a "good" loaf', rto: 4h, mtpd: 1mo2d30m, biaReviewed: 2026-01-31, owner: person:kim, needs: [oven]}
            components:
              kim: {kind: person}
              oven: {kind: equipment, capacity: 500 loaves/h, utilisation: 60%}
              oven-2: {kind: equipment}
            backups:
              second-oven: {protects: oven, variant: hot-standby, uses: [oven-2]}
            """;

    private static String literals(String manifest, Class<?> type) {
        return FoundFacts.in(manifest, type).stream()
                .map(fact -> FactLiterals.fields(FactFields.of(fact)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aTextStandsBetweenQuotationMarksAndThoseInItAreEscaped() {
        assertThat(literals(SHOP, Function.class)).startsWith("title=\"a \\\"good\\\" loaf\", ");
        assertThat(RuleLiteral.of("a\\b\nc")).isEqualTo("\"a\\\\b\\nc\"");
    }

    @Test
    void aDurationAndADayAreCalls() {
        assertThat(literals(SHOP, Function.class))
                .contains(
                        ", rto=Timespan.ofHours(4), ",
                        ", mtpd=Timespan.ofMonths(1).plus(Timespan.ofDays(2)).plus(Timespan.ofMinutes(30)), ",
                        ", biaReviewed=LocalDate.of(2026, 1, 31), ");
        assertThat(RuleLiteral.of(Timespan.ZERO)).isEqualTo("Timespan.ZERO");
        assertThat(RuleLiteral.of(LocalDate.of(2026, 12, 1))).isEqualTo("LocalDate.of(2026, 12, 1)");
    }

    @Test
    void millisecondsAreTheNumberThatIsCompared() {
        assertThat(literals(SHOP, Objectives.class)).contains("rtoMillis=14400000, mtpdMillis=");
    }

    @Test
    void aWordOfAListIsCalledAsARuleCallsIt() {
        assertThat(literals(SHOP, TestDuty.class)).contains(", state=DueState.NEVER, ");
        assertThat(literals(SHOP, Backup.class)).contains(", variant=Variant.HOT_STANDBY, ");
        assertThat(RuleLiteral.of(Outcome.PARTIAL)).isEqualTo("Test.Outcome.PARTIAL");
    }

    @Test
    void aQuantityIsANumberAndAUnit() {
        assertThat(literals(SHOP, Component.class))
                .contains("capacity=(number=500, unitName=\"loaves/h\")", "utilisation=(number=60, unitName=\"%\")");
    }

    @Test
    void anObjectIsItsTypeAndItsId() {
        assertThat(literals(SHOP, Function.class)).contains(", owner=Component(id=\"kim\"), ");
        assertThat(literals(SHOP, TestDuty.class)).startsWith("of=Backup(id=\"second-oven\"), ");
        assertThat(FoundFacts.everything(SHOP.replace("[oven-2]", "[oven-2, gone]")))
                .as("one that is not declared has no type")
                .map(fact -> FactLiterals.fields(FactFields.of(fact)))
                .anyMatch(fields -> fields.contains(", uses=[Component(id=\"oven-2\"), (id=\"gone\")], "));
    }

    @Test
    void everyFactOfAManifestWithEveryFieldIsWritten() throws IOException {
        String manifest = Files.readString(Path.of("src/test/resources/io/continuitylint/manifest/every-field.yaml"));
        assertThat(FoundFacts.everything(manifest.replace("\ncontinuity: 1\n", "\nunknown: 1\n")))
                .hasSizeGreaterThan(50)
                .allSatisfy(fact -> assertThat(FactLiterals.fields(FactFields.of(fact)))
                        .doesNotContain("io.continuitylint", "Optional", "@"));
    }
}
