package io.continuitylint.analysis;

/** The parts of a recovery through which a loss can make a backup unusable. */
public enum RecoveryPart {
    /** The service part: what runs. */
    NONE("used component", "uses"),
    TOOLS("tool", "tools"),
    COMMS("way to communicate", "comms"),
    PHYSICAL("physical access", "physical"),
    FENCING("fencing", "fencing"),
    DETECTION("detector", "detectedBy"),
    ACTIVATORS("activator", "activators"),
    CREDENTIALS("credential", "credentials"),
    RUNBOOK("runbook", "runbook"),
    RESTORE_TARGET("restore target", "target"),
    CATALOGUE("catalogue", "catalogue"),
    COPIES("copy", "copies");

    private final String word;
    private final String key;

    RecoveryPart(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** The key of a backup that names it. */
    public String key() {
        return key;
    }

    /** What a message calls it. */
    @Override
    public String toString() {
        return word;
    }
}
