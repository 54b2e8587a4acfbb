package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One slip in several keys or objects is one finding, and the rest of it is told below that. */
class SaidOnceTest {

    private static final String OWNED = """
            functions:
              cards: {tier: 1, needs: [gateway]}
              refunds: {tier: 2, needs: [printer]}
            components:
              gateway: {kind: service}
              gateway-2: {kind: service}
              printer: {kind: equipment}
              printer-2: {kind: equipment}
              keepers: {kind: role, holders: []}
            backups:
              spare: {protects: printer, variant: cold-spare, owner: role:keepers, uses: [printer-2]}
              standby: {protects: gateway, variant: hot-standby, owner: role:keepers, uses: [gateway-2]}
            """;

    private static final String RISK = """
            acceptedRisks:
              taken: {rules: [TBD], scope: [TBD], reason: TBD, owner: TBD, approvedBy: TBD, accepted: TBD, expires: TBD}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatTheSameNobodyOwnsIsToldBelowWhatMattersMostOfIt() {
        List<Finding> findings = Linted.in(folder, OWNED).stream()
                .filter(finding -> finding.message().contains("lists nobody"))
                .toList();
        assertThat(findings)
                .filteredOn(finding -> !finding.isConsequence())
                .extracting(Finding::message)
                .containsExactly("standby is owned by keepers, which lists nobody (tier 1 through cards)");
        assertThat(findings)
                .filteredOn(Finding::isConsequence)
                .extracting(Finding::object)
                .containsExactly("backup:spare");
    }

    @Test
    void aNeedThatIsListedTwiceIsJudgedOnceWithAllThatStandsInForIt() {
        List<Finding> findings = Linted.in(folder, """
                functions:
                  cards: {tier: 1, needs: [hsm, {use: hsm}, printer, {use: printer, backups: [{variant: cold-spare, uses: [other]}]}]}
                components:
                  hsm: {kind: equipment}
                  printer: {kind: equipment}
                  other: {kind: equipment}
                """);
        assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().startsWith("single-point/"))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "cards needs hsm, and nothing stands in for it (tier 1)",
                        "cards stops when equipment hsm is lost");
    }

    @Test
    void aRiskOfPlaceholdersIsOneFindingThatNamesTheKeys() {
        List<Finding> findings = Linted.in(folder, OWNED + RISK).stream()
                .filter(finding -> finding.object().equals("accepted-risk:taken"))
                .toList();
        assertThat(findings)
                .filteredOn(finding -> !finding.isConsequence())
                .singleElement()
                .satisfies(incomplete -> {
                    assertThat(incomplete.message())
                            .isEqualTo(
                                    "the accepted risk taken has only a placeholder as its rules, scope, reason, owner,"
                                            + " approvedBy, accepted and expires, so it answers nothing");
                    assertThat(incomplete.help())
                            .isEqualTo("Fill in rules, scope, reason, owner, approvedBy, accepted and expires.");
                });
        assertThat(findings).hasSize(4);
    }

    @Test
    void whatIsWrongInARiskBesidePlaceholdersStaysAFinding() {
        List<Finding> findings = Linted.in(folder, OWNED + RISK.replace("accepted: TBD", "accepted: soon"));
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("manifest/invalid") && !finding.isConsequence())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("accepted: \"soon\" is not a date");
    }
}
