package io.continuitylint.view.protection;

import io.continuitylint.model.Function;
import io.continuitylint.view.reach.DemandRanking;
import io.continuitylint.view.reach.ServiceReach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which backups survive the losses of what is protected. What one function must survive is followed once. */
public final class Survivals {

    private final Exposure exposure;
    private final LossView losses;
    private final List<Followed> needs;
    private final List<Followed> all;

    public Survivals(Protections protections, Exposure exposure, LossView losses) {
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

    /** For the first function of each order that requires what is protected, members of groups included. */
    public void first(List<ServiceReach> orders, Judge judge) {
        for (Followed followed : all) {
            List<Function> first = new ArrayList<>();
            for (ServiceReach order : orders) {
                Function function = order.strictest(followed.protection().dependent());
                if (function != null) {
                    first.add(function);
                }
            }
            judge(followed, first, judge);
        }
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
