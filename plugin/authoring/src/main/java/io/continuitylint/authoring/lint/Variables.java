package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.syntax.DrlPatterns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables in a piece of a rule; what merely looks like one in a text or a comment is none. */
final class Variables {

    private static final Pattern VARIABLE = Pattern.compile(DrlPatterns.PASSED_OVER + "|(\\$\\w+)");

    /** One that is bound, by a pattern or to a field. */
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:(?!:)");

    private Variables() {}

    /** What begins a chain of calls, a variable with or without a dollar sign; types, which have a capital, are none. */
    private static final Pattern OBJECT =
            Pattern.compile(DrlPatterns.PASSED_OVER + "|(?<![\\w$.])([$a-z_][\\w$]*+)(?!\\s*\\()");

    /** The variables of Java as well, which need not begin with a dollar sign. */
    static List<String> ofJavaIn(String text) {
        return found(OBJECT, text);
    }

    /** Each as often as it is there. */
    static List<String> in(String text) {
        return found(VARIABLE, text);
    }

    /** Those that a constraint binds. */
    static List<String> boundIn(String constraint) {
        return found(BOUND, constraint);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                all.add(matcher.group(1));
            }
        }
        return all;
    }
}
