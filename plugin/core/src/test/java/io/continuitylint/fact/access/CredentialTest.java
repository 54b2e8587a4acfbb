package io.continuitylint.fact.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialTest {

    private static final String LEDGER = """
            functions:
              pay: {tier: 1, needs: [ledger]}
              chat: {tier: 3, needs: [room]}
            backups:
              standby:
                protects: ledger
                variant: warm-standby
                uses: [spare-ledger]
                access: {credentials: [root-key]}
                activation: {mode: manual, activators: [amy], tools: [console]}
              hall:
                protects: room
                variant: warm-standby
                uses: [spare-room]
                activation: {mode: manual, activators: [amy], tools: [console]}
            components:
              ledger: {kind: datastore}
              spare-ledger: {kind: datastore}
              room: {kind: room}
              spare-room: {kind: room}
              console: {kind: tool, needs: [console-key]}
              console-key: {kind: credential}
              root-key: {kind: key, %s}
              amy: {kind: person}
              ben: {kind: person}
              cid: {kind: person, until: 2026-11-19}
              dba: {kind: role, holders: [amy], deputies: [{person: ben}]}
            """;

    private static List<RecoveryCredential> credentials(String key) {
        return FoundFacts.in(LEDGER.formatted(key), RecoveryCredential.class);
    }

    @Test
    void isToldFirstOfTheStrictestBackupThatTakesIt() {
        List<RecoveryCredential> shared = FoundFacts.in("""
                functions:
                  chat: {tier: 3, needs: [room]}
                  pay: {tier: 1, needs: [ledger]}
                components:
                  ledger: {kind: datastore}
                  room: {kind: room}
                  hall: {kind: equipment}
                  root-key: {kind: key}
                backups:
                  a-hall: {protects: room, variant: cold-spare, uses: [hall], access: {credentials: [root-key]}}
                  standby: {protects: ledger, variant: cold-spare, uses: [hall], access: {credentials: [root-key]}}
                """, RecoveryCredential.class);
        assertThat(shared)
                .extracting(each -> each.backup().id() + " after "
                        + (each.likewise() == null ? "none" : each.likewise().id()))
                .containsExactlyInAnyOrder("a-hall after standby", "standby after none");
    }

    private static RecoveryCredential rootKey(String key) {
        return assertThat(credentials(key))
                .filteredOn(credential -> credential.credential().id().equals("root-key"))
                .singleElement()
                .actual();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holders: [amy]                     | true",
                "holders: [amy, ben]                | false",
                "'holders: [amy, ben], quorum: 2'   | true",
                "holders: [amy, cid]                | true",
                "holders: [dba]                     | false",
                "holders: [amy, dba]                | false"
            })
    void itTakesOneHolderMoreThanTheQuorum(String key, boolean withoutReserve) {
        assertThat(rootKey(key).isWithoutReserve()).isEqualTo(withoutReserve);
    }

    @Test
    void oneThatNobodyHoldsDependsOnNobody() {
        RecoveryCredential credential = rootKey("expires: 2030-01-01");
        assertThat(credential.open()).isTrue();
        assertThat(credential.isWithoutReserve()).isFalse();
    }

    @Test
    void oneThatIsKeptInWhatFailsIsFoundAlsoIfItIsKeptElsewhereToo() {
        assertThat(rootKey("storedIn: [spare-ledger, ledger]").keptIn())
                .isNotNull()
                .satisfies(store -> assertThat(store.id()).isEqualTo("ledger"));
        assertThat(rootKey("storedIn: [spare-ledger]").keptIn()).isNull();
    }

    @Test
    void oneThatAToolTakesIsReportedForTheStrictestBackup() {
        assertThat(credentials("quorum: 1"))
                .extracting(credential ->
                        credential.backup().id() + " " + credential.credential().id())
                .containsExactly("standby root-key", "standby console-key");
    }

    @Test
    void oneThatAToolTakesIsReportedForTheBackupOfWhereItIsKept() {
        String yaml = LEDGER.formatted("quorum: 1").replace("kind: credential}", "kind: credential, storedIn: [room]}");
        assertThat(FoundFacts.in(yaml, RecoveryCredential.class))
                .filteredOn(credential -> credential.keptIn() != null)
                .singleElement()
                .satisfies(credential -> assertThat(credential.backup().id()).isEqualTo("hall"));
    }

    @Test
    void theKeyOfACopyIsOnThePath() {
        assertThat(FoundFacts.in("""
                        functions:
                          pay: {tier: 1, needs: [ledger]}
                        domains:
                          vault: {kind: site}
                        backups:
                          copy: {protects: ledger, variant: record-copy, uses: [tape], copies: [{in: [vault], encryptedWith: tape-key}]}
                        components:
                          ledger: {kind: datastore}
                          tape: {kind: datastore}
                          tape-key: {kind: key, holders: [amy]}
                          amy: {kind: person}
                        """, RecoveryCredential.class))
                .singleElement()
                .satisfies(
                        credential -> assertThat(credential.isWithoutReserve()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, OVERDUE", "2026-11-20, DUE_SOON", "2026-12-20, DUE_SOON", "2026-12-21, MET"})
    void itsLastDayCounts(String expires, DueState state) {
        assertThat(FoundFacts.in(LEDGER.formatted("expires: " + expires), Deadline.class))
                .filteredOn(deadline -> deadline.kind() == Kind.CREDENTIAL)
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.of().id()).isEqualTo("standby");
                    assertThat(deadline.item().id()).isEqualTo("root-key");
                    assertThat(deadline.state()).isEqualTo(state);
                });
    }

    private static final String LOGIN = """
            functions:
              pay: {tier: 1, needs: [ledger]}
            %s
            backups:
              standby:
                protects: ledger
                variant: warm-standby
                uses: [spare-ledger]
                access: {credentials: [glass]}
                activation: {mode: manual, activators: [amy], tools: [console]}
            components:
              ledger: {kind: datastore%s}
              spare-ledger: {kind: datastore}
              console: {kind: tool, needs: [idp]}
              idp: {kind: identity}
              glass: {kind: credential, %s}
              amy: {kind: person}
              ben: {kind: person}
              cid: {kind: person, until: 2026-11-19}
            """;

    private static List<IdentityInFailure> logins(String scenarios, String ledger, String glass) {
        return FoundFacts.in(LOGIN.formatted(scenarios, ledger, glass), IdentityInFailure.class);
    }

    @Test
    void aLoginThroughWhatThePrimaryNeedsFailsWithIt() {
        assertThat(logins("", ", needs: [idp]", "breakGlass: false"))
                .singleElement()
                .satisfies(login -> {
                    assertThat(login.identity().id()).isEqualTo("idp");
                    assertThat(login.element()).isEqualTo(login.identity());
                    assertThat(login.together()).isTrue();
                    assertThat(login.breakGlass()).isFalse();
                    assertThat(login.survivor()).isNull();
                });
    }

    @Test
    void aLoginWithoutWhichNobodyGetsInCountsThoughThePrimaryDoesNotNeedIt() {
        assertThat(logins("", "", "breakGlass: false"))
                .singleElement()
                .satisfies(login -> assertThat(login.together()).isFalse());
    }

    private static final String TWO_WAYS_IN = "tools: [{anyOf: [console, terminal]}]";

    private static List<IdentityInFailure> withASecondWayIn(String scenarios) {
        return FoundFacts.in(
                LOGIN.formatted(scenarios, "", "breakGlass: false").replace("tools: [console]", TWO_WAYS_IN)
                        + "  terminal: {kind: tool}\n",
                IdentityInFailure.class);
    }

    @Test
    void aLoginBesideAnotherWayInIsNoMatter() {
        assertThat(withASecondWayIn("")).isEmpty();
    }

    @Test
    void aScenarioThatTakesTheLoginCountsIfItAppliesAndLeavesNoWayIn() {
        String scenario = "scenarios: {outage: {kind: accident, loses: [idp%s], appliesTo: [%s]}}";
        assertThat(withASecondWayIn(scenario.formatted(", terminal", 1)))
                .singleElement()
                .satisfies(login -> {
                    assertThat(login.element().id()).isEqualTo("outage");
                    assertThat(login.together()).isFalse();
                });
        assertThat(withASecondWayIn(scenario.formatted("", 1))).isEmpty();
        assertThat(withASecondWayIn(scenario.formatted(", terminal", 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'breakGlass: true, holders: [amy, ben]'  | true",
                "'breakGlass: true, holders: [amy, cid]'  | false",
                "'breakGlass: true'                       | false",
                "'breakGlass: false, holders: [amy, ben]' | false"
            })
    void aCredentialForEmergenciesTakesTwoHoldersWhoAreThere(String glass, boolean helps) {
        assertThat(logins("", ", needs: [idp]", glass))
                .singleElement()
                .satisfies(login -> assertThat(login.breakGlass()).isEqualTo(helps));
    }

    @Test
    void anotherBackupMaySurvive() {
        String another =
                "  another: {protects: ledger, variant: warm-standby, uses: [spare-ledger], activation: {mode: manual, activators: [amy]}}\n";
        String yaml = LOGIN.formatted("", ", needs: [idp]", "breakGlass: false")
                .replace("components:\n", another + "components:\n");
        assertThat(FoundFacts.in(yaml, IdentityInFailure.class))
                .singleElement()
                .satisfies(login -> assertThat(login.survivor()).isNotNull());
    }
}
