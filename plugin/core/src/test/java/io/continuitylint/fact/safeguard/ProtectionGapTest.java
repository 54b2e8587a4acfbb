package io.continuitylint.fact.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtectionGapTest {

    private static final String LEDGER = """
        functions:
          pay: {tier: 1, needs: [ledger]}
        domains:
          production: {kind: trust}
          apart: {kind: trust}
        components:
          mkim: {kind: person}
          ledger: {kind: datastore, in: [production], controls: [Encryption, access review]}
          bare: {kind: datastore, controls: [access review]}
          kept: {kind: datastore, controls: [encryption, " Access Review"]}
          naked: {kind: records}
          shelf: {kind: equipment}
          tape-key: {kind: key}
          pager: {kind: monitor}
          glass: {kind: credential, breakGlass: true%s}
          plain: {kind: credential}
        backups:
          nightly: {protects: ledger, variant: record-copy%s}
        """;

    private static List<ProtectionGap> gaps(String rest) {
        return FoundFacts.in(LEDGER.formatted("", rest), ProtectionGap.class);
    }

    @Test
    void namesTheControlsThatAThingUsedLacks() {
        assertThat(gaps(", uses: [naked]"))
                .singleElement()
                .extracting(ProtectionGap::missing)
                .isEqualTo(List.of("encryption", "access review"));
        assertThat(gaps(", uses: [bare]"))
                .singleElement()
                .extracting(ProtectionGap::missing)
                .isEqualTo(List.of("encryption"));
        assertThat(gaps(", uses: [kept]")).isEmpty();
    }

    @Test
    void requiresControlsOnlyOfWhatIsOfTheSameGroupOfKinds() {
        assertThat(gaps(", uses: [mkim]")).isEmpty();
        assertThat(gaps(", uses: [shelf]")).isEmpty();
    }

    @Test
    void requiresEncryptionOfTheCopiesWhereThereAreAny() {
        assertThat(gaps(", uses: [bare], copies: [{encryptedWith: tape-key}]")).isEmpty();
        assertThat(gaps(", uses: [bare], copies: [{encryptedWith: tape-key}, {media: tape}]"))
                .singleElement()
                .matches(ProtectionGap::isUncontrolled)
                .extracting(ProtectionGap::copy)
                .isEqualTo(2);
    }

    @Test
    void requiresACopyInTheSameTrustToBeOutOfReach() {
        String copy = ", uses: [bare], copies: [{encryptedWith: tape-key, in: [%s]%s}]";
        assertThat(gaps(copy.formatted("production", "")))
                .singleElement()
                .matches(gap -> gap.trust() != null && !gap.isUncontrolled());
        assertThat(gaps(copy.formatted("production", ", immutable: true"))).isEmpty();
        assertThat(gaps(copy.formatted("production", ", offline: true"))).isEmpty();
        assertThat(gaps(copy.formatted("apart", ""))).isEmpty();
    }

    @Test
    void findsCredentialsForEmergenciesAndWhetherTheyAreWatched() {
        String access = ", uses: [kept], access: {credentials: [glass, plain]}";
        assertThat(FoundFacts.in(LEDGER.formatted("", access), BreakGlass.class))
                .singleElement()
                .matches(each -> !each.monitored());
        assertThat(FoundFacts.in(LEDGER.formatted(", monitoredBy: pager", access), BreakGlass.class))
                .singleElement()
                .matches(BreakGlass::monitored);
        assertThat(FoundFacts.in(
                        LEDGER.formatted("", ", uses: [kept], access: {credentials: [plain]}"), BreakGlass.class))
                .isEmpty();
    }
}
