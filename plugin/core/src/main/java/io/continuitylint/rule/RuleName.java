package io.continuitylint.rule;

/** The full name of a DRL rule: its id and, where a folder holds several rules, a colon and a word. */
public final class RuleName {

    private RuleName() {}

    /** The id within a full name: {@code test/overdue} of {@code test/overdue: never}. */
    public static String idOf(String fullName) {
        int colon = fullName.indexOf(':');
        return colon < 0 ? fullName : fullName.substring(0, colon);
    }
}
