package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.RootCounts;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.Place;
import io.continuitylint.view.protection.BackupReferences;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Walks from every critical function along the needs that nothing stands in for, and stops where something does. Each
 * need is found once, for the strictest function; the others are counted, for all needs at once.
 */
final class UnprotectedNeeds {

    private static final int[] NOTHING = {};

    private final Workspace workspace;
    private final LossView losses;
    private final Protections protections;
    private final Map<String, UnprotectedNeed> found = new LinkedHashMap<>();
    private final Map<String, UnprotectedNeed> byMember = new HashMap<>();

    /** The backups of the top level, by what they are declared to protect. */
    private final Map<Subject, List<Backup>> declared = new HashMap<>();

    /** What was entered, with its number. */
    private final Map<Subject, Integer> entered = new LinkedHashMap<>();

    /** By number, the numbers of what is needed there; what ends a walk has none. */
    private final List<int[]> needed = new ArrayList<>();

    private final BitSet roots = new BitSet();

    UnprotectedNeeds(Sources from) {
        this.workspace = from.workspace();
        this.losses = from.losses();
        this.protections = from.protections();
        BackupReferences references = new BackupReferences(workspace);
        workspace.backups().values().stream()
                .filter(backup -> !backup.isInline())
                .forEach(backup -> references
                        .primaries(backup)
                        .forEach(primary -> declared.computeIfAbsent(primary, unused -> new ArrayList<>())
                                .add(backup)));
        workspace.functions().values().stream()
                .filter(function -> workspace.policy().isCritical(function.tier()))
                .sorted(Function.STRICTEST_FIRST)
                .forEach(this::walk);
    }

    /** One fact for each such need, with the number of other functions that share it. */
    Collection<UnprotectedNeed> all() {
        int[] functions = RootCounts.of(needed.size(), needed::get, roots);
        return found.values().stream()
                .map(need -> new UnprotectedNeed(
                        need.dependent(),
                        need.group(),
                        need.needed(),
                        need.place(),
                        need.function(),
                        functions[entered.getOrDefault(need.dependent(), 0)] - 1,
                        need.declared()))
                .toList();
    }

    /** The last of these needs on a chain, which is the one to fix; null if there is none. */
    @Nullable
    UnprotectedNeed onTheWay(Function function, @Nullable Chain chain) {
        UnprotectedNeed last = null;
        if (chain != null) {
            Subject before = function;
            for (Chain.Link link : chain.links()) {
                UnprotectedNeed here = byMember.get(edge(before, link.subject()));
                last = here == null ? last : here;
                before = link.subject();
            }
        }
        return last;
    }

    private void walk(Function function) {
        if (!protections.of(function).isEmpty()) {
            return;
        }
        Deque<Subject> open = new ArrayDeque<>();
        roots.set(enter(function, open));
        while (!open.isEmpty()) {
            Subject dependent = open.poll();
            List<Subject> here = new ArrayList<>();
            for (Need need : Graph.needsOf(dependent)) {
                List<Reference> members = unprotectedMembers(need);
                note(dependent, need, members, function);
                if (isKnown(need)) {
                    members.stream()
                            .map(workspace::find)
                            .filter(Objects::nonNull)
                            .forEach(here::add);
                }
            }
            needed.set(
                    entered.getOrDefault(dependent, 0),
                    here.stream().mapToInt(member -> enter(member, open)).toArray());
        }
    }

    /** Whether it could be read how many of a group are needed: only then all of its members are sure to be. */
    private boolean isKnown(Need need) {
        return !(need instanceof Need.OfGroup several) || !workspace.misread().covers(several.group(), Misread.MEMBERS);
    }

    /** The number of a thing; what was not entered before is open. */
    private int enter(Subject subject, Deque<Subject> open) {
        Integer known = entered.putIfAbsent(subject, needed.size());
        if (known == null) {
            needed.add(NOTHING);
            open.add(subject);
        }
        return known == null ? needed.size() - 1 : known;
    }

    private List<Reference> unprotectedMembers(Need need) {
        if (!need.hard()) {
            return List.of();
        }
        if (need instanceof Need.Single single) {
            return protections.standingIn(single).isEmpty() ? List.of(single.use()) : List.of();
        }
        Group group = ((Need.OfGroup) need).group();
        return group.needsEveryMember()
                ? group.members().stream()
                        .filter(member -> protections.of(workspace.find(member)).isEmpty())
                        .toList()
                : List.of();
    }

    private void note(Subject dependent, Need need, List<Reference> members, Function function) {
        List<Component> needed = members.stream()
                .map(workspace::component)
                .filter(component -> component != null && !isJudgedElsewhere(component))
                .toList();
        if (needed.isEmpty()) {
            return;
        }
        boolean several = need instanceof Need.OfGroup && need.references().size() > 1;
        Group group = several ? ((Need.OfGroup) need).group() : null;
        String edge = edge(dependent, group == null ? needed.get(0) : group);
        UnprotectedNeed noted = found.computeIfAbsent(
                edge,
                unknown -> new UnprotectedNeed(
                        dependent, group, needed, place(need, group), function, 0, declared(need, needed)));
        needed.forEach(member -> byMember.putIfAbsent(edge(dependent, member), noted));
    }

    private List<Backup> declared(Need need, List<Component> needed) {
        List<Backup> backups = new ArrayList<>(need instanceof Need.Single single ? single.backups() : List.of());
        needed.forEach(thing -> backups.addAll(declared.getOrDefault(thing, List.of())));
        return List.copyOf(backups);
    }

    /** Of a group the number of members that it needs, which is what to lower. */
    private static Place place(Need need, @Nullable Group group) {
        return group == null
                ? need.references().get(0).origin().place()
                : group.at(group.form().key());
    }

    private static String edge(Subject dependent, Subject needed) {
        return dependent.key() + " " + needed.key();
    }

    private boolean isJudgedElsewhere(Component needed) {
        return needed.kind() == ComponentKind.ROLE
                || needed.kind() == ComponentKind.PERSON
                || losses.isComposite(needed);
    }
}
