package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value within braces that YAML ends at a comma is one mistake, with what to write instead. */
class CutValuesTest extends ManifestsInAFolder {

    private static final String ENDS = ": a comma ends a value within { }";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            date: Sept 14, 2026           => , and "Sept 14, 2026" is not the form of a date; write 2026-09-14
            date: Monday, 14 Sept, 2026   => , and "Monday, 14 Sept, 2026" is not the form of a date; write 2026-09-14
            date: 14,9,2026               => , and "14,9,2026" is not a date; write 2026-11-20, or an instant such as 2026-11-20T08:00Z
            restored: 1,000,000 records   => , and "1,000,000 records" has a separator within its number; write 1000000 records
            load: 1,5 tps                 => , and "1,5 tps" has a comma; write 1.5 tps
            duration: 1,5h                => , and "1,5h" is not the exact form of a duration; write 90m
            title: Failover, all of it    => ; write "Failover, all of it"
            title: Of "all", or nearly    => ; write 'Of "all", or nearly'
            participants: Smith, Jane Doe => ; write [Smith, Jane Doe] for a list, or "Smith, Jane Doe" for a text
            activators: ann, ben          => ; write [ann, ben]
            x-room: 12, first floor       => ; write [12, first floor] for a list, or "12, first floor" for a text
            """)
    void areOneFindingThatSaysWhatToWrite(String cut, String advice) {
        String rest = cut.startsWith("date") ? "" : ", date: 2026-11-01";
        manifests.with("continuity.yaml", """
                functions: {sell: {needs: [till]}}
                components: {till: {kind: system}, ann: {kind: person}, ben: {kind: person}}
                tests:
                  - {function: sell, %s, kind: failover, outcome: pass%s}
                """.formatted(cut, rest));

        String key = cut.substring(0, cut.indexOf(':'));
        assertThat(manifests.findings()).containsExactly("continuity.yaml:5: " + key + ENDS + advice);
    }

    @Test
    void aSingleReferenceIsNoList() {
        manifests.with("continuity.yaml", "functions: {sell: {owner: Smith, John}}\n");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:2: owner" + ENDS
                                + ", and \"Smith, John\" is not an id; write letters, digits and . _ - after a letter or digit");
    }

    @Test
    void inTheDefaultsOfAFileTheyAreReportedThere() {
        manifests.with("continuity.yaml", """
                defaults: {component: {owner: Smith, John}}
                components: {till: {kind: system}}
                """);

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:2: owner" + ENDS
                        + "; write [Smith, John] for a list, or \"Smith, John\" for a text");
    }

    @Test
    void whatStandsUnderAKeyThatIsNoneIsNotJudged() {
        manifests.with("continuity.yaml", "components: {till: {kind: system, room: 12, first floor}}\n");

        assertThat(manifests.findings()).singleElement().asString().contains("unknown key \"room\" in a component");
    }

    /** A text for which a mapping was expected is told with what is expected. */
    @Test
    void aMappingCannotBeOne() {
        manifests.with("continuity.yaml", "functions: {sell: {demand: 5 tps, peak 9 tps}}\n");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:2: demand" + ENDS + ", and \"5 tps, peak 9 tps\" must be a mapping with keys");
    }
}
