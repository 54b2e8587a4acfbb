package io.continuitylint.request;

import io.continuitylint.source.ControlCharacters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for cannot be done: an unknown format, a missing path, a bad rule pack. The message names the value, but
 * not the parameter, which each shell spells in its own way. Findings are never thrown.
 */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final @Nullable String parameter;
    private final @Nullable String hint;

    /**
     * A refusal that says all in one line.
     *
     * @param parameter the one whose value is refused, like {@code asOf}; null if the value is set elsewhere
     * @param message one line, without the parameter
     */
    public RequestException(@Nullable String parameter, String message) {
        this(parameter, message, (String) null);
    }

    /**
     * A refusal with a hint.
     *
     * @param parameter the one whose value is refused, like {@code asOf}; null if the value is set elsewhere
     * @param message one line, without the parameter
     * @param hint more lines, such as a guess at what was meant; null for none
     */
    public RequestException(@Nullable String parameter, String message, @Nullable String hint) {
        super(ControlCharacters.escaped(message));
        this.parameter = parameter;
        this.hint = hint == null
                ? null
                : hint.lines().map(ControlCharacters::escaped).collect(Collectors.joining("\n"));
    }

    /**
     * A refusal for which Java has a reason.
     *
     * @param parameter the one whose value is refused, like {@code asOf}; null if the value is set elsewhere
     * @param message one line, without the parameter
     */
    public RequestException(@Nullable String parameter, String message, Throwable cause) {
        super(ControlCharacters.escaped(message), cause);
        this.parameter = parameter;
        this.hint = null;
    }

    /**
     * A refusal for several reasons, each on a line of its own.
     *
     * @param reasons at least one
     */
    public static RequestException of(List<String> reasons) {
        List<String> others = reasons.subList(1, reasons.size());
        return new RequestException(null, reasons.get(0), others.isEmpty() ? null : String.join("\n", others));
    }

    /** The same, with one more line. */
    public RequestException and(String anotherHint) {
        return new RequestException(
                parameter, String.valueOf(getMessage()), hint == null ? anotherHint : hint + "\n" + anotherHint);
    }

    /** The parameter whose value is refused, as in {@code asOf}; null if the value is set elsewhere. */
    public @Nullable String parameter() {
        return parameter;
    }

    /**
     * Parameter, message and hint, as a user reads them.
     *
     * @param spelling how a shell writes the name of a parameter: {@code asOf}, {@code --as-of}
     */
    public String describe(UnaryOperator<String> spelling) {
        String named = parameter == null ? "" : spelling.apply(parameter) + ": ";
        return named + getMessage() + (hint == null ? "" : "\n" + hint);
    }
}
