package io.continuitylint.fact.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class JurisdictionGapTest {

    private static List<JurisdictionGap> gaps(String rest) {
        return FoundFacts.in("""
            functions:
              pay: {tier: 1, needs: [ledger]}
            domains:
              eu: {kind: jurisdiction, title: European Union}
              germany: {kind: jurisdiction, parent: eu}
              us: {kind: jurisdiction}
              berlin: {kind: site, parent: germany}
              boston: {kind: site, parent: us}
              nowhere: {kind: site}
            components:
              ledger: {kind: datastore, data: {jurisdiction: [EU]}}
              vault: {kind: equipment, in: [berlin]}
              us-vault: {kind: equipment, in: [{anyOf: [berlin, boston]}]}
              lost-vault: {kind: equipment, in: [nowhere]}
              mkim: {kind: person, site: boston}
              gone: {kind: person, site: boston, until: 2026-11-19}
              duty: {kind: role, holders: [mkim, gone]}
              past: {kind: role, holders: [gone]}
            backups:
              nightly: {protects: ledger, variant: record-copy%s}
            """.formatted(rest), JurisdictionGap.class);
    }

    @Test
    void allowsAPlaceWithinAnAllowedOne() {
        assertThat(gaps(", uses: [vault], copies: [{in: [berlin]}]")).isEmpty();
    }

    @Test
    void findsWhatIsOrMayBeElsewhere() {
        assertThat(gaps(", uses: [us-vault]"))
                .singleElement()
                .extracting(JurisdictionGap::part)
                .isEqualTo(JurisdictionGap.Part.USE);
        assertThat(gaps(", uses: [vault], copies: [{in: [berlin]}, {in: [boston]}]"))
                .singleElement()
                .matches(gap -> gap.part() == JurisdictionGap.Part.COPY && gap.item() == null && gap.copy() == 2);
    }

    @Test
    void findsWhoActivatesFromElsewhere() {
        assertThat(gaps(", uses: [vault], activation: {mode: manual, activators: [duty]}"))
                .singleElement()
                .matches(gap -> gap.part() == JurisdictionGap.Part.ACTIVATOR
                        && gap.item() != null
                        && gap.item().id().equals("mkim"));
        assertThat(gaps(", uses: [vault], activation: {mode: manual, activators: [past]}"))
                .isEmpty();
    }

    @Test
    void findsNothingWhereNoJurisdictionIsKnown() {
        assertThat(gaps(", uses: [lost-vault]")).isEmpty();
    }
}
