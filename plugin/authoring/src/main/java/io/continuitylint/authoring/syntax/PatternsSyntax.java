package io.continuitylint.authoring.syntax;

import io.continuitylint.source.Suggestions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong between patterns, outside of their brackets. */
final class PatternsSyntax {

    private static final Set<String> WORDS =
            Set.of("not", "exists", "forall", "accumulate", "collect", "eval", "from", "and", "or");

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private final List<Token> tokens;
    private final Brackets brackets;

    PatternsSyntax(List<Token> tokens, Brackets brackets) {
        this.tokens = tokens;
        this.brackets = brackets;
    }

    @Nullable
    SyntaxMistake mistake(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        if (brackets.isBehind("accumulate")) {
            return inAccumulate(at);
        }
        if (before.isType() && !(at > 1 && tokens.get(at - 2).is(".")) && isUnbracketed(token)) {
            return SyntaxMistake.behind(
                    before, "the conditions of a pattern stand in round brackets: %s( ... )".formatted(before.text()));
        }
        SyntaxMistake misspelt = misspelt(at);
        if (misspelt != null) {
            return misspelt;
        }
        if (before.is(")") && token.isVariable() && (is(at + 1, ".") || is(at + 1, "!."))) {
            return SyntaxMistake.behind(
                    before, "\"from\" is missing; write from %s.%s".formatted(token.text(), text(at + 2)));
        }
        return brackets.isEmpty() ? ofVariable(before, token, at) : null;
    }

    private static boolean isUnbracketed(Token token) {
        return token.is("[") || token.is("{") || token.isWord() && !token.is("from") && !token.is("over");
    }

    private @Nullable SyntaxMistake ofVariable(Token before, Token token, int at) {
        if (before.is("$") && token.isWord()) {
            return SyntaxMistake.at(before, "the name of a variable follows on its $ at once; write $" + token.text());
        }
        if (before.isVariable() && token.is("-") && token.follows(before)) {
            return SyntaxMistake.at(
                    token,
                    "the name of a variable has letters, digits and _, and no -; write %s_%s"
                            .formatted(before.text(), text(at + 1)));
        }
        if (before.isVariable() && (token.isType() || token.is("="))) {
            return SyntaxMistake.behind(
                    before, "a colon is missing; write %s : before the pattern".formatted(before.text()));
        }
        return before.isWord() && COMPARISONS.contains(token.text())
                ? SyntaxMistake.at(
                        token,
                        "a condition stands in the brackets of a pattern: Function( %s %s ... )"
                                .formatted(before.text(), token.text()))
                : null;
    }

    private @Nullable SyntaxMistake inAccumulate(int at) {
        Token before = tokens.get(at - 1);
        Token token = tokens.get(at);
        if (before.isVariable() && token.is("=")) {
            return SyntaxMistake.at(
                    token,
                    is(at + 2, "(")
                            ? "a colon stands before what is counted; write %s : %s("
                                    .formatted(before.text(), text(at + 1))
                            : "= is not a comparison; write ==");
        }
        boolean isResult = token.isVariable()
                && is(at + 1, ":")
                && is(at + 3, "(")
                && !tokens.get(at + 2).isType();
        return before.is(")") && isResult
                ? SyntaxMistake.behind(before, "a semicolon is missing; write ; before " + token.text())
                : null;
    }

    /** A word before a pattern, or before what it is from. */
    private @Nullable SyntaxMistake misspelt(int at) {
        Token word = tokens.get(at - 1);
        Token token = tokens.get(at);
        boolean isKeyword = word.isWord() && !word.isType() && !word.isVariable() && !WORDS.contains(word.text());
        boolean isPlaced =
                at < 2 || !tokens.get(at - 2).is(".") && !tokens.get(at - 2).is(":");
        String meant = isKeyword && isPlaced && (token.isType() || token.isVariable() || token.is("("))
                ? Suggestions.closest(word.text(), WORDS)
                : null;
        return meant == null
                ? null
                : SyntaxMistake.at(word, "\"%s\" is not known here; write %s".formatted(word.text(), meant));
    }

    private boolean is(int at, String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }

    private String text(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
