package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
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

    private List<Finding> singlePoints(String manifest) {
        return Linted.in(folder, manifest).stream()
                .filter(finding -> finding.rule().startsWith("single-point/"))
                .sorted((one, other) -> other.rule().compareTo(one.rule()))
                .toList();
    }
}
