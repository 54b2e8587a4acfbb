package io.continuitylint.wording;

import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.fact.singlepoint.Concentration;
import io.continuitylint.fact.singlepoint.UnusableBackup;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import java.util.List;

/** Words of the facts about single points of failure. */
public final class SinglePointWords {

    private SinglePointWords() {}

    /** Elements each of which is enough: {@code site dc-east}, {@code any of a, b and c}. */
    public static String anyOf(List<Subject> elements) {
        return elements.size() == 1 ? Words.named(elements.get(0)) : "any of " + Words.list(elements);
    }

    /** {@code , or one thing behind}, {@code , or any of 2 things behind}; nothing for none. */
    public static String orBehind(int omitted) {
        return switch (omitted) {
            case 0 -> "";
            case 1 -> ", or one thing behind";
            default -> ", or any of " + omitted + " things behind";
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
     * dns}, {@code ..., nor does the backup archive}; nothing where there are none.
     */
    public static String noHelp(List<UnusableBackup> unusable) {
        if (unusable.isEmpty()) {
            return "";
        }
        UnusableBackup first = unusable.get(0);
        List<Backup> others =
                unusable.stream().skip(1).map(UnusableBackup::backup).toList();
        String nor = others.isEmpty()
                ? ""
                : ", nor %s %s".formatted(others.size() == 1 ? "does" : "do", Words.list(others, "or"));
        return "; the backup %s does not help: %s%s".formatted(first.backup().id(), why(first), nor);
    }

    /** {@code the backup archive does not help either: its tool console is lost with it}. */
    public static String neitherHelps(UnusableBackup unusable) {
        return "the backup %s does not help either: %s"
                .formatted(unusable.backup().id(), why(unusable));
    }

    private static String why(UnusableBackup unusable) {
        if (unusable.dead()) {
            return "it cannot take over even with nothing lost";
        }
        if (unusable.element() instanceof Scenario && unusable.part() == RecoveryPart.NONE) {
            return unusable.entry() instanceof Backup
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

    /** {@code 7}; {@code at least 50} where no more are counted. */
    public static String atLeast(Concentration concentration) {
        boolean all = concentration.count() < Concentration.MOST_COUNTED;
        return (all ? "" : "at least ") + concentration.count();
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
