package io.continuitylint.source;

/**
 * A request that cannot be carried out: an unknown format, a missing path, a bad rule pack. The message names the value
 * and where it was set; a second line may hold a guess. Findings are never thrown.
 */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RequestException(String message) {
        super(message);
    }

    public RequestException(String message, Throwable cause) {
        super(message, cause);
    }
}
