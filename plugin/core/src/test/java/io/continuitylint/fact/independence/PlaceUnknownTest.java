package io.continuitylint.fact.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.continuitylint.fact.test.Outdated;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceUnknownTest {

    private static final String LEDGER = """
                functions:
                  pay: {tier: %s, needs: [ledger]}
                domains:
                  room-1: {kind: room}
                  room-2: {kind: room}
                  account: {kind: tenancy}
                components:
                  host: {kind: equipment, in: [room-1]}
                  clerk: {kind: role}
                  ledger: {kind: datastore%s}
                  ledger-2: {kind: datastore%s}
                backups:
                  standby: {protects: ledger, variant: hot-standby, uses: [ledger-2, clerk]}
                """;

    private static List<PlaceUnknown> unknown(int tier, String ledger, String standby) {
        return FoundFacts.in(LEDGER.formatted(tier, ledger, standby), PlaceUnknown.class);
    }

    @Test
    void isRequiredOfPrimaryAndBackupButNotOfPersons() {
        assertThat(unknown(3, "", ""))
                .allMatch(each -> each.place() && !each.tenancy())
                .extracting(each -> each.thing().id())
                .containsExactlyInAnyOrder("ledger", "ledger-2");
    }

    @Test
    void isToldOfTheFirstOfSeveralBackups() {
        String copy = """
                  archive: {protects: ledger, variant: archive, uses: [host]}
                """;
        assertThat(FoundFacts.in(LEDGER.formatted(3, "", ", in: [room-2]") + copy, PlaceUnknown.class))
                .allMatch(each -> each.thing().id().equals("ledger"))
                .extracting(
                        each -> each.of().id(),
                        each -> each.first() == null ? null : each.first().id())
                .containsExactlyInAnyOrder(tuple("archive", null), tuple("standby", "archive"));
    }

    @Test
    void requiresATenancyWhereTheTierDoes() {
        assertThat(unknown(2, ", in: [room-1, account]", ", in: [room-2]"))
                .singleElement()
                .matches(each -> each.tenancy() && !each.place());
        assertThat(unknown(3, ", in: [room-1]", ", in: [room-2]")).isEmpty();
    }

    @Test
    void requiresATenancyOnlyOfWhatRunsUnderAnAccount() {
        String yaml = """
                functions:
                  pay: {tier: 2, needs: [pump]}
                domains:
                  room-1: {kind: room}
                components:
                  pump: {kind: %s, in: [room-1]}
                  pump-2: {kind: %s, in: [room-1]}
                backups:
                  standby: {protects: pump, variant: hot-standby, uses: [pump-2]}
                """;
        assertThat(FoundFacts.in(yaml.formatted("equipment", "power"), PlaceUnknown.class))
                .isEmpty();
        assertThat(FoundFacts.in(yaml.formatted("service", "equipment"), PlaceUnknown.class))
                .singleElement()
                .matches(each -> each.tenancy() && each.thing().id().equals("pump"));
    }

    @Test
    void knowsAPlaceBehindANeedAndAmongAlternatives() {
        assertThat(unknown(3, ", needs: [host]", ", in: [{anyOf: [room-1, room-2]}]"))
                .isEmpty();
    }

    @Test
    void knowsThePlaceOfAHostThatIsInOneOfSeveral() {
        String host = "host: {kind: equipment, in: [%s]}";
        String yaml = LEDGER.formatted(3, ", in: [room-1]", ", needs: [host]");
        assertThat(FoundFacts.in(
                        yaml.replace(host.formatted("room-1"), host.formatted("{anyOf: [room-1, room-2]}")),
                        PlaceUnknown.class))
                .isEmpty();
    }

    @Test
    void isRequiredOfTheMembersOfAGroupThatCanSpareOne() {
        String group = """
                functions:
                  pay: {tier: 3, needs: [{id: pair, units: %s, of: [a, b]}]}
                components:
                  a: {kind: equipment}
                  b: {kind: equipment}
                """;
        assertThat(FoundFacts.in(group.formatted(1), PlaceUnknown.class))
                .as("once for all members")
                .singleElement()
                .matches(each -> each.thing().id().equals("a") && each.others() == 1);
        assertThat(FoundFacts.in(group.formatted(2), PlaceUnknown.class)).isEmpty();
    }

    @Test
    void findsReviewsOlderThanTheLastChangeOnEitherSide() {
        String reviewed = """
                components:
                  a: {kind: equipment, changed: %s}
                  b: {kind: equipment, changed: %s}
                backups:
                  other: {protects: a, variant: hot-standby, uses: [b]%s}
                """;
        String review = ", independence: {reviewed: 2026-05-01}";
        assertThat(FoundFacts.in(reviewed.formatted("2026-05-02", "2026-05-03", review), Outdated.class))
                .singleElement()
                .satisfies(each -> assertThat(each.by().id()).isEqualTo("b"));
        assertThat(FoundFacts.in(reviewed.formatted("2026-05-02", "2026-05-01", review), Outdated.class))
                .hasSize(1);
        assertThat(FoundFacts.in(reviewed.formatted("2026-05-01", "2026-04-01", review), Outdated.class))
                .isEmpty();
        assertThat(FoundFacts.in(reviewed.formatted("2026-05-02", "2026-05-03", ""), Outdated.class))
                .isEmpty();
    }
}
