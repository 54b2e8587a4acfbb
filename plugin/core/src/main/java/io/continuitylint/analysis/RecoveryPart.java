package io.continuitylint.analysis;

/** The parts of a recovery through which a loss can make a backup unusable. */
public enum RecoveryPart {
    /** The service part: what runs. */
    NONE("used component"),
    TOOLS("tool"),
    COMMS("way to communicate"),
    PHYSICAL("physical access"),
    FENCING("fencing"),
    DETECTION("detector"),
    ACTIVATORS("activator"),
    CREDENTIALS("credential"),
    RUNBOOK("runbook"),
    RESTORE_TARGET("restore target"),
    CATALOGUE("catalogue"),
    COPIES("copy");

    private final String word;

    RecoveryPart(String word) {
        this.word = word;
    }

    /** What a message calls it. */
    @Override
    public String toString() {
        return word;
    }
}
