package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.functionmap.FunctionNeed;
import io.continuitylint.fact.functionmap.Objectives;
import io.continuitylint.fact.independence.Distance;
import io.continuitylint.fact.singlepoint.SinglePoint;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Policy;
import io.continuitylint.model.TestKind;
import io.continuitylint.vocabulary.FoundFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    private static final String SHOP = """
            functions:
              bake: {tier: 1, mtpd: 1d, rto: 90m, needs: [oven, mixer]}
              serve: {tier: 2, needs: [bake]}
            components:
              mixer: {kind: equipment}
              oven: {kind: equipment, in: [here]}
              oven-2: {kind: equipment, in: [there]}
            domains:
              here: {kind: site, location: {lat: 52.5, lon: 13.4}}
              there: {kind: site, location: {lat: 48.1, lon: 11.6}}
            policy: {tiers: {1: {minDistance: 50 km}}}
            backups:
              second-oven: {protects: oven, variant: hot-standby, uses: [oven-2], cadence: 6mo, skills: ["bread, and rolls"]}
            """;

    private static List<String> words(Class<?> type) {
        return FoundFacts.in(SHOP, type).stream().map(FactWords::of).toList();
    }

    @Test
    void fieldsAreNamedAsRulesNameThem() {
        assertThat(words(TestDuty.class))
                .containsExactly(
                        "TestDuty: of backup:second-oven, importance (of backup:second-oven, tier 1, critical yes, "
                                + "through function:bake, nearest function:bake, others 1, mapped yes), cadence 3mo, "
                                + "longerThanTier yes, state never, days 0, required failover-load, requiredEvery 1y, "
                                + "restored no, holdsData no");
    }

    @Test
    void anObjectBeginsWithItsReferenceAndTextIsQuoted() {
        assertThat(words(Backup.class))
                .containsExactly("Backup backup:second-oven: protects [component:oven], variant hot-standby, "
                        + "uses [component:oven-2], skills [\"bread, and rolls\"], copies none, reserved yes, "
                        + "borrowed none, cadence 6mo, maintenance none");
    }

    @Test
    void whatIsComputedLateIsReadAndMillisecondsAreTimes() {
        assertThat(words(FunctionNeed.class)).anyMatch(words -> words.contains("way serve -> bake"));
        assertThat(words(Objectives.class)).anyMatch(words -> words.contains("mtpdMillis 1d"));
    }

    @Test
    void fractionsAreRounded() {
        assertThat(words(Distance.class)).anyMatch(words -> words.matches(".*, kilometres 50\\d\\.\\d{1,2}(,.*|$)"));
    }

    @Test
    void aChainIsWrittenWithArrows() {
        assertThat(words(SinglePoint.class))
                .isNotEmpty()
                .allMatch(words -> words.contains("bake -> mixer, unprotected ("));
    }

    @Test
    void theTablesOfAPolicyAreLeftOut() {
        assertThat(words(Policy.class))
                .singleElement()
                .asString()
                .startsWith("Policy policy:policy: criticalTiers [1, 2], humanDecisionFloor ")
                .doesNotContain("tiers (", "maxAcceptance");
    }

    @Test
    void ofAVeryLongListTheFirstAreNamed() {
        String many =
                "functions:\n  pay: {tier: 1, needs: [a]}\ncomponents: {a: {kind: system}}\nbackups:\n  b: {protects: a, variant: hot-standby, skills: [%s]}\n"
                        .formatted(IntStream.range(0, 14)
                                .mapToObj(number -> "s" + number)
                                .collect(Collectors.joining(", ")));
        assertThat(FoundFacts.in(many, Backup.class))
                .map(FactWords::of)
                .singleElement()
                .asString()
                .contains("\"s9\", 4 more]");
    }

    @Test
    void aReferenceThatNamesNothingIsAsItWasWritten() {
        assertThat(FoundFacts.everything(SHOP.replace("uses: [oven-2]", "uses: [gone]")))
                .map(FactWords::of)
                .anyMatch(words -> words.contains(", uses [gone], "));
    }

    @Test
    void whatHasNoFieldsIsShownAsItIs() {
        assertThat(FactWords.of(LocalDate.of(2026, 11, 20))).isEqualTo("LocalDate: 2026-11-20");
        assertThat(FactWords.of("bake")).isEqualTo("String: \"bake\"");
        assertThat(FactWords.of(7L)).isEqualTo("Long: 7");
        assertThat(FactWords.of(TestKind.FAILOVER_LOAD)).isEqualTo("TestKind: failover-load");
        assertThat(FactWords.of(List.of("bake", "serve"))).isEqualTo("[\"bake\", \"serve\"]");
    }

    @Test
    void everyFactOfAManifestWithEveryFieldCanBeWorded() throws IOException {
        String manifest = Files.readString(Path.of("src/test/resources/io/continuitylint/manifest/every-field.yaml"));
        assertThat(FoundFacts.everything(manifest.replace("\ncontinuity: 1\n", "\nunknown: 1\n")))
                .hasSizeGreaterThan(50)
                .allSatisfy(fact -> assertThat(FactWords.of(fact))
                        .startsWith(fact.getClass().getSimpleName())
                        .doesNotContain("null", "io.continuitylint", "Optional"));
    }
}
