package io.continuitylint.authoring.syntax;

import java.util.List;
import java.util.stream.Stream;
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
        SyntaxMistake quotes =
                tokens.stream().flatMap(token -> quotation(token)).findFirst().orElse(null);
        return quotes == null ? new RuleParts(tokens).mistake() : quotes;
    }

    private static Stream<SyntaxMistake> quotation(Token token) {
        return switch (token.kind()) {
            case UNCLOSED ->
                Stream.of(SyntaxMistake.at(
                        token, "a text is not closed on this line; it begins and ends with " + token.text()));
            case TYPOGRAPHIC ->
                Stream.of(SyntaxMistake.at(
                        token, "%s is a quotation mark of a word processor; write \"".formatted(token.text())));
            default ->
                token.isFirst() && token.is("#")
                        ? Stream.of(SyntaxMistake.at(token, "# does not begin a comment; write //"))
                        : Stream.of();
        };
    }
}
