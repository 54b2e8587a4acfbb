package io.continuitylint.source;

/** What is left to the parser, which knows all of YAML and what to say of a mistake. */
final class UncommonYaml extends RuntimeException {

    private UncommonYaml() {
        super("left to the parser", null, false, false);
    }

    /** Gives up unless something holds. */
    static void unless(boolean common) {
        if (!common) {
            throw new UncommonYaml();
        }
    }
}
