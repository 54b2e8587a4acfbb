package io.continuitylint.view.reach;

import io.continuitylint.model.Function;
import io.continuitylint.model.Window;
import io.continuitylint.model.Workspace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which function asks most of a thing by an objective, tier by tier, so that what a lower tier requires in addition does not
 * hide what a higher one requires.
 */
public final class TierOrders {

    /** So many working hours are told apart, and no more: to follow each function by itself would not be linear. */
    private static final int MOST_HOURS = 20;

    private TierOrders() {}

    /** The functions of each tier by rto, the shortest first; those without one last. */
    public static List<ServiceReach> byRto(Workspace workspace) {
        return by(workspace, function -> true, shortestFirst(Function::rto));
    }

    /**
     * Likewise, those of each working hours apart: while one function works, somebody is on duty who activates a backup,
     * and while another does, nobody is. The hours of the strictest functions are told apart, all others are taken as one.
     */
    public static List<ServiceReach> byRtoAndHours(Workspace workspace) {
        Map<Window, Integer> hours = new HashMap<>();
        workspace.functions().values().stream()
                .sorted(Function.STRICTEST_FIRST)
                .forEach(function -> hours.putIfAbsent(function.hours(), Math.min(hours.size(), MOST_HOURS - 1)));
        return tiers(workspace)
                .flatMap(tier -> hours.values().stream()
                        .distinct()
                        .sorted()
                        .map(wanted -> new ServiceReach(
                                workspace,
                                function -> tier.equals(function.tier()) && wanted.equals(hours.get(function.hours())),
                                shortestFirst(Function::rto))))
                .toList();
    }

    /** By rto, only those that have an rto above 0. */
    public static List<ServiceReach> byRtoAboveZero(Workspace workspace) {
        return by(
                workspace,
                function -> function.rto() != null && !function.rto().isZero(),
                shortestFirst(Function::rto));
    }

    /** The functions of each tier by rpo, the shortest first; those without one last. */
    public static List<ServiceReach> byRpo(Workspace workspace) {
        return by(workspace, function -> true, shortestFirst(Function::rpo));
    }

    /** By how long they must be sustained, the longest first; those that do not declare it last. */
    public static List<ServiceReach> bySustain(Workspace workspace) {
        return by(
                workspace,
                function -> true,
                Comparator.comparing(Function::sustain, Comparator.nullsLast(Comparator.reverseOrder())));
    }

    private static Comparator<Function> shortestFirst(RecoveryObjective target) {
        return Comparator.comparing(target::of, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static List<ServiceReach> by(
            Workspace workspace, Predicate<Function> selected, Comparator<Function> order) {
        return tiers(workspace)
                .map(tier -> new ServiceReach(
                        workspace, function -> tier.equals(function.tier()) && selected.test(function), order))
                .toList();
    }

    private static Stream<Integer> tiers(Workspace workspace) {
        return workspace.policy().tiers().keySet().stream().sorted();
    }
}
