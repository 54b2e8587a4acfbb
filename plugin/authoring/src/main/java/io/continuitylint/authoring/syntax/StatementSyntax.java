package io.continuitylint.authoring.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong between {@code then} and {@code end}. */
final class StatementSyntax {

    /** Behind the brackets of these another statement begins. */
    private static final Set<String> BLOCKS = Set.of("if", "else", "for", "while", "do", "switch", "try", "catch");

    /** Two of them may follow on each other, one word or the other being one of these. */
    private static final Set<String> JOINING = Set.of("new", "instanceof", "final", "return", "throw");

    /** What people begin a statement with, and why it is none. */
    private static final Map<String, String> FOREIGN = Map.of(
            "when",
            "\"when\" stands above \"then\", and not below; a further condition goes there",
            "foreach",
            "foreach is not known here; write for (Need need : $function.needs()) { ... }",
            "with",
            "a rule reports, and facts stay as they are; take with ( ... ) { ... } out",
            "modify",
            "a rule reports, and facts stay as they are; take modify ( ... ) { ... } out");

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
            boolean begins = before == null || before.is(";") || before.is("{") || before.is("}");
            if (wrong == null) {
                wrong = before == null || begins ? foreign(token) : inCall(before, token);
            }
            if (wrong == null && before != null && brackets.isInBlock() && isUnclosed(statement, before, token)) {
                wrong = semicolon(before);
            }
            if (wrong != null) {
                return wrong;
            }
            statement = begins ? token : statement;
            before = token;
        }
        SyntaxMistake unclosed = brackets.unclosed();
        return unclosed == null && before != null && before.endsValue() ? semicolon(before) : unclosed;
    }

    private static @Nullable SyntaxMistake foreign(Token token) {
        String why = FOREIGN.get(token.text());
        return why == null ? null : SyntaxMistake.at(token, why);
    }

    private @Nullable SyntaxMistake inCall(Token before, Token token) {
        if (!brackets.isInCall() || BLOCKS.stream().anyMatch(brackets::isBehind)) {
            return null;
        }
        if (token.is("%") && !before.endsValue()) {
            return SyntaxMistake.at(token, "a message stands in quotation marks; write \" before it and behind it");
        }
        boolean isDeclared = before.isType() || JOINING.contains(before.text()) || JOINING.contains(token.text());
        return !isDeclared && before.endsValue() && !before.is("]") && token.beginsValue() && !token.isFirst()
                ? SyntaxMistake.behind(
                        before, "a comma is missing between %s and %s".formatted(before.text(), token.text()))
                : null;
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
