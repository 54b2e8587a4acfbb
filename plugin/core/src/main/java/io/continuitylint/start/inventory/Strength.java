package io.continuitylint.start.inventory;

/** How much one part needs another. The later one counts where several are written. */
enum Strength {
    /** Only to start. */
    START,
    /** It is better with it. */
    SOFT,
    /** To run. */
    HARD
}
