package io.continuitylint.wording;

import io.continuitylint.model.Function;
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

    /** A number of persons: {@code nobody}, {@code 2}. */
    public static String persons(int number) {
        return number == 0 ? "nobody" : Integer.toString(number);
    }
}
