package io.continuitylint.fact.coverage;

import io.continuitylint.model.Subject;

/**
 * How busy things that share the load are once one of them is lost. There is one for each group, and each active-active
 * backup with what it protects, where all declare how busy they are.
 *
 * @param of the group or the backup
 * @param members how many share it, the primary among them
 * @param percent the average load of those that are left
 */
public record ActiveActiveLoad(Subject of, int members, double percent) {

    /** Whether that is more than they can carry. */
    public boolean isTooMuch() {
        return percent > 100;
    }

    /** How busy each of them may be at most, in whole percent, so that the others can take over. */
    public int most() {
        return 100 * (members - 1) / members;
    }
}
