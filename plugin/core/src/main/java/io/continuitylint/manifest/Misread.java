package io.continuitylint.manifest;

/** A scalar that cannot be what its field wants. The message continues the name of the field: "is not a date; write ...". */
final class Misread extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean impossible;

    private Misread(String message, boolean impossible) {
        super(message, null, false, false);
        this.impossible = impossible;
    }

    /** It has another form than the field accepts. */
    static Misread form(String message) {
        return new Misread(message, false);
    }

    /** It has the right form and a value that cannot be. */
    static Misread value(String message) {
        return new Misread(message, true);
    }

    boolean isImpossible() {
        return impossible;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
