package io.continuitylint.authoring.syntax;

import io.continuitylint.source.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the values and operators of a condition, within the brackets of its pattern. */
final class ValueSyntax {

    static final Set<String> OPERATORS = Set.of(
            "after",
            "before",
            "coincides",
            "contains",
            "during",
            "excludes",
            "finishedby",
            "finishes",
            "from",
            "in",
            "includes",
            "instanceof",
            "matches",
            "meets",
            "memberOf",
            "metby",
            "new",
            "not",
            "overlappedby",
            "overlaps",
            "soundslike",
            "startedby",
            "starts",
            "str");

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    /** Units of time as people write them, and how a duration is made of one. */
    private static final Map<String, String> DURATIONS = Map.of(
            "m",
            "ofMinutes",
            "min",
            "ofMinutes",
            "minutes",
            "ofMinutes",
            "h",
            "ofHours",
            "hours",
            "ofHours",
            "d",
            "ofDays",
            "days",
            "ofDays",
            "mo",
            "ofMonths",
            "months",
            "ofMonths");

    private final List<Token> tokens;

    ValueSyntax(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Nullable
    SyntaxMistake mistake(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        if (token.is("in") && !is(at + 1, "(")) {
            boolean isTurned = before.isNumber() || before.kind() == Token.Kind.TEXT;
            return SyntaxMistake.at(
                    token,
                    isTurned
                            ? "in front of \"in\" stands the field: %s in ( %s ), or of a list: %s contains %s"
                                    .formatted(text(at + 1), before.text(), text(at + 1), before.text())
                            : "behind \"in\" stand the values in round brackets: in ( 1, 2 )");
        }
        return token.is("%") && !(at + 1 < tokens.size() && tokens.get(at + 1).beginsValue())
                ? SyntaxMistake.at(token, quantity(at, "percent", ""))
                : null;
    }

    /** Two values, one behind the other. */
    SyntaxMistake unjoined(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        boolean isOperator = at + 1 < tokens.size() && tokens.get(at + 1).beginsValue();
        String operator = isOperator ? Suggestions.closest(token.text(), OPERATORS) : null;
        if (operator != null) {
            return SyntaxMistake.at(token, "\"%s\" is not known here; write %s".formatted(token.text(), operator));
        }
        if (token.isNumber() && !before.isNumber() || token.kind() == Token.Kind.TEXT) {
            return SyntaxMistake.behind(
                    before,
                    "an operator is missing between %s and %s, such as ==".formatted(before.text(), token.text()));
        }
        if (isOperator && !before.isNumber()) {
            return SyntaxMistake.at(
                    token,
                    "\"%s\" is not known here; values are compared by ==, !=, <, <=, > and >=".formatted(token.text()));
        }
        boolean isUnit = before.isNumber() && (is(at + 1, ")") || is(at + 1, ","));
        String duration = DURATIONS.get(token.text());
        if (isUnit && duration != null) {
            return SyntaxMistake.at(
                    before,
                    "%s %s is not known here; write Timespan.%s(%s)"
                            .formatted(before.text(), token.text(), duration, before.text()));
        }
        return isUnit && isCompared(at)
                ? SyntaxMistake.at(token, quantity(at, "unitName == \"%s\"".formatted(token.text()), " "))
                : SyntaxMistake.behind(
                        before, "a comma is missing between %s and %s".formatted(before.text(), token.text()));
    }

    /** Of a number and the unit behind it, which is none of the language. */
    private String quantity(int unit, String condition, String space) {
        String told = "%s%s%s is not known here; ".formatted(text(unit - 1), space, text(unit));
        String field = isCompared(unit) ? field(unit - 3) : "";
        return told
                + "a quantity is compared by its number and unit: %s!.number %s %s, %s!.%s"
                        .formatted(
                                field.isEmpty() ? "mbco" : field,
                                field.isEmpty() ? ">" : text(unit - 2),
                                text(unit - 1),
                                field.isEmpty() ? "mbco" : field,
                                condition);
    }

    private boolean isCompared(int unit) {
        return unit > 2
                && COMPARISONS.contains(text(unit - 2))
                && tokens.get(unit - 3).isWord();
    }

    /** The field that ends there, as in {@code owner!.id}. */
    private String field(int end) {
        int at = end;
        while (at > 1
                && (is(at - 1, ".") || is(at - 1, "!."))
                && tokens.get(at - 2).isWord()) {
            at -= 2;
        }
        StringBuilder field = new StringBuilder();
        tokens.subList(at, end + 1).forEach(each -> field.append(each.text()));
        return field.toString();
    }

    private boolean is(int at, String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }

    private String text(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
