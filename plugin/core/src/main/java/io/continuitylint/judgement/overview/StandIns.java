package io.continuitylint.judgement.overview;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.TestLedger;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.finding.overview.StandIn;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.Protections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the backups and groups that stand in for what a function requires. */
final class StandIns {

    private final Protections protections;
    private final TestLedger ledger;
    private final Map<Subject, TestDuty> duties = new HashMap<>();

    StandIns(Sources from) {
        this.protections = from.protections();
        this.ledger = from.ledger();
        from.found(TestDuty.class).forEach(duty -> duties.put(duty.of(), duty));
    }

    /** Those on the way of a function, the nearest first. */
    List<StandIn> on(Way way) {
        Map<Subject, StandIn> found = new LinkedHashMap<>();
        for (Subject thing : way.things()) {
            protections.of(thing).forEach(backup -> add(backup, thing, found));
            for (Need need : Graph.needsOf(thing)) {
                if (need instanceof Need.OfGroup ofGroup && need.hard() && isChoice(ofGroup.group())) {
                    add(ofGroup.group(), null, found);
                } else if (need instanceof Need.Single single && need.hard()) {
                    single.backups().forEach(backup -> add(backup, null, found));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean isChoice(Group group) {
        return !group.needsEveryMember();
    }

    private void add(Subject standIn, @Nullable Subject primary, Map<Subject, StandIn> found) {
        if (!(standIn instanceof Backup backup) || !backup.isNeighbour()) {
            found.computeIfAbsent(
                    standIn, of -> new StandIn(of, primary, duties.get(of), ledger.latest(of, test -> true)));
        }
    }
}
