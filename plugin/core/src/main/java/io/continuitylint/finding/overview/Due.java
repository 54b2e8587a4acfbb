package io.continuitylint.finding.overview;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something has to be done, or on which it ends.
 *
 * @param day the last on which it is in order
 * @param item what has the day: a backup, a contract, a person
 * @param name what the manifest calls it; null where kind and item name it
 * @param concerned the objects that rely on it, by id; the item itself where it is one of them
 * @param who has to act; null where nobody is named
 * @param place where the day follows from
 */
public record Due(
        LocalDate day,
        Kind kind,
        Subject item,
        @Nullable String name,
        List<Subject> concerned,
        @Nullable Reference who,
        DueState state,
        Place place) {

    public Due {
        concerned = List.copyOf(concerned);
    }

    /** What has to be done, or ends. */
    public enum Kind {
        TEST("test"),
        ACCEPTED_RISK("accepted risk ends"),
        MAINTENANCE("maintenance"),
        BATTERY("battery replacement"),
        FUEL("fuel test"),
        REVIEW("review"),
        INDEPENDENCE_REVIEW("review of independence"),
        RUNBOOK_REVIEW("review of the runbook"),
        INTEGRITY("integrity check"),
        PARITY("comparison with the primary"),
        STATE("verification of the state"),
        FAILBACK("failback test"),
        OPEN_POINT("open point of a test"),
        CREDENTIAL("credential ends"),
        CONTRACT("contract ends"),
        QUALIFICATION("qualification"),
        DELIVERY("delivery"),
        STOCK("stock check"),
        SUPPORT("support ends"),
        TRAINING("training"),
        EXERCISE("exercise"),
        ACCESS("check of access"),
        REMOTE_ACCESS("check of remote access");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** That of what a rule reports about. */
        public static Kind of(Deadline.Kind kind) {
            return switch (kind) {
                case MAINTENANCE -> MAINTENANCE;
                case BATTERY -> BATTERY;
                case FUEL -> FUEL;
                case REVIEW -> REVIEW;
                case INDEPENDENCE_REVIEW -> INDEPENDENCE_REVIEW;
                case RUNBOOK_REVIEW -> RUNBOOK_REVIEW;
                case INTEGRITY -> INTEGRITY;
                case PARITY -> PARITY;
                case STATE -> STATE;
                case FAILBACK -> FAILBACK;
                case TEST_FINDING -> OPEN_POINT;
                case CREDENTIAL -> CREDENTIAL;
                case CONTRACT -> CONTRACT;
                case QUALIFICATION -> QUALIFICATION;
                case DELIVERY -> DELIVERY;
                case STOCK -> STOCK;
                case SUPPORT -> SUPPORT;
                case TRAINING -> TRAINING;
                case EXERCISE -> EXERCISE;
                case ACCESS -> ACCESS;
                case REMOTE_ACCESS -> REMOTE_ACCESS;
            };
        }
    }
}
