package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import io.continuitylint.view.protection.LossView;
import io.continuitylint.view.protection.Protections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was meant to help on the way from a function to a single point of failure, and does not: the group or the backup
 * nearest to the function. The findings about these explain the one about the single point.
 */
final class Substitutes {

    private static final Comparator<UnusableBackup> RUNNING_FIRST = Comparator.comparing(
                    (UnusableBackup unusable) -> unusable.part() != RecoveryPart.NONE)
            .thenComparing(unusable -> unusable.backup().id());

    private final Workspace workspace;
    private final LossView losses;
    private final Protections protections;
    private final People people;

    /** Of each dependent on a way, its needs by what they name. */
    private final Map<Subject, Map<Subject, List<Need>>> named = new HashMap<>();

    Substitutes(Sources from) {
        this.workspace = from.workspace();
        this.losses = from.losses();
        this.protections = from.protections();
        this.people = from.people();
    }

    /**
     * The backups in the first place on a chain where there are any; the chain ends at the element. What shares with the
     * primary what it runs on comes first, because a recovery only matters for what could run; then the smallest id.
     */
    List<UnusableBackup> backups(@Nullable Chain chain, Subject element) {
        Subject before = null;
        for (Chain.Link link : links(chain)) {
            List<Backup> backups =
                    link.subject() instanceof Backup itself ? List.of(itself) : standingIn(before, link.subject());
            List<UnusableBackup> unusable = backups.stream()
                    .filter(backup -> losses.disables(element, backup))
                    .map(backup -> unusable(backup, element))
                    .sorted(RUNNING_FIRST)
                    .toList();
            if (!unusable.isEmpty()) {
                return unusable;
            }
            before = link.subject();
        }
        return List.of();
    }

    /** The first group on a chain, whose members were to replace each other; null for none. */
    @Nullable
    Group group(@Nullable Chain chain) {
        Subject before = null;
        for (Chain.Link link : links(chain)) {
            for (Need need : naming(before, link.subject())) {
                if (need instanceof Need.OfGroup group) {
                    return group.group();
                }
            }
            before = link.subject();
        }
        return null;
    }

    private static List<Chain.Link> links(@Nullable Chain chain) {
        return chain == null ? List.of() : chain.links();
    }

    /** What stands in for a thing where it is needed; for what a chain begins with, what protects it as a whole. */
    private List<Backup> standingIn(@Nullable Subject dependent, Subject thing) {
        for (Need need : naming(dependent, thing)) {
            if (need instanceof Need.Single single) {
                return protections.standingIn(single);
            }
        }
        return protections.of(thing);
    }

    /** The hard needs of a dependent that name a thing, in the order written. */
    private List<Need> naming(@Nullable Subject dependent, Subject thing) {
        return dependent == null
                ? List.of()
                : named.computeIfAbsent(dependent, this::byNamed).getOrDefault(thing, List.of());
    }

    private Map<Subject, List<Need>> byNamed(Subject dependent) {
        Map<Subject, List<Need>> found = new HashMap<>();
        for (Need need : Graph.needsOf(dependent)) {
            for (Reference reference : need.hard() ? need.references() : List.<Reference>of()) {
                Subject thing = workspace.find(reference);
                if (thing != null) {
                    found.computeIfAbsent(thing, unused -> new ArrayList<>()).add(need);
                }
            }
        }
        return found;
    }

    /** By what it runs on, if that is lost; else by the first part of its recovery that is. */
    private UnusableBackup unusable(Backup backup, Subject element) {
        if (!losses.isEverUsable(backup)) {
            return dead(backup, element);
        }
        for (RecoveryPart part : RecoveryPart.values()) {
            if (losses.disablesRecovery(element, backup, part)) {
                Chain chain = losses.chain(backup, part, element);
                return new UnusableBackup(backup, element, part, entry(backup, chain), false, null, chain);
            }
        }
        return new UnusableBackup(
                backup, element, RecoveryPart.NONE, backup, false, null, losses.chain(backup, element));
    }

    /** By what cannot be had with nothing lost. */
    private UnusableBackup dead(Backup backup, Subject element) {
        Chain chain = losses.chainToDead(backup);
        Subject last = chain.links().get(chain.links().size() - 1).subject();
        return new UnusableBackup(
                backup,
                element,
                losses.part(backup, chain),
                entry(backup, chain),
                true,
                TooFewPersons.of(last, workspace, people),
                chain.links().size() < 2 ? null : chain);
    }

    private static Subject entry(Backup backup, @Nullable Chain chain) {
        return chain == null || chain.links().size() < 2
                ? backup
                : chain.links().get(1).subject();
    }
}
