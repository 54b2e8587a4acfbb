package io.continuitylint.authoring.syntax;

/**
 * Why a rule cannot be read.
 *
 * @param line from 1
 * @param column from 1
 * @param text what is wrong, and what to write
 */
public record SyntaxMistake(int line, int column, String text) {

    static SyntaxMistake at(Token token, String text) {
        return new SyntaxMistake(token.line(), token.column(), text);
    }

    /** Where something is missing behind a token. */
    static SyntaxMistake behind(Token token, String text) {
        return new SyntaxMistake(token.line(), token.column() + token.text().length(), text);
    }
}
