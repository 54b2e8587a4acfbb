package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.Chain;
import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Related;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group that needs all of its members is one object, and what is wrong with it is one finding. */
class OneGroupTest {

    private static final String GROUP = """
            functions:
              cards: {tier: 1, needs: [{id: hsms, units: %s, of: [hsm-1, hsm-2]}]}
            components:
              hsm-1: {kind: equipment}
              hsm-2: {kind: equipment}
            """;

    @TempDir
    private Path folder;

    @Test
    void aGroupThatNeedsAllOfItsMembersIsOneFindingWithAdviceForGroups() {
        assertThat(singlePoints(GROUP.formatted(2)))
                .satisfiesExactly(
                        group -> {
                            assertThat(group.object() + " " + group.cause()).isEqualTo("function:cards group:hsms");
                            assertThat(group.help())
                                    .isEqualTo("Lower `units` if fewer are enough, list another member under `of`,"
                                            + " or give each of them a backup.");
                        },
                        component -> {
                            assertThat(component.message())
                                    .isEqualTo("cards stops when any of hsm-1 and hsm-2 is lost");
                            assertThat(component.isConsequence()).isTrue();
                        });
    }

    @Test
    void aGroupThatNeedsMoreThanItHasIsToldWhereTheNumberIsWritten() {
        List<Finding> findings = Linted.in(folder, GROUP.formatted(3));
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("manifest/impossible-value"))
                .extracting(Finding::message)
                .containsExactly("units: 3 is more than the number of members (2)");
        assertThat(findings).noneMatch(finding -> finding.rule().startsWith("single-point/"));
    }

    @Test
    void aGroupIsProvenByTheChainOfEveryMemberThatIsLost() {
        List<Finding> findings = Linted.in(folder, """
                functions:
                  cards: {tier: 1, needs: [{id: nodes, anyOf: [node-1, node-2]}]}
                components:
                  node-1: {kind: equipment, in: [hall]}
                  node-2: {kind: equipment, needs: [switch]}
                  switch: {kind: equipment, in: [hall]}
                domains:
                  hall: {kind: building}
                """);
        assertThat(chains("independence/hidden-shared-dependency", findings))
                .containsExactly("node-1 -> hall", "node-2 -> switch -> hall");
        assertThat(chains("single-point/failure-domain", findings))
                .containsExactly("cards -> node-1 -> hall", "cards -> node-2 -> switch -> hall");
    }

    @Test
    void ofALargeGroupFiveAreShownAndTheOthersAreCounted() {
        List<String> members = IntStream.range(1, 8).mapToObj(n -> "node-" + n).toList();
        StringBuilder manifest = new StringBuilder("""
                functions:
                  cards: {tier: 1, needs: [{id: nodes, anyOf: %s}]}
                domains:
                  hall: {kind: building}
                components:
                """.formatted(members));
        members.forEach(id -> manifest.append("  %s: {kind: equipment, in: [hall]}\n".formatted(id)));
        assertThat(Linted.in(folder, manifest.toString()))
                .filteredOn(finding -> Set.of("independence/shared-failure-domain", "single-point/failure-domain")
                        .contains(finding.rule()))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.chains()).hasSize(5);
                    assertThat(finding.related())
                            .extracting(Related::text)
                            .containsExactly("likewise through 2 more members");
                });
    }

    private static List<String> chains(String rule, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.chains().stream())
                .map(Chain::toString)
                .toList();
    }

    private List<Finding> singlePoints(String manifest) {
        return Linted.in(folder, manifest).stream()
                .filter(finding -> finding.rule().startsWith("single-point/"))
                .sorted((one, other) -> other.rule().compareTo(one.rule()))
                .toList();
    }
}
