package io.continuitylint.wording;

import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.singlepoint.Concentration;
import io.continuitylint.fact.singlepoint.TooFewPersons;
import io.continuitylint.fact.singlepoint.UnprotectedNeed;
import io.continuitylint.fact.singlepoint.UnusableBackup;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of the facts about single points of failure. */
public final class SinglePointWords {

    /** How many reasons a message gives why backups do not help. */
    private static final int REASONS = 3;

    private SinglePointWords() {}

    /** Elements each of which is enough: {@code site dc-east}, {@code any of a, b and c}. */
    public static String anyOf(List<Subject> elements) {
        return elements.size() == 1 ? Words.named(elements.get(0)) : "any of " + Words.list(elements);
    }

    /** {@code , or one thing that it depends on}, {@code , or any of 2 things that it depends on}; nothing for none. */
    public static String orBehind(int omitted) {
        return switch (omitted) {
            case 0 -> "";
            case 1 -> ", or one thing that it depends on";
            default -> ", or any of " + omitted + " things that it depends on";
        };
    }

    /** {@code ; likewise region eu}; nothing for none. */
    public static String likewise(List<Subject> others) {
        return others.isEmpty() ? "" : "; likewise " + Words.list(others);
    }

    /** {@code , and neither can card-authorisation}; nothing for none. */
    public static String neitherCan(List<Function> functions) {
        return functions.isEmpty() ? "" : ", and neither can " + Words.list(functions);
    }

    /**
     * {@code ; nor can any backup of ledger be activated by hand (needed by settlement)}; nothing where nothing is to be
     * recovered.
     */
    public static String norRecover(List<Subject> recovered, List<Function> functions) {
        return recovered.isEmpty()
                ? ""
                : "; nor can any backup of %s be activated by hand (needed by %s)"
                        .formatted(Words.list(recovered, "or"), Words.list(functions));
    }

    /**
     * Why the backups of something do not help when it is lost: {@code ; the backup standby does not help: it depends on
     * dns}, {@code , nor does archive} where that is so for the same reason, {@code ; nor does copy: it lies in hall} for
     * another one; nothing where there are none. At most three reasons are given.
     */
    public static String noHelp(List<UnusableBackup> unusable) {
        if (unusable.isEmpty()) {
            return "";
        }
        Map<String, List<Backup>> byReason = new LinkedHashMap<>();
        unusable.forEach(each ->
                byReason.computeIfAbsent(why(each), unused -> new ArrayList<>()).add(each.backup()));
        StringBuilder words = new StringBuilder();
        List<Backup> others = new ArrayList<>();
        int reasons = 0;
        for (Map.Entry<String, List<Backup>> reason : byReason.entrySet()) {
            List<Backup> backups = reason.getValue();
            reasons++;
            if (reasons == 1) {
                words.append("; the backup %s does not help: %s"
                        .formatted(backups.get(0).id(), reason.getKey()));
                words.append(nor(", ", backups.subList(1, backups.size())));
            } else if (reasons <= REASONS) {
                words.append(nor("; ", backups)).append(": ").append(reason.getKey());
            } else {
                others.addAll(backups);
            }
        }
        return words.append(nor("; ", others)).toString();
    }

    private static String nor(String before, List<Backup> backups) {
        return backups.isEmpty()
                ? ""
                : "%snor %s %s".formatted(before, backups.size() == 1 ? "does" : "do", Words.list(backups, "or"));
    }

    /** {@code takes 2 persons, and only 1 is left}. */
    public static String takes(TooFewPersons tooFew) {
        String left = switch (tooFew.left()) {
            case 0 -> "nobody is left";
            case 1 -> "only 1 is left";
            default -> "only " + tooFew.left() + " are left";
        };
        return "takes %s, and %s".formatted(Words.count(tooFew.needed(), "person"), left);
    }

    /** What to do about a backup that cannot take over even with nothing lost: the persons first, then the key. */
    public static String restaff(UnusableBackup unusable, TooFewPersons tooFew) {
        return "Name in the `holders` of %s who is there today, or in the `%s` of %s another %s than %s."
                .formatted(
                        tooFew.thing().id(),
                        unusable.part().key(),
                        unusable.backup().id(),
                        unusable.part(),
                        unusable.entry().id());
    }

    /** {@code the backup archive does not help either: its tool console is lost with it}. */
    public static String neitherHelps(UnusableBackup unusable) {
        return "the backup %s does not help either: %s"
                .formatted(unusable.backup().id(), why(unusable));
    }

    private static String why(UnusableBackup unusable) {
        if (unusable.dead()) {
            TooFewPersons tooFew = unusable.tooFew();
            return tooFew == null ? "it cannot take over even with nothing lost" : inTheWay(unusable, tooFew);
        }
        if (unusable.element() instanceof Scenario && unusable.part() == RecoveryPart.NONE) {
            // Where the scenario itself is named, nothing that is used is lost with it.
            return unusable.entry() instanceof Backup || unusable.entry() == unusable.element()
                    ? "its data does not survive that"
                    : "it uses %s, which is lost too".formatted(unusable.entry().id());
        }
        if (unusable.part() == RecoveryPart.NONE) {
            String verb = unusable.isInside() ? "lies in" : unusable.isDirect() ? "uses" : "depends on";
            return "it %s %s".formatted(verb, unusable.element().id());
        }
        return unusable.isDirect()
                ? "that is also its " + unusable.part()
                : "its %s %s is lost with it"
                        .formatted(unusable.part(), unusable.entry().id());
    }

    /** The members of a group that nothing stands in for: {@code any of them}, {@code hsm-1 or hsm-2}. */
    public static String anyOfThem(UnprotectedNeed need) {
        Group group = need.group();
        boolean all = group != null && need.needed().size() == group.members().size();
        return all ? "any of them" : Words.listAll(need.needed(), "or");
    }

    /** What would let a group lose a member, by the key that says how many it needs. */
    public static String needFewer(UnprotectedNeed need) {
        Group group = need.group();
        return group == null
                ? ""
                : "Lower `%s` if fewer are enough, list another member under `of`, or give each of them a backup."
                        .formatted(group.form().key());
    }

    /** {@code its detector watch depends on ops, which takes 1 person, and nobody is left}. */
    private static String inTheWay(UnusableBackup unusable, TooFewPersons tooFew) {
        String thing = tooFew.thing().id();
        if (unusable.part() == RecoveryPart.COPIES) {
            return "its copy depends on %s, which %s".formatted(thing, takes(tooFew));
        }
        String entry = "its %s %s ".formatted(unusable.part(), unusable.entry().id());
        return unusable.entry() == tooFew.thing()
                ? entry + takes(tooFew)
                : entry + "depends on %s, which %s".formatted(thing, takes(tooFew));
    }

    /** {@code 7}; {@code at least 50} where no more are counted. */
    public static String atLeast(Concentration concentration) {
        boolean all = concentration.count() < Concentration.MOST;
        return (all ? "" : "at least ") + concentration.count();
    }

    /** The functions: {@code a, b, c and 97 more}. */
    public static String functions(Concentration concentration) {
        return Words.list(concentration.functions(), concentration.count());
    }

    /** {@code ; no copy of ledger or orders survives}; nothing for none. */
    public static String noCopy(List<Component> stores) {
        return stores.isEmpty() ? "" : "; no copy of " + Words.list(stores, "or") + " survives";
    }

    /** A number of persons: {@code nobody}, {@code 2}. */
    public static String persons(int number) {
        return number == 0 ? "nobody" : Integer.toString(number);
    }
}
