package io.continuitylint.wording;

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
}
