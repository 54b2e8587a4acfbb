package io.continuitylint.manifest.scalar;

/** A text that is not a value of its field. The message completes a sentence: {@code is not a duration; write 4h}. */
public final class InvalidText extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean impossible;

    private InvalidText(String message, boolean impossible) {
        super(message, null, false, false);
        this.impossible = impossible;
    }

    /** It has another form than the field accepts. */
    public static InvalidText form(String message) {
        return new InvalidText(message, false);
    }

    /** It has the right form and a value that cannot be. */
    public static InvalidText value(String message) {
        return new InvalidText(message, true);
    }

    public boolean isImpossible() {
        return impossible;
    }

    public String text() {
        return String.valueOf(getMessage());
    }
}
