package io.continuitylint.authoring.syntax;

import io.continuitylint.authoring.syntax.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The brackets that are open. */
final class Brackets {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** One, and what it belongs to; null at the beginning. */
    record Open(Token bracket, @Nullable Token before) {}

    private final Deque<Open> open = new ArrayDeque<>();

    /** Goes on; what is wrong with a bracket is returned. */
    @Nullable
    SyntaxMistake read(Token token, @Nullable Token before) {
        if (token.kind() == Kind.OPEN) {
            open.push(new Open(token, before));
        } else if (token.kind() == Kind.CLOSE) {
            return close(token);
        }
        return null;
    }

    private @Nullable SyntaxMistake close(Token token) {
        String needed = String.valueOf(OPENING.charAt(CLOSING.indexOf(token.text())));
        if (open.isEmpty()) {
            return SyntaxMistake.at(
                    token, "this %s is one too many; there is no %s for it".formatted(token.text(), needed));
        }
        return open.peek().bracket().is(needed) ? closed() : unclosed();
    }

    private @Nullable SyntaxMistake closed() {
        open.pop();
        return null;
    }

    /** The innermost that is open, if one is. */
    @Nullable
    SyntaxMistake unclosed() {
        if (open.isEmpty()) {
            return null;
        }
        Token bracket = open.peek().bracket();
        char closing = CLOSING.charAt(OPENING.indexOf(bracket.text()));
        return SyntaxMistake.at(
                bracket, "this %s is not closed; there is no %s for it".formatted(bracket.text(), closing));
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Whether all that are open are braces, within which there are statements. */
    boolean isInBlock() {
        return open.stream().allMatch(each -> each.bracket().is("{"));
    }

    /** Whether a word stands before the innermost, as that of a call does. */
    boolean isBehind(String word) {
        return !open.isEmpty()
                && open.peek().before() != null
                && open.peek().before().is(word);
    }

    /** Whether the innermost holds the values of a call. */
    boolean isInCall() {
        Token before = open.isEmpty() || !open.peek().bracket().is("(")
                ? null
                : open.peek().before();
        return before != null && before.isWord();
    }

    /** Whether the innermost holds the conditions of what {@code accumulate} counts. */
    boolean isInCounted() {
        return isInPattern()
                && open.stream()
                        .skip(1)
                        .findFirst()
                        .map(Open::before)
                        .filter(word -> word.is("accumulate"))
                        .isPresent();
    }

    /** Whether the innermost holds the conditions of a pattern. */
    boolean isInPattern() {
        return !open.isEmpty()
                && open.peek().bracket().is("(")
                && open.peek().before() != null
                && open.peek().before().isType();
    }
}
