package io.continuitylint.wording;

import io.continuitylint.fact.independence.Custody;
import io.continuitylint.fact.independence.Custody.HeldCopy;
import io.continuitylint.fact.independence.Distance;
import io.continuitylint.fact.independence.PlaceUnknown;
import io.continuitylint.fact.independence.SharedElements;
import io.continuitylint.fact.independence.SharedElements.LostMembers;
import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import java.util.List;

/** What a backup shares with what it protects, in the words of a message. */
public final class IndependenceWords {

    private IndependenceWords() {}

    /** {@code 12 km}, {@code less than 1 km}. */
    public static String away(Distance distance) {
        return distance.wholeKilometres() == 0 ? "less than 1 km" : distance.wholeKilometres() + " km";
    }

    /**
     * What a loss leaves of a group: {@code store-quorum needs 2 of 3; the loss of zone-a leaves 1 and takes node-a
     * and node-b}.
     */
    public static String lost(SharedElements shared) {
        LostMembers members = shared.members();
        if (members == null) {
            throw new IllegalArgumentException(shared.object().id() + " is no group");
        }
        return "%s needs %s of %s; the loss of %s leaves %s and takes %s"
                .formatted(
                        shared.object().id(),
                        members.required(),
                        members.of(),
                        Words.named(shared.smallest()),
                        members.left() == 0 ? "none" : members.left(),
                        Words.listAll(members.lost(), "and"));
    }

    /** What would keep enough of a group: {@code Keep 1 more outside zone-a: move node-a or node-b, or add a member.} */
    public static String keepMore(SharedElements shared) {
        LostMembers members = shared.members();
        int more = members == null ? 0 : members.required() - members.left();
        return members == null
                ? ""
                : "Keep %s more outside %s: move %s, or add %s."
                        .formatted(
                                more,
                                Words.named(shared.smallest()),
                                Words.listAll(members.lost(), "or"),
                                Words.count(more, "member"));
    }

    /**
     * After the first element, what else is shared: {@code ; likewise r1, and 2 things that these depend on}; nothing where it is the only
     * one.
     */
    public static String andOthers(SharedElements shared) {
        List<Subject> others = shared.others();
        if (shared.omitted() == 0) {
            return others.isEmpty() ? "" : "; likewise " + Words.list(others);
        }
        String through = Words.count(shared.omitted(), "thing")
                + (others.isEmpty() ? " that it depends on" : " that these depend on");
        return "; likewise " + (others.isEmpty() ? through : Words.list(others) + ", and " + through);
    }

    /**
     * What is not declared of a thing: {@code where ledger lies or in whose tenancy it runs}, {@code where node-a and 2
     * more members of pair lie}.
     */
    public static String unknown(PlaceUnknown unknown) {
        String one = unknown.thing().id();
        Component other = unknown.other();
        String things = unknown.others() == 0
                ? one
                : "%s and %s of %s"
                        .formatted(
                                one,
                                other == null ? unknown.others() + " more members" : other.id(),
                                unknown.of().id());
        boolean several = unknown.others() > 0;
        if (!unknown.place()) {
            return "in whose tenancy " + things + (several ? " run" : " runs");
        }
        String where = "where " + things + (several ? " lie" : " lies");
        return unknown.tenancy() ? where + " or in whose tenancy " + (several ? "they run" : "it runs") : where;
    }

    /** {@code ledger-db}; of several copies of one backup {@code nightly copy 2}. */
    public static String name(HeldCopy copy) {
        String id = copy.holder().id();
        return copy.number() == 0 ? id : id + " copy " + copy.number();
    }

    /** Likewise of several. */
    public static List<String> names(List<HeldCopy> copies) {
        return copies.stream().map(IndependenceWords::name).toList();
    }

    /** {@code ledger-db, and there is no other copy}, {@code ledger-db and every copy of it: ...}. */
    public static String everyCopy(Custody custody) {
        List<HeldCopy> copies = custody.copies();
        if (copies.size() == 1) {
            return custody.store().id() + ", and there is no other copy";
        }
        List<HeldCopy> undeclared = custody.undeclared();
        if (undeclared.isEmpty()) {
            return custody.store().id() + " and every copy of it: "
                    + Words.list(names(copies.subList(1, copies.size())));
        }
        List<HeldCopy> declared =
                copies.stream().filter(copy -> !undeclared.contains(copy)).toList();
        return Words.list(names(declared)) + ", and nothing says who can delete " + Words.list(names(undeclared), "or");
    }
}
