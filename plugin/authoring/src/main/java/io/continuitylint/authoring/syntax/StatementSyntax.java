package io.continuitylint.authoring.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong between {@code then} and {@code end}. */
final class StatementSyntax {

    /** Behind the brackets of these another statement begins. */
    private static final Set<String> BLOCKS = Set.of("if", "else", "for", "while", "do", "switch", "try", "catch");

    private final List<Token> tokens;
    private final Brackets brackets = new Brackets();

    StatementSyntax(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Nullable
    SyntaxMistake mistake() {
        Token before = null;
        Token statement = null;
        for (Token token : tokens) {
            SyntaxMistake wrong = brackets.read(token, before);
            if (wrong == null && before != null && brackets.isInBlock() && isUnclosed(statement, before, token)) {
                wrong = semicolon(before);
            }
            if (wrong != null) {
                return wrong;
            }
            boolean isNext = before == null || before.is(";") || before.is("{") || before.is("}");
            statement = isNext ? token : statement;
            before = token;
        }
        SyntaxMistake unclosed = brackets.unclosed();
        return unclosed == null && before != null && before.endsValue() ? semicolon(before) : unclosed;
    }

    private static boolean isUnclosed(@Nullable Token statement, Token before, Token token) {
        return before.endsValue()
                && token.isFirst()
                && token.beginsValue()
                && (statement == null || !BLOCKS.contains(statement.text()));
    }

    private static SyntaxMistake semicolon(Token before) {
        return SyntaxMistake.behind(
                before, "a statement ends with a semicolon; write ; behind %s".formatted(before.text()));
    }
}
