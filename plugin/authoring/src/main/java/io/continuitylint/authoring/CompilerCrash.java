package io.continuitylint.authoring;

import org.kie.api.builder.Message;

/** What the compiler threw over a rule, as if it had said it. */
record CompilerCrash(Throwable thrown) implements Message {

    static final String TOO_DEEP = "it is nested too deeply";
    static final String WORDS = "the compiler gives up on it: ";

    @Override
    public long getId() {
        return 0;
    }

    @Override
    public Level getLevel() {
        return Level.ERROR;
    }

    /** None: it does not say about which file. */
    @Override
    public String getPath() {
        return "";
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getText() {
        return thrown instanceof StackOverflowError ? TOO_DEEP : WORDS + thrown;
    }
}
