package io.continuitylint.model;

/** The sorts of objects a workspace holds, each with its word in references and fingerprints. */
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

    public String word() {
        return word;
    }
}
