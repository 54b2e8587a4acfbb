package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What a test covers is compared with the sentence of the documentation, backup by backup and group by group. */
class TestLedgerPropertyTest {

    private static final Map<String, Set<String>> PARTS = Map.of(
            "backup:spare", Set.of("part", "tool"),
            "backup:copy", Set.of("tool"),
            "backup:stand-in", Set.of("part"),
            "group:desks", Set.of("desk-1", "desk-2"));
    private static final Map<String, Set<String>> CUT_OFF = Map.of(
            "backup:spare", Set.of("vault", "hall", "city"),
            "backup:copy", Set.of("vault", "hall", "city"),
            "backup:stand-in", Set.of("printer", "annex"),
            "group:desks", Set.of("desk-1", "desk-2", "city", "annex"));
    private static final Map<String, Set<String>> REACHED =
            Map.of("pay", Set.of("backup:spare", "backup:copy", "group:desks"), "print", Set.of("backup:stand-in"));
    private static final Map<String, Set<String>> LOST = Map.of(
            "fire", Set.of("backup:spare", "backup:copy", "group:desks"),
            "flu", Set.of("backup:stand-in", "group:desks"));

    @Property(tries = 500)
    void aTestCoversWhatTheDocumentationSays(
            @ForAll("named") Set<String> named,
            @ForAll("components") Set<String> scope,
            @ForAll("things") Set<String> isolated) {
        Set<String> expected = new TreeSet<>();
        for (String subject : PARTS.keySet()) {
            if (covers(named, scope, isolated, subject)) {
                expected.add(subject);
            }
        }
        assertThat(covered(named, scope, isolated)).isEqualTo(expected);
    }

    private static boolean covers(Set<String> named, Set<String> scope, Set<String> isolated, String subject) {
        boolean tookPart = meets(scope, PARTS.get(subject));
        boolean cutOff = scope.isEmpty() && meets(isolated, CUT_OFF.get(subject));
        boolean reached = named.stream()
                .anyMatch(name -> REACHED.getOrDefault(name, Set.of()).contains(subject));
        boolean lost = named.stream()
                .anyMatch(name -> LOST.getOrDefault(name, Set.of()).contains(subject));
        boolean itself = named.contains(subject.substring(subject.indexOf(':') + 1));
        return itself || reached && (tookPart || cutOff) || lost && tookPart;
    }

    private static boolean meets(Set<String> some, @Nullable Set<String> others) {
        return others != null && some.stream().anyMatch(others::contains);
    }

    private static Set<String> covered(Set<String> named, Set<String> scope, Set<String> isolated) {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [vault, {anyOf: [desk-1, desk-2], id: desks}]}
                  print: {tier: 2, needs: [printer]}
                components:
                  vault: {kind: datastore, in: [hall]}
                  desk-1: {kind: system, in: [city]}
                  desk-2: {kind: system, in: [annex]}
                  printer: {kind: equipment, in: [annex]}
                  part: {kind: equipment}
                  tool: {kind: equipment}
                domains:
                  city: {kind: zone}
                  annex: {kind: zone}
                  hall: {kind: room, parent: city}
                backups:
                  spare: {protects: vault, variant: warm-standby, uses: [part, tool]}
                  copy: {protects: vault, variant: record-copy, uses: [tool]}
                  stand-in: {protects: printer, variant: warm-standby, uses: [part]}
                scenarios:
                  fire: {loses: [city]}
                  flu: {loses: [annex]}
                tests:
                  - {date: 2026-10-01, kind: failover, outcome: pass, %s%s%s%s%s}
                """.formatted(
                        field("backup", named, List.of("spare", "copy", "stand-in", "desks")),
                        field("function", named, List.of("pay", "print")),
                        field("scenario", named, List.of("fire", "flu")),
                        field("scope", scope, scope),
                        field("isolated", isolated, isolated)));
        Graph graph = Graph.of(written.workspace(), InlineWorkspace.DAY);
        TestLedger ledger = TestLedger.of(graph, InlineWorkspace.DAY, SingleLosses.of(graph)::removes);
        Set<String> covered = new TreeSet<>();
        written.workspace()
                .subjects()
                .forEach(subjects -> subjects.stream()
                        .filter(subject -> !ledger.of(subject).isEmpty())
                        .forEach(subject -> covered.add(subject.key())));
        return covered;
    }

    private static String field(String key, Set<String> chosen, Collection<String> fitting) {
        List<String> values = chosen.stream().filter(fitting::contains).sorted().toList();
        return values.isEmpty() ? "" : "%s: %s, ".formatted(key, values);
    }

    @Provide
    Arbitrary<Set<String>> named() {
        return Arbitraries.of("spare", "copy", "stand-in", "desks", "pay", "print", "fire", "flu")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Set<String>> components() {
        return Arbitraries.of("part", "tool", "desk-1", "desk-2", "vault", "printer")
                .set()
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<Set<String>> things() {
        return Arbitraries.of("part", "desk-1", "desk-2", "vault", "printer", "city", "annex", "hall")
                .set()
                .ofMaxSize(2);
    }
}
