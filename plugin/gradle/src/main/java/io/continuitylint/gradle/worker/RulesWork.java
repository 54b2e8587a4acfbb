package io.continuitylint.gradle.worker;

/** What can be done with rules of one's own. */
public enum RulesWork {

    /** Write one that works, to begin with. */
    NEW,

    /** Test them by their fixtures. */
    TEST,

    /** Read them for what is wrong though it compiles. */
    LINT,

    /** Pin the rule packs. */
    LOCK
}
