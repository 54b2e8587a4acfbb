package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which tests cover which backup or group. A test covers what it names; a test of a function or scenario covers a
 * backup that took part in it: one of whose parts is in the scope, or, without a scope, whose primary was cut off. See
 * docs/derived-notions.md, Which tests count.
 */
public final class TestLedger {

    private final Graph graph;
    private final Workspace workspace;
    private final LocalDate asOf;
    private final Map<Subject, List<Test>> tests = new HashMap<>();
    private final Map<Subject, Set<Subject>> byPart = new HashMap<>();
    private final Map<Subject, Set<Subject>> byPlace = new HashMap<>();
    private final Map<Function, Set<Subject>> reached = new HashMap<>();

    private TestLedger(Graph graph, LocalDate asOf) {
        this.graph = graph;
        this.workspace = graph.workspace();
        this.asOf = asOf;
    }

    /** @param loses whether a scenario removes a thing */
    public static TestLedger of(Graph graph, LocalDate asOf, BiPredicate<Scenario, Subject> loses) {
        TestLedger ledger = new TestLedger(graph, asOf);
        Workspace workspace = graph.workspace();
        if (workspace.tests().stream().anyMatch(TestLedger::isOfMoreThanBackups)) {
            ledger.index();
        }
        for (Test test : workspace.tests()) {
            for (Subject covered : ledger.covered(test, loses)) {
                ledger.tests
                        .computeIfAbsent(covered, unused -> new ArrayList<>())
                        .add(test);
            }
        }
        return ledger;
    }

    private static boolean isOfMoreThanBackups(Test test) {
        return !test.functions().isEmpty() || !test.scenarios().isEmpty();
    }

    /** The tests that cover a backup or a group, the oldest first. */
    public List<Test> of(Subject subject) {
        return tests.getOrDefault(subject, List.of());
    }

    /** The latest of them that fulfils a condition, or null. */
    public @Nullable Test latest(Subject subject, Predicate<Test> condition) {
        List<Test> all = of(subject);
        for (int index = all.size() - 1; index >= 0; index--) {
            if (condition.test(all.get(index))) {
                return all.get(index);
            }
        }
        return null;
    }

    /** Whether a test still counts in a cadence, counted from its date; false without a cadence. */
    public boolean isWithin(Test test, @Nullable Timespan cadence) {
        return test.date() != null
                && cadence != null
                && !cadence.after(test.date()).isBefore(asOf);
    }

    /** The latest test in cadence whose measurements count: a restore or more that was not a failure. */
    public @Nullable Test measured(Backup backup, @Nullable Timespan cadence) {
        return latest(
                backup,
                test -> test.measured() != null
                        && isMeasuring(test)
                        && (test.outcome() == Test.Outcome.PASS || test.outcome() == Test.Outcome.PARTIAL)
                        && isWithin(test, cadence));
    }

    /** Whether what a test measured shows anything: a restore or more. */
    public static boolean isMeasuring(Test test) {
        return test.kind() != null && test.kind().isAtLeast(TestKind.RESTORE);
    }

    private void index() {
        for (Backup backup : workspace.backups().values()) {
            backup.uses().forEach(use -> add(byPart, workspace.find(use), backup));
            backup.protects().forEach(primary -> places(primary, backup));
        }
        for (Group group : workspace.groups().values()) {
            group.members().forEach(member -> {
                add(byPart, workspace.find(member), group);
                places(member, group);
            });
        }
    }

    /** A function lies where the things lie that it directly needs. */
    private void places(Reference reference, Subject protector) {
        Subject primary = workspace.find(reference);
        if (primary instanceof Function function) {
            function.needs().stream()
                    .filter(need -> need.hard() && need instanceof Need.Single)
                    .flatMap(need -> need.references().stream())
                    .map(workspace::component)
                    .forEach(needed -> places(needed, protector));
        } else {
            places(workspace.component(reference), protector);
        }
    }

    private void places(@Nullable Component component, Subject protector) {
        if (component != null) {
            add(byPlace, component, protector);
            for (Component.Location location : component.in()) {
                for (Reference reference : location.anyOf()) {
                    workspace.withAncestors(reference).forEach(domain -> add(byPlace, domain, protector));
                }
            }
        }
    }

    private static void add(Map<Subject, Set<Subject>> index, @Nullable Subject key, Subject value) {
        if (key != null) {
            index.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(value);
        }
    }

    private Set<Subject> covered(Test test, BiPredicate<Scenario, Subject> loses) {
        Set<Subject> covered = new LinkedHashSet<>();
        for (Reference reference : test.backups()) {
            addFound(covered, reference);
        }
        for (Reference reference : test.functions()) {
            if (workspace.find(reference) instanceof Function function) {
                tookPart(test, reached(function), covered);
            }
        }
        for (Reference reference : test.scenarios()) {
            if (workspace.find(reference) instanceof Scenario scenario) {
                protectors(test.scope(), byPart).stream()
                        .filter(subject -> losesPrimary(scenario, subject, loses))
                        .forEach(covered::add);
            }
        }
        return covered;
    }

    /** Found once for each function that tests name. */
    private Set<Subject> reached(Function function) {
        return reached.computeIfAbsent(function, named -> Reach.of(graph, named));
    }

    /** Of what a function reaches, that which was in the scope, or without one that whose primary was cut off. */
    private void tookPart(Test test, Set<Subject> reached, Set<Subject> covered) {
        List<Reference> named = test.scope().isEmpty() ? test.isolated() : test.scope();
        Map<Subject, Set<Subject>> index = test.scope().isEmpty() ? byPlace : byPart;
        for (Reference reference : named) {
            Subject subject = workspace.find(reference);
            Set<Subject> protectors = subject == null ? Set.of() : index.getOrDefault(subject, Set.of());
            Set<Subject> fewer = protectors.size() <= reached.size() ? protectors : reached;
            Set<Subject> more = fewer == protectors ? reached : protectors;
            fewer.stream().filter(more::contains).forEach(covered::add);
        }
    }

    private void addFound(Set<Subject> covered, Reference reference) {
        Subject subject = workspace.find(reference);
        if (subject != null) {
            covered.add(subject);
        }
    }

    private List<Subject> protectors(List<Reference> references, Map<Subject, Set<Subject>> index) {
        List<Subject> protectors = new ArrayList<>();
        for (Reference reference : references) {
            Subject subject = workspace.find(reference);
            protectors.addAll(subject == null ? Set.of() : index.getOrDefault(subject, Set.of()));
        }
        return protectors;
    }

    private boolean losesPrimary(Scenario scenario, Subject protector, BiPredicate<Scenario, Subject> loses) {
        List<Reference> primaries = protector instanceof Backup backup
                ? backup.protects()
                : protector instanceof Group group ? group.members() : List.of();
        return primaries.stream()
                .map(workspace::find)
                .anyMatch(primary -> primary != null && loses.test(scenario, primary));
    }
}
