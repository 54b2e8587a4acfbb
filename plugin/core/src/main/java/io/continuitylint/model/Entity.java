package io.continuitylint.model;

/**
 * The sorts of objects a workspace holds, each with its word in fingerprints. A person, a role and a team are each a
 * {@code COMPONENT}; which of them is its kind.
 */
public enum Entity {
    FUNCTION("function"),
    COMPONENT("component"),
    DOMAIN("domain"),
    BACKUP("backup"),
    GROUP("group"),
    SCENARIO("scenario"),
    ACCEPTED_RISK("accepted-risk"),
    TEST("test"),
    POLICY("policy");

    private final String word;

    Entity(String word) {
        this.word = word;
    }

    /** Its word in keys: {@code component}. */
    public String word() {
        return word;
    }
}
