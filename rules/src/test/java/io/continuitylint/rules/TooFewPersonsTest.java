package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A role or key that has too few persons is one defect, however many things rely on it. */
class TooFewPersonsTest {

    @TempDir
    private Path folder;

    @Test
    void aRoleThatListsNobodyExplainsWhatItOwnsAndActivates() {
        List<Finding> findings = lint("""
                functions:
                  cards: {tier: 1, owner: role:duty, needs: [role:duty, gateway]}
                components:
                  duty: {kind: role, holders: []}
                  gateway: {kind: service}
                  gateway-2: {kind: service}
                backups:
                  standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], owner: role:duty,
                    activation: {mode: manual, activators: [role:duty]}}
                """);
        assertThat(about("lists nobody", findings)).containsExactly("single-point/key-person");
        assertThat(findings)
                .filteredOn(finding -> rootOf(finding, findings).equals("single-point/key-person component:duty"))
                .extracting(Finding::rule)
                .contains(
                        "function-map/owner-or-tier-missing",
                        "governance/backup-without-owner",
                        "activation/no-authorized-activator");
    }

    @Test
    void whereNoFunctionNeedsTheRoleItsOwnershipStaysAFinding() {
        assertThat(about("lists nobody", lint("""
                        functions:
                          cards: {tier: 1, owner: role:duty, needs: [gateway]}
                        components:
                          duty: {kind: role, holders: []}
                          gateway: {kind: service}
                        """))).containsExactly("function-map/owner-or-tier-missing");
    }

    @Test
    void aRoleWhoseHoldersHaveLeftExplainsThatNobodyActivates() {
        List<Finding> findings = lint("""
                functions:
                  cards: {tier: 1, needs: [gateway]}
                components:
                  duty: {kind: role, holders: [jdoe]}
                  jdoe: {kind: person, until: 2026-01-31}
                  gateway: {kind: service}
                  gateway-2: {kind: service}
                backups:
                  standby: {protects: gateway, variant: hot-standby, uses: [gateway-2],
                    activation: {mode: manual, activators: [role:duty]}}
                """);
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("activation/no-authorized-activator"))
                .extracting(finding -> rootOf(finding, findings))
                .containsExactly("people/departed-person component:duty");
    }

    @Test
    void aRoleThatNeedsAllItsHoldersIsNotTwoDefects() {
        assertThat(about("cannot do without", lint("""
                        functions:
                          cards: {tier: 1, needs: [role:duty, role:shift]}
                        components:
                          apark: {kind: person}
                          duty: {kind: role, minimum: 2, holders: [mkim, apark]}
                          shift: {kind: role, holders: [mkim]}
                        """)))
                .as("one for each role")
                .containsExactly("single-point/key-person", "single-point/key-person");
    }

    private static List<String> about(String words, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.message().contains(words) && !finding.isConsequence())
                .map(Finding::rule)
                .toList();
    }

    /** Rule and object of what explains a finding; empty for nothing. */
    private static String rootOf(Finding finding, List<Finding> findings) {
        return findings.stream()
                .filter(other -> other.fingerprint().equals(finding.explainedBy()))
                .map(other -> other.rule() + " " + other.object())
                .findFirst()
                .orElse("");
    }

    private List<Finding> lint(String manifest) {
        return Linted.in(folder, manifest);
    }
}
