package io.continuitylint.authoring.syntax;

import io.continuitylint.source.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong between {@code when} and {@code then}. */
final class ConditionSyntax {

    private static final Map<String, String> COMPARISONS =
            Map.of("=", "==", "===", "==", "=>", ">=", "=<", "<=", "<>", "!=");

    /** What people write in a pattern, and what stands there instead. */
    private static final Map<String, String> WORDS = Map.of(
            "and",
            "a comma",
            "AND",
            "a comma",
            "or",
            "||",
            "OR",
            "||",
            "is",
            "==",
            "equals",
            "==",
            "like",
            "matches",
            "between",
            "two conditions, one with >= and one with <=");

    private static final Set<String> OPERATORS = Set.of(
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

    private final List<Token> tokens;
    private final Brackets brackets = new Brackets();

    ConditionSyntax(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Nullable
    SyntaxMistake mistake() {
        for (int at = 0; at < tokens.size(); at++) {
            SyntaxMistake wrong = brackets.read(tokens.get(at), at == 0 ? null : tokens.get(at - 1));
            if (wrong == null && at > 0) {
                wrong = brackets.isInPattern() ? inPattern(at) : outside(tokens.get(at - 1), tokens.get(at));
            }
            if (wrong != null) {
                return wrong;
            }
        }
        return brackets.unclosed();
    }

    private @Nullable SyntaxMistake inPattern(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        String comparison = COMPARISONS.get(token.text());
        if (comparison != null) {
            return SyntaxMistake.at(token, "%s is not a comparison; write %s".formatted(token.text(), comparison));
        }
        if (token.is("%") && !(at + 1 < tokens.size() && tokens.get(at + 1).beginsValue())) {
            return SyntaxMistake.at(
                    token,
                    "%% is not known behind %s; a percent is compared by its number and unit: number > 50, unitName == \"%%\""
                            .formatted(before.text()));
        }
        if (token.is(";")) {
            return SyntaxMistake.at(token, "a comma stands between two conditions; write , instead of ;");
        }
        if (token.is("not") && !before.endsValue() && at + 1 < tokens.size()) {
            String field = tokens.get(at + 1).text();
            return SyntaxMistake.at(
                    token,
                    "\"not\" is not known in front of a field; write %s == null, or !%s of what is true or false"
                            .formatted(field, field));
        }
        boolean isValue = token.beginsValue() && !OPERATORS.contains(token.text());
        return isValue && before.endsValue() && !OPERATORS.contains(before.text()) ? unjoined(at) : null;
    }

    /** Two values, one behind the other. */
    private @Nullable SyntaxMistake unjoined(int at) {
        Token token = tokens.get(at);
        if (token.isFirst() && beginsPattern(at)) {
            return brackets.unclosed();
        }
        String word = WORDS.get(token.text());
        if (word != null) {
            return SyntaxMistake.at(
                    token, "\"%s\" is not known within a pattern; write %s".formatted(token.text(), word));
        }
        String operator = Suggestions.closest(token.text(), OPERATORS);
        boolean isOperator =
                operator != null && at + 1 < tokens.size() && tokens.get(at + 1).beginsValue();
        return !isOperator
                ? SyntaxMistake.behind(
                        tokens.get(at - 1),
                        "a comma is missing between %s and %s"
                                .formatted(tokens.get(at - 1).text(), token.text()))
                : SyntaxMistake.at(token, "\"%s\" is not known here; write %s".formatted(token.text(), operator));
    }

    /** As in {@code Component(} or {@code $component : Component(}. */
    private boolean beginsPattern(int at) {
        int type = is(at + 1, ":") ? at + 2 : at;
        return type < tokens.size() && tokens.get(type).isType() && is(type + 1, "(");
    }

    private boolean is(int at, String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }

    private @Nullable SyntaxMistake outside(Token before, Token token) {
        boolean isVariable = brackets.isEmpty() && before.text().startsWith("$");
        return isVariable && (token.isType() || token.is("="))
                ? SyntaxMistake.behind(
                        before, "a colon is missing; write %s : before the pattern".formatted(before.text()))
                : null;
    }
}
