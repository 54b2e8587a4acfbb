package io.continuitylint.rule;

/** What is wrong with a promise: it is broken, or what would prove it is missing. */
public enum Verdict {
    VIOLATED("violated"),
    NOT_PROVEN("not-proven");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** As reports write it. */
    public String label() {
        return label;
    }
}
