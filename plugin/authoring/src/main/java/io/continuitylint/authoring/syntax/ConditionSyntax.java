package io.continuitylint.authoring.syntax;

import java.util.List;
import java.util.Map;
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
                wrong = anywhere(tokens.get(at - 1), tokens.get(at));
            }
            if (wrong == null && at > 0) {
                wrong = brackets.isInPattern() ? inPattern(at) : new PatternsSyntax(tokens, brackets).mistake(at);
            }
            if (wrong != null) {
                return wrong;
            }
        }
        return brackets.unclosed();
    }

    private static @Nullable SyntaxMistake anywhere(Token before, Token token) {
        if (before.is(",") && (token.is(",") || token.is(")"))) {
            return SyntaxMistake.at(before, "nothing follows on this comma; take it out");
        }
        return token.is("->")
                ? SyntaxMistake.at(
                        token,
                        "-> is not known above \"then\"; a further pattern takes one after the other from a list: "
                                + "exists ( Need( hard ) from $function.needs )")
                : null;
    }

    private @Nullable SyntaxMistake inPattern(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        String comparison = COMPARISONS.get(token.text());
        if (comparison != null) {
            return SyntaxMistake.at(token, "%s is not a comparison; write %s".formatted(token.text(), comparison));
        }
        SyntaxMistake value = new ValueSyntax(tokens).mistake(at);
        if (value != null) {
            return value;
        }
        if (token.is(";")) {
            return brackets.isInCounted()
                    ? brackets.unclosed()
                    : SyntaxMistake.at(token, "a comma stands between two conditions; write , instead of ;");
        }
        if (token.is("not") && !before.endsValue() && at + 1 < tokens.size()) {
            String field = tokens.get(at + 1).text();
            return SyntaxMistake.at(
                    token,
                    "\"not\" is not known in front of a field; write %s == null, or !%s of what is true or false"
                            .formatted(field, field));
        }
        boolean isValue = token.beginsValue() && !ValueSyntax.OPERATORS.contains(token.text());
        return isValue && before.endsValue() && !ValueSyntax.OPERATORS.contains(before.text()) ? unjoined(at) : null;
    }

    /** Two values, one behind the other. */
    private @Nullable SyntaxMistake unjoined(int at) {
        Token token = tokens.get(at);
        if (token.isFirst() && beginsPattern(at)) {
            return brackets.unclosed();
        }
        SyntaxMistake like = token.is("like") ? like(at) : null;
        if (like != null) {
            return like;
        }
        String word = WORDS.get(token.text());
        if (word != null) {
            return SyntaxMistake.at(
                    token, "\"%s\" is not known within a pattern; write %s".formatted(token.text(), word));
        }
        return new ValueSyntax(tokens).unjoined(at);
    }

    /** Its pattern is of another language than that of {@code matches}. */
    private @Nullable SyntaxMistake like(int at) {
        String pattern = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
        return pattern.contains("%")
                ? SyntaxMistake.at(
                        tokens.get(at),
                        "\"like\" is not known within a pattern; write matches %s"
                                .formatted(pattern.replace("%", ".*")))
                : null;
    }

    /** As in {@code Component(} or {@code $component : Component(}. */
    private boolean beginsPattern(int at) {
        int type = is(at + 1, ":") ? at + 2 : at;
        return type < tokens.size() && tokens.get(type).isType() && is(type + 1, "(");
    }

    private boolean is(int at, String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }
}
