package io.continuitylint.wording;

import io.continuitylint.fact.readiness.CopyCount;
import io.continuitylint.fact.readiness.Monitoring;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Timespan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of the facts about readiness. */
public final class ReadinessWords {

    private ReadinessWords() {}

    /** {@code , and should be every 1d}; nothing where the interval is not declared. */
    public static String andEvery(@Nullable Timespan every) {
        return every == null || every.isZero() ? "" : ", and should be every " + every;
    }

    /** The keys without which nobody notices that a synchronisation stops: {@code monitoredBy and alertTo are}. */
    public static String unwatched(Backup backup) {
        boolean monitored = backup.sync() != null && backup.sync().monitoredBy() != null;
        boolean alerted = backup.sync() != null && backup.sync().alertTo() != null;
        return monitored ? "alertTo is" : alerted ? "monitoredBy is" : "monitoredBy and alertTo are";
    }

    /** What to do about a stale copy; one that is monitored should have been noticed. */
    public static String repair(Backup backup) {
        Reference monitor = backup.sync() == null ? null : backup.sync().monitoredBy();
        String repair = "Repair the job, or update `lastSuccess` if it ran";
        return monitor == null
                ? repair + "; name the monitor that would have noticed: `monitoredBy: MONITOR`."
                : repair + "; and find out why " + monitor.id() + ", which monitors it, did not report it.";
    }

    /** The keys to write so that somebody notices. */
    public static String watch(Backup backup) {
        boolean monitored = backup.sync() != null && backup.sync().monitoredBy() != null;
        boolean alerted = backup.sync() != null && backup.sync().alertTo() != null;
        String keys = monitored
                ? "`alertTo: role:ROLE`"
                : alerted ? "`monitoredBy: MONITOR`" : "`monitoredBy: MONITOR` and `alertTo: role:ROLE`";
        return "Write " + keys + " into its `sync`, or the day of its `lastSuccess`.";
    }

    /** {@code alertTo is missing}, {@code monitoredBy and alertTo are missing}. */
    public static String missing(List<String> keys) {
        return Words.listAll(keys, "and") + (keys.size() == 1 ? " is missing" : " are missing");
    }

    /** Who is alerted where nobody is there: {@code apark, who has left}, {@code on-call, where nobody is today}. */
    public static String absent(Component alerted) {
        return alerted.id() + (alerted.person() == null ? ", where nobody is today" : ", who has left");
    }

    /** The keys to write so that somebody notices; of a battery into the battery itself. */
    public static String watch(Monitoring monitoring) {
        String keys = Words.listAll(
                monitoring.missing().stream()
                        .map(key -> key.equals("alertTo") ? "`alertTo: role:ROLE`" : "`monitoredBy: MONITOR`")
                        .toList(),
                "and");
        return "Write " + keys + (monitoring.of() instanceof Backup ? " into its `sync`." : " there.");
    }

    /** What somebody found, and when: {@code was found disabled on 2026-11-01}, {@code is in maintenance}. */
    public static String found(Backup.State state) {
        if (state.found() == null) {
            return "is unknown";
        }
        String found = switch (state.found()) {
            case READY -> "ready";
            case ACTIVE -> "active";
            case MAINTENANCE -> "in maintenance";
            case DISABLED -> "disabled";
            case BORROWED -> "borrowed";
        };
        return state.verified() == null ? "is " + found : "was found " + found + " on " + state.verified();
    }

    /** Every digit of 3-2-1-1-0 that is not met: {@code 2 copies instead of 3, none offline or immutable}. */
    public static String missing(CopyCount count, BigDecimal leastCopies, BigDecimal leastMedia) {
        List<String> missing = new ArrayList<>();
        if (BigDecimal.valueOf(count.copies()).compareTo(leastCopies) < 0) {
            missing.add(Words.count(count.copies(), "copy", "copies") + " instead of " + leastCopies.toPlainString());
        }
        if (BigDecimal.valueOf(count.media().size()).compareTo(leastMedia) < 0) {
            missing.add(
                    Words.count(count.media().size(), "medium", "media") + " instead of " + leastMedia.toPlainString());
        }
        if (!count.elsewhere()) {
            missing.add("none known to be in another site");
        }
        if (!count.safe()) {
            missing.add("none offline or immutable");
        }
        if (!count.flawed().isEmpty()) {
            missing.add(flawed(count) + " not verified to be without errors");
        }
        return String.join(", ", missing);
    }

    /** The copies that cannot be relied on: {@code nightly}, {@code nightly copy 2 and tape}. */
    public static String flawed(CopyCount count) {
        return Words.list(count.flawed().stream().map(ReadinessWords::copy).toList());
    }

    private static String copy(CopyCount.Flawed flawed) {
        return flawed.of().id() + (flawed.copy() == 0 ? "" : " copy " + flawed.copy());
    }
}
