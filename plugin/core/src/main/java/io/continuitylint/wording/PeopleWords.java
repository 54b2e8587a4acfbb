package io.continuitylint.wording;

import io.continuitylint.fact.people.ActivatorAbility;
import io.continuitylint.fact.people.CommonModeStaff;
import io.continuitylint.fact.people.ReliedOn;
import java.util.List;

/** Words of the facts about people. */
public final class PeopleWords {

    private PeopleWords() {}

    /** What a person is to an object: {@code owner}, {@code deputy}, {@code owner of an open point}. */
    public static String as(List<ReliedOn.As> as) {
        return Words.listAll(as.stream().map(PeopleWords::word).toList(), "and");
    }

    private static String word(ReliedOn.As as) {
        return switch (as) {
            case OWNER -> "owner";
            case HOLDER -> "holder";
            case DEPUTY -> "deputy";
            case LEAD -> "lead";
            case CUSTODIAN -> "custodian";
            case INSTALLER -> "installer";
            case ACTIVATOR -> "activator";
            case POINT_OWNER -> "owner of an open point";
        };
    }

    /** {@code nobody}, {@code only mkim}, {@code only mkim and jdoe}. */
    public static String only(List<String> persons) {
        return persons.isEmpty() ? "nobody" : "only " + Words.list(persons);
    }

    /** What takes away persons who are in one place, and for which backup: {@code the loss of quay takes them away together}. */
    public static String together(CommonModeStaff staff) {
        String event = staff.element() == null ? "one journey" : Words.event(staff.element());
        return event + " takes them away together"
                + (staff.backup() == null ? "" : ", when " + staff.backup().id() + " needs them");
    }

    /** Who should learn what a backup takes. */
    public static String teach(ActivatorAbility ability) {
        return ability.operators().isEmpty()
                ? "Name somebody under `activators` or `uses` who has these `skills`."
                : "Teach " + (ability.operators().size() == 1 ? "" : "one of ") + Words.list(ability.operators())
                        + ", and add the rest to the `skills` of that person.";
    }

    /** Which skills the operators of a backup lack: {@code is skilled in X}, {@code has all of its skills: X and Y}. */
    public static String lacking(ActivatorAbility ability) {
        return ability.nobodyKnows().isEmpty()
                ? "has all of the skills it takes: "
                        + Words.listAll(ability.backup().skills(), "and")
                : "is skilled in " + Words.listAll(ability.nobodyKnows(), "or");
    }
}
