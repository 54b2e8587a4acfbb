package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of what requires what, row by row: the elements whose loss removes x, or leaves the backup b unusable. */
class RequirementsTest {

    private static final String PEOPLE = """
              ann: {kind: person}
              bob: {kind: person}
              cyd: {kind: person}
              old: {kind: person, until: 2026-11-19}
            """;

    @Test
    void aThingRequiresItsHardNeeds() {
        assertThat(removing("  x: {kind: equipment, needs: [a, {use: b, hard: false}]}\n" + things("a", "b")))
                .containsExactly("a", "x");
        assertThat(removing("  x: {kind: equipment, needs: [{anyOf: [a, b]}]}\n" + things("a", "b")))
                .containsExactly("x");
        assertThat(removing("  x: {kind: equipment, needs: [{quorum: 2, of: [a, b]}]}\n" + things("a", "b")))
                .containsExactly("a", "b", "x");
        assertThat(removing("  x: {kind: equipment, needs: [{units: 2, of: [a, b, c]}]}\n" + things("a", "b", "c")))
                .containsExactly("x");
    }

    @Test
    void aThingRequiresWhereItIsWithAllThatSurroundsIt() {
        assertThat(removing("  x: {kind: equipment, in: [hall, city]}\n")).containsExactly("city", "hall", "land", "x");
        assertThat(removing("  x: {kind: equipment, in: [{anyOf: [hall, annex]}]}\n"))
                .containsExactly("x");
        assertThat(removing("  x: {kind: equipment, in: [{anyOf: [hall, city]}]}\n"))
                .containsExactly("city", "land", "x");
    }

    @Test
    void whatRunsTheSameSoftwareFailsTogether() {
        String twins = "  x: {kind: equipment, model: m, version: '1', needs: [{anyOf: [a, b]}]}\n";
        assertThat(removing(twins + """
                  a: {kind: system, model: os, version: '7'}
                  b: {kind: system, model: os, version: '7'}
                """)).containsExactly("m@1", "os@7", "x");
        assertThat(removing("  x: {kind: room, model: m, version: '1'}\n")).containsExactly("x");
        assertThat(removing("  x: {kind: system, model: m}\n")).containsExactly("x");
    }

    @Test
    void aRoleRequiresItsMinimumOfPersonsWhoAreThere() {
        assertThat(removing("  x: {kind: role, holders: [ann]}\n" + PEOPLE)).containsExactly("ann");
        assertThat(removing("  x: {kind: role, holders: [ann, bob]}\n" + PEOPLE))
                .isEmpty();
        assertThat(removing("  x: {kind: role, minimum: 2, holders: [ann], deputies: [{person: bob}]}\n" + PEOPLE))
                .containsExactly("ann", "bob");
        assertThat(removing("  x: {kind: role, minimum: 2, holders: [ann, bob], deputies: [{person: ann}]}\n" + PEOPLE))
                .containsExactly("ann", "bob");
        assertThat(removing("  x: {kind: role, holders: [ann], deputies: [{person: old}]}\n" + PEOPLE))
                .containsExactly("ann");
    }

    @Test
    void lapsedTrainingRemovesNobody() {
        assertThat(removing(
                        "  x: {kind: role, holders: [ann], deputies: [{person: bob, trained: 2020-01-01, validFor: 1y}]}\n"
                                + PEOPLE))
                .isEmpty();
    }

    @Test
    void aPersonIsThereUntilTheEndOfTheLastDay() {
        assertThat(removing("  x: {kind: role, holders: [ann, bob]}\n"
                        + PEOPLE.replace("bob: {kind: person}", "bob: {kind: person, until: 2026-11-20}")))
                .isEmpty();
    }

    @Test
    void aRoleThatListsNobodyIsUnknownAndCountsAsUp() {
        assertThat(works("  x: {kind: role}\n")).isTrue();
        assertThat(removing("  x: {kind: role}\n")).isEmpty();
    }

    @Test
    void aRoleThatEverybodyHasLeftDoesNotWork() {
        assertThat(works("  x: {kind: role, holders: [old]}\n" + PEOPLE)).isFalse();
    }

    @Test
    void aMinimumAboveThePersonsWhoAreThereIsReadAsAllOfThem() {
        assertThat(works("  x: {kind: role, minimum: 3, holders: [ann, bob, old]}\n" + PEOPLE))
                .isTrue();
        assertThat(removing("  x: {kind: role, minimum: 3, holders: [ann, bob, old]}\n" + PEOPLE))
                .containsExactly("ann", "bob");
    }

    @Test
    void aCredentialRequiresItsQuorumOfPersonsAndOneOfItsPlaces() {
        assertThat(removing("  x: {kind: key, quorum: 2, holders: [ann, bob], storedIn: [a]}\n" + PEOPLE + things("a")))
                .containsExactly("a", "ann", "bob", "x");
        assertThat(removing(
                        "  x: {kind: credential, holders: [ann, bob], storedIn: [a, b]}\n" + PEOPLE + things("a", "b")))
                .containsExactly("x");
        assertThat(removing("  x: {kind: key}\n")).containsExactly("x");
    }

    @Test
    void aQuorumThatDeparturesMakeImpossibleIsNotMet() {
        assertThat(works("  x: {kind: key, quorum: 2, holders: [ann, old]}\n" + PEOPLE))
                .isFalse();
        assertThat(works("  x: {kind: key, quorum: 2, holders: [ann, bob, old]}\n" + PEOPLE))
                .isTrue();
    }

    @Test
    void ofTheHoldersOfACredentialOnlyPersonsCount() {
        String duty = "  duty: {kind: role, holders: [cyd]}\n";
        assertThat(removing("  x: {kind: key, quorum: 2, holders: [ann, role:duty]}\n" + PEOPLE + duty))
                .containsExactly("ann", "x");
        assertThat(removing("  x: {kind: key, holders: [role:duty]}\n" + PEOPLE + duty))
                .containsExactly("x");
    }

    @Test
    void eachKindRequiresWhatItHangsOn() {
        assertThat(removing("  x: {kind: supplier, upstream: [a, b]}\n  a: {kind: supplier}\n  b: {kind: supplier}\n"))
                .containsExactly("a", "b", "x");
        assertThat(removing("  x: {kind: stock, storedAt: a}\n" + things("a"))).containsExactly("a", "x");
        assertThat(removing("  x: {kind: spare, storedAt: hall}\n")).containsExactly("city", "hall", "land", "x");
        assertThat(removing("  x: {kind: power, transfer: a}\n" + things("a"))).containsExactly("a", "x");
        assertThat(removing("  x: {kind: person, site: annex}\n")).containsExactly("annex", "x");
    }

    @Test
    void aContractAnAuthorityAndAnExpiryAreNoRequirement() {
        assertThat(removing("  x: {kind: supplier, contract: a}\n  a: {kind: contract, expires: 2026-01-01}\n"))
                .containsExactly("x");
    }

    @Test
    void aPersonAndItsDomainAreOneElementThatIsLostThroughEither() {
        String person = "  jo: {kind: person, site: annex}\n";
        assertThat(removing("  x: {kind: equipment, in: [jo]}\n" + person, "  jo: {kind: person, parent: hall}\n"))
                .containsExactly("annex", "city", "hall", "jo", "land", "x");
        assertThat(removing("  x: {kind: equipment, needs: [jo]}\n" + person, "  jo: {kind: person, parent: hall}\n"))
                .containsExactly("annex", "city", "hall", "jo", "land", "x");
    }

    @Test
    void aSupplierAndItsDomainAreOneElement() {
        assertThat(removing("""
                          x: {kind: equipment, in: [acme]}
                          acme: {kind: supplier, upstream: [a]}
                          a: {kind: supplier}
                        """, "  acme: {kind: vendor}\n")).containsExactly("a", "acme", "x");
    }

    @Test
    void compositeThingsAreLostOnlyThroughWhatTheyNeed() {
        assertThat(removing("  x: {kind: service, needs: [a, {anyOf: [b, c]}]}\n" + things("a", "b", "c")))
                .containsExactly("a");
        assertThat(removing("  x: {kind: system, composite: false, needs: [{anyOf: [a, b]}]}\n" + things("a", "b")))
                .containsExactly("x");
        assertThat(removing("  x: {kind: system, in: [annex], needs: [{anyOf: [a, b]}]}\n" + things("a", "b")))
                .containsExactly("annex", "x");
        assertThat(removing("  x: {kind: datastore, composite: true, needs: [a]}\n" + things("a")))
                .containsExactly("a");
        assertThat(removing("  x: {kind: team, needs: [a]}\n" + things("a"))).containsExactly("a");
        assertThat(removing("  x: {kind: service, needs: [a]}\n" + things("a"))).containsExactly("a", "x");
    }

    @Test
    void aScenarioIsAnElementThatTakesAllItLoses() {
        InlineWorkspace written =
                written("  x: {kind: equipment, needs: [{anyOf: [a, b]}]}\n" + things("a", "b"), "", """
                scenarios:
                  one: {kind: accident, loses: [a]}
                  both: {kind: accident, loses: [a, b]}
                """);
        assertThat(ids(SingleLosses.of(graph(written)).removing(written.component("x"))))
                .containsExactly("both", "x");
    }

    @Test
    void aBackupRequiresEverythingItUses() {
        assertThat(disabling("uses: [a, b]", things("a", "b"))).containsExactly("a", "b");
        assertThat(disabling(
                        "uses: [a]",
                        "  a: {kind: spare, installer: duty}\n  duty: {kind: role, holders: [ann]}\n" + PEOPLE))
                .containsExactly("a", "ann");
    }

    @Test
    void everyEntryOfTheRecoveryIsRequired() {
        assertThat(recovery("activation: {tools: [t, u]}")).containsExactly("t", "u");
        assertThat(recovery("activation: {tools: [{use: t, hard: false}, {anyOf: [t, u]}]}"))
                .isEmpty();
        assertThat(recovery("access: {credentials: [k, l]}")).containsExactly("k", "l");
        assertThat(recovery("access: {physical: [t, hall]}")).containsExactly("city", "hall", "land", "t");
        assertThat(recovery("activation: {fencing: {by: t}}")).containsExactly("t");
        assertThat(recovery("activation: {fencing: not-needed}")).isEmpty();
        assertThat(recovery("restore: {catalogue: t}")).containsExactly("t");
    }

    @Test
    void oneTargetAndOneCopyIsEnough() {
        assertThat(recovery("restore: {target: [t]}")).containsExactly("t");
        assertThat(recovery("restore: {target: [t, u]}")).isEmpty();
        assertThat(recovery("copies: [{in: [hall, annex], encryptedWith: k}]"))
                .containsExactly("annex", "city", "hall", "k", "land");
        assertThat(recovery("copies: [{in: [hall]}, {in: [city], encryptedWith: k}]"))
                .containsExactly("city", "land");
        assertThat(recovery("copies: [{in: [hall], encryptedWith: k}, {in: [annex], encryptedWith: k}]"))
                .containsExactly("k");
        assertThat(recovery("copies: [{media: tape}, {in: [annex]}]")).isEmpty();
    }

    @Test
    void detectorsCountWhereNobodyMustNotice() {
        assertThat(recovery("activation: {mode: automatic, detectedBy: [t]}")).containsExactly("t");
        assertThat(recovery("activation: {mode: semi, detectedBy: [t]}")).containsExactly("t");
        assertThat(recovery("activation: {mode: manual, detectedBy: [t]}")).isEmpty();
        assertThat(recovery("activation: {mode: automatic, detectedBy: [t, u]}"))
                .isEmpty();
        assertThat(recovery("activation: {mode: automatic, detectedBy: []}")).isEmpty();
    }

    @Test
    void peopleAndWhatTheyNeedCountWhereSomebodyMustAct() {
        for (String mode : List.of("semi", "manual")) {
            assertThat(recovery("activation: {mode: %s, activators: [ann]}".formatted(mode)))
                    .containsExactly("ann");
            assertThat(recovery("activation: {mode: %s, comms: [t]}".formatted(mode)))
                    .containsExactly("t");
            assertThat(recovery("activation: {mode: %s, runbookAt: [t]}".formatted(mode)))
                    .containsExactly("t");
        }
        assertThat(recovery("activation: {mode: manual, activators: [ann, bob], comms: [t, u]}"))
                .isEmpty();
        assertThat(recovery("activation: {mode: automatic, activators: [ann], comms: [t], runbookAt: [t]}"))
                .isEmpty();
    }

    @Test
    void aRunbookIsReadWhereverItIsServed() {
        assertThat(recovery("activation: {mode: manual, runbookAt: [t], runbookAlsoAt: [u]}"))
                .isEmpty();
        assertThat(recovery("activation: {mode: manual, runbookAlsoAt: [u]}")).isEmpty();
    }

    @Test
    void aBackupNeverStandsInThroughNothingTheRetiredItselfOrANeighbour() {
        for (String never : List.of(
                "variant: warm-standby, uses: []",
                "variant: warm-standby, uses: [r]",
                "variant: warm-standby, uses: [x, t]",
                "variant: insurance, uses: [t]")) {
            InlineWorkspace written = written(
                    "  r: {kind: equipment, lifecycle: retired}\n" + things("x", "t"),
                    "",
                    "backups:\n  b: {protects: x, %s}\n".formatted(never));
            SingleLosses losses = SingleLosses.of(graph(written));
            assertThat(ids(losses.unprotected(written.component("x"))))
                    .as(never)
                    .containsExactly("x");
            assertThat(losses.disables(written.component("t"), written.backup("b")))
                    .isTrue();
        }
    }

    @Test
    void aBackupOfOneNeedStandsInForThatNeedOfThatDependentOnly() {
        InlineWorkspace written = written("""
                  x: {kind: equipment, needs: [{use: a, backups: [{id: b, variant: warm-standby, uses: [s]}]}]}
                  y: {kind: equipment, needs: [a]}
                """ + things("a", "s"), "", "");
        SingleLosses losses = SingleLosses.of(graph(written));
        assertThat(ids(losses.removing(written.component("x")))).containsExactly("x");
        assertThat(ids(losses.removing(written.component("y")))).containsExactly("a", "y");
    }

    @Test
    void aBackupThatProtectsAThingStandsInWhereverItIsReferenced() {
        InlineWorkspace written = written(
                "  x: {kind: equipment, needs: [p]}\n  y: {kind: stock, storedAt: p}\n" + things("p", "q", "s", "t"),
                "",
                """
                backups:
                  of-p: {protects: p, variant: warm-standby, uses: [s]}
                  through-p: {protects: q, variant: warm-standby, uses: [p]}
                  by-p: {protects: q, variant: warm-standby, uses: [t], activation: {mode: manual, tools: [p]}}
                """);
        SingleLosses losses = SingleLosses.of(graph(written));
        assertThat(ids(losses.removing(written.component("x")))).containsExactly("x");
        assertThat(ids(losses.removing(written.component("y")))).containsExactly("y");
        assertThat(ids(losses.disabling(backup(written, "through-p")))).isEmpty();
        assertThat(ids(losses.disabling(backup(written, "by-p")))).containsExactly("t");
    }

    @Test
    void aBackupDoesNotStandInWhereItsDataIsSpoilt() {
        InlineWorkspace written = written("  x: {kind: datastore}\n  vault: {kind: datastore}\n", "", """
                backups:
                  b: {protects: x, variant: record-copy, uses: [vault], sync: {mode: periodic, pointInTime: false}}
                scenarios:
                  worm: {kind: corruption, loses: [x]}
                  fire: {kind: accident, loses: [x]}
                """);
        SingleLosses losses = SingleLosses.of(graph(written));
        assertThat(ids(losses.disabling(backup(written, "b")))).containsExactly("vault", "worm");
        assertThat(ids(losses.unprotected(written.component("x")))).containsExactly("worm");
        Subject worm = Objects.requireNonNull(written.workspace().scenarios().get("worm"));
        assertThat(Losses.of(graph(written), List.of(worm)).isUsable(written.backup("b")))
                .isFalse();
    }

    private static Set<String> removing(String components) {
        return removing(components, "");
    }

    /** S(x), and the same again from the loss of each element alone. */
    private static Set<String> removing(String components, String domains) {
        InlineWorkspace written = written(components, domains, "");
        Graph graph = graph(written);
        Set<String> removing = ids(SingleLosses.of(graph).removing(written.component("x")));
        Workspace workspace = written.workspace();
        Set<String> oneByOne = new TreeSet<>();
        for (Subject element : elements(graph, workspace)) {
            if (Losses.of(graph, List.of(element)).isLost(written.component("x"))) {
                oneByOne.add(element.id());
            }
        }
        removing.removeIf(id -> id.contains("@"));
        assertThat(oneByOne).isEqualTo(removing);
        return ids(SingleLosses.of(graph).removing(written.component("x")));
    }

    private static Set<Subject> elements(Graph graph, Workspace workspace) {
        return workspace.subjects().stream()
                .flatMap(each -> each.stream())
                .filter(subject -> workspace.domains().containsValue(subject)
                        || workspace.components().containsValue(subject))
                .filter(graph::isElement)
                .collect(Collectors.toSet());
    }

    private static boolean works(String components) {
        InlineWorkspace written = written(components, "", "");
        return SingleLosses.of(graph(written)).works(written.component("x"));
    }

    private static Set<String> disabling(String backup, String components) {
        InlineWorkspace written = written("  x: {kind: equipment}\n" + components, "", """
                backups:
                  b: {protects: x, variant: spare-part, %s}
                """.formatted(backup));
        return ids(SingleLosses.of(graph(written)).disabling(backup(written, "b")));
    }

    /** A(b) without what the backup uses. */
    private static Set<String> recovery(String fields) {
        Set<String> disabling = disabling("uses: [s], " + fields, things("s", "t", "u") + PEOPLE + """
                  k: {kind: key}
                  l: {kind: key}
                """);
        assertThat(disabling).contains("s");
        disabling.remove("s");
        return disabling;
    }

    private static String things(String... ids) {
        return List.of(ids).stream().map("  %s: {kind: equipment}\n"::formatted).collect(Collectors.joining());
    }

    private static Set<String> ids(List<Subject> subjects) {
        return subjects.stream().map(Subject::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Subject backup(InlineWorkspace written, String id) {
        return written.backup(id);
    }

    private static Graph graph(InlineWorkspace written) {
        return Graph.of(written.workspace(), InlineWorkspace.DAY);
    }

    private static InlineWorkspace written(String components, String domains, String rest) {
        return InlineWorkspace.in("""
                domains:
                  land: {kind: region}
                  city: {kind: zone, parent: land}
                  hall: {kind: site, parent: city}
                  annex: {kind: site}
                %scomponents:
                %s%s""".formatted(domains, components, rest));
    }
}
