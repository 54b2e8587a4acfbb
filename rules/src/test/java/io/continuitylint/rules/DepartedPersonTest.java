package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Related;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartedPersonTest {

    private static final String MANIFEST = """
            functions:
              cards: {tier: 1, needs: [gateway]}
            components:
              gone: {kind: person, until: 2026-10-01}
              gateway: {kind: service}
              gateway-2: {kind: service}
            backups:
              standby: {protects: gateway, variant: hot-standby, uses: [gateway-2], owner: gone,
                activation: {mode: manual, activators: [gone]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void whoIsTwoThingsToOneObjectIsOneFindingThatNamesBothPlaces() {
        List<Finding> findings = Linted.in(folder, MANIFEST);

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("people/departed-person"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("is still owner and activator of standby");
                    assertThat(finding.related())
                            .extracting(Related::text)
                            .containsExactly("also named here", "the last day");
                });
    }

    @Test
    void itExplainsThatNobodyCanActivateTheBackup() {
        List<Finding> findings = Linted.in(folder, MANIFEST);

        String departed = findings.stream()
                .filter(finding -> finding.rule().equals("people/departed-person"))
                .map(Finding::fingerprint)
                .findFirst()
                .orElseThrow();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("activation/no-authorized-activator"))
                .extracting(Finding::explainedBy)
                .containsExactly(departed);
    }
}
