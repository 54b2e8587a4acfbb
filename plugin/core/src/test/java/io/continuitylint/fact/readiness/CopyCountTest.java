package io.continuitylint.fact.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.wording.ReadinessWords;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CopyCountTest {

    private static final String LEDGER = """
        functions:
          pay: {tier: 1, needs: [ledger]}
        domains:
          hall: {kind: building, parent: campus}
          lab: {kind: building, parent: campus}
          campus: {kind: site, parent: north}
          hill: {kind: site, parent: north}
          north: {kind: region}
          south: {kind: region}
        components:
          ledger: {kind: datastore, in: [hall]}
          vault: {kind: equipment, in: [hill]}
        backups:
          nightly: {protects: ledger, variant: record-copy, uses: [vault]%s}
        """;

    private static CopyCount count(String rest) {
        return FoundFacts.in(LEDGER.formatted(rest), CopyCount.class).get(0);
    }

    private static String shortOf(CopyCount count) {
        return ReadinessWords.missing(count, BigDecimal.valueOf(3), BigDecimal.valueOf(2));
    }

    @Test
    void isMetByTwoCopiesApart() {
        CopyCount count = count(", copies: [{in: [lab], media: object-store, verified: 2026-11-01, errors: 0},"
                + " {in: [hill], media: tape, offline: true, verified: 2026-11-01}]");
        assertThat(count.copies()).isEqualTo(3);
        assertThat(count.media()).containsExactly("disk", "object-store", "tape");
        assertThat(shortOf(count)).isEmpty();
    }

    @Test
    void namesEachDigitThatIsMissed() {
        assertThat(shortOf(count(", copies: [{in: [lab], media: disk}]")))
                .isEqualTo("2 copies of 3, 1 media of 2, none in another site, none offline or immutable,"
                        + " not verified without errors: nightly");
    }

    @Test
    void countsWhatIsUsedWhereNoCopiesAreListed() {
        CopyCount count =
                count(", sync: {mode: periodic, interval: 1d, integrityCheck: {method: checksum, last: 2026-11-01}}");
        assertThat(count.copies()).isEqualTo(2);
        assertThat(count.elsewhere()).isTrue();
        assertThat(count.flawed()).isEmpty();
    }

    @Test
    void countsAVaultThatTwoBackupsUseOnce() {
        String weekly = "}\n  weekly: {protects: ledger, variant: record-copy, uses: [vault]";
        String checked = ", sync: {mode: periodic, integrityCheck: {method: read, last: 2026-11-01}}";
        CopyCount none = count(weekly);
        assertThat(none.copies()).isEqualTo(2);
        assertThat(none.flawed()).extracting(flawed -> flawed.of().id()).containsExactly("vault");
        assertThat(count(weekly + checked).flawed()).as("one of them reads it").isEmpty();
    }

    @Test
    void isFlawedByErrorsAndWithoutVerification() {
        assertThat(count(", copies: [{verified: 2026-11-01, errors: 2}, {media: tape}]")
                        .flawed())
                .extracting(flawed -> flawed.of().id() + " " + flawed.copy())
                .containsExactly("nightly 1", "nightly 2");
    }

    @Test
    void aCheckWithinTheCadenceCountsAsVerified() {
        String check = ", copies: [{media: tape}%s], sync: {mode: periodic, integrityCheck: {method: read, last: %s}}";
        assertThat(count(check.formatted("", "2026-08-20")).flawed()).isEmpty();
        assertThat(count(check.formatted("", "2026-08-19")).flawed()).hasSize(1);
        assertThat(count(check.formatted(", {media: disk, errors: 1}", "2026-11-01"))
                        .flawed())
                .as("errors are errors")
                .hasSize(1);
    }

    @Test
    void sitesInOneZoneAreTwoAndZonesCountOnlyWithoutSites() {
        String yaml = """
            functions:
              pay: {tier: 1, needs: [ledger]}
            domains:
              zone-a: {kind: zone, parent: north}
              zone-b: {kind: zone, parent: north}
              north: {kind: region}
              mill: {kind: site, parent: zone-a}
              quay: {kind: site, parent: zone-a}
            components:
              ledger: {kind: datastore, in: [%s]}
              vault: {kind: equipment, in: [%s]}
            backups:
              nightly: {protects: ledger, variant: record-copy, uses: [vault]}
            """;
        assertThat(FoundFacts.in(yaml.formatted("mill", "quay"), CopyCount.class))
                .singleElement()
                .matches(CopyCount::elsewhere);
        assertThat(FoundFacts.in(yaml.formatted("mill", "zone-b"), CopyCount.class))
                .singleElement()
                .matches(CopyCount::elsewhere);
        assertThat(FoundFacts.in(yaml.formatted("mill", "zone-a"), CopyCount.class))
                .singleElement()
                .matches(count -> !count.elsewhere());
        assertThat(FoundFacts.in(yaml.formatted("zone-a", "north"), CopyCount.class))
                .singleElement()
                .matches(count -> !count.elsewhere());
    }

    @Test
    void isElsewhereOnlyInAnotherSite() {
        assertThat(count(", copies: [{in: [lab]}]").elsewhere()).isFalse();
        assertThat(count(", copies: [{in: [hill]}]").elsewhere()).isTrue();
        assertThat(count(", copies: [{in: [north]}]").elsewhere()).isFalse();
        assertThat(count(", copies: [{in: [south]}]").elsewhere()).isTrue();
        assertThat(count(", copies: [{media: tape}]").elsewhere()).isFalse();
    }
}
