package io.continuitylint.view.protection;

import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.DemandRanking;
import io.continuitylint.view.reach.FirstFunctions;
import io.continuitylint.view.reach.ServiceReach;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which backups survive the losses of what is protected. What one function must survive is followed once. */
public final class Survivals {

    private final Exposure exposure;
    private final LossView losses;
    private final List<Followed> needs;
    private final List<Followed> all;

    /** Those that must survive what others of their tier need not. */
    private final FirstFunctions naming;

    public Survivals(Workspace workspace, Protections protections, Exposure exposure, LossView losses) {
        this.naming = new FirstFunctions(
                workspace,
                function -> function.tier() != null && !function.scenarios().isEmpty());
        this.exposure = exposure;
        this.losses = losses;
        this.needs = followed(protections.all().stream()).toList();
        this.all = Stream.concat(needs.stream(), followed(protections.others().stream()))
                .toList();
    }

    private static Stream<Followed> followed(Stream<Protection> protections) {
        return protections.map(protection -> new Followed(protection, new HashMap<>()));
    }

    /** One protection, and its survivals for the functions that somebody looked at. */
    private record Followed(Protection protection, Map<Function, List<Survival>> known) {}

    /** Judges the backups that survive some losses, for one function. */
    @FunctionalInterface
    public interface Judge {
        void judge(Function function, Protection protection, Survival survival);
    }

    /** For the functions that demand most of a single thing that is needed; what a member of a group carries is not known. */
    public void demanding(DemandRanking demand, Judge judge) {
        for (Followed followed : needs) {
            judge(followed, demand.demanding(followed.protection().dependent()), judge);
        }
    }

    /** For the {@link #functions} that require what is protected, members of groups included. */
    public void first(List<ServiceReach> orders, Judge judge) {
        for (Followed followed : all) {
            judge(followed, functions(followed.protection().dependent(), orders), judge);
        }
    }

    /** Likewise for the stores, without the losses that leave a replica of one with its data. */
    public void ofStores(List<ServiceReach> orders, Replicas replicas, Judge judge) {
        for (Followed followed : all) {
            Protection protection = followed.protection();
            Component store = Stores.store(protection.primary());
            if (store != null) {
                for (Function function : functions(protection.dependent(), orders)) {
                    Survival.of(protection, function, exposure, losses, loss -> !replicas.isHeldElsewhere(loss, store))
                            .forEach(survival -> judge.judge(function, protection, survival));
                }
            }
        }
    }

    /**
     * The first function of each order that requires a thing, and of those that name scenarios for themselves, no more than
     * {@link FirstFunctions#MOST}.
     */
    public Set<Function> functions(Subject required, List<ServiceReach> orders) {
        Set<Function> functions = new LinkedHashSet<>();
        for (ServiceReach order : orders) {
            Function function = order.strictest(required);
            if (function != null) {
                functions.add(function);
            }
        }
        functions.addAll(naming.of(required));
        return functions;
    }

    private void judge(Followed followed, Collection<Function> functions, Judge judge) {
        Protection protection = followed.protection();
        for (Function function : functions) {
            followed.known()
                    .computeIfAbsent(function, unused -> Survival.of(protection, function, exposure, losses))
                    .forEach(survival -> judge.judge(function, protection, survival));
        }
    }
}
