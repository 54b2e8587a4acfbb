package io.continuitylint.authoring.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks in a rule that the parser refused for what people get wrong. The parser only says at which word it gave up, which is
 * often far behind the mistake.
 */
public final class SyntaxCheck {

    private SyntaxCheck() {}

    /**
     * The first mistake.
     *
     * @param drl the whole file
     * @param first the first line to look at, from 1
     * @param last the last one
     * @return null if nothing is found
     */
    public static @Nullable SyntaxMistake of(String drl, int first, int last) {
        List<Token> tokens = Token.of(drl).stream()
                .filter(token -> token.line() >= first && token.line() <= last)
                .toList();
        for (int at = 0; at < tokens.size(); at++) {
            SyntaxMistake foreign = foreign(tokens, at);
            if (foreign != null) {
                return foreign;
            }
        }
        return new RuleParts(tokens).mistake();
    }

    private static @Nullable SyntaxMistake foreign(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case UNCLOSED ->
                SyntaxMistake.at(token, "a text is not closed on this line; it begins and ends with " + token.text());
            case TYPOGRAPHIC ->
                SyntaxMistake.at(token, "%s is a quotation mark of a word processor; write \"".formatted(token.text()));
            default -> ForeignText.at(tokens, at);
        };
    }
}
