package io.continuitylint.analysis;

import io.continuitylint.model.Backup;
import io.continuitylint.source.Place;
import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that must hold: at least k of the members must work. A single thing that is needed is one of one.
 *
 * @param how in words, what the owner has to do with its members: "needs", "is in"
 * @param part which part of a recovery it belongs to; {@link RecoveryPart#NONE} outside of one
 */
record Requirement(int k, List<Member> members, String how, RecoveryPart part) {

    /**
     * One member.
     *
     * @param node number in the graph; negative where the reference resolves to nothing, which is never lost
     * @param backups those that stand in for it at this reference
     * @param all what must hold instead of a node, for a member that is made of several things
     * @param place the reference
     */
    record Member(int node, List<Backup> backups, List<Requirement> all, Supplier<Place> place) {}

    /** How many members may be lost, at most, plus one. */
    int tooMany() {
        return members.size() - k + 1;
    }
}
