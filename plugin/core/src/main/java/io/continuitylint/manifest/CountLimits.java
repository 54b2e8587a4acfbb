package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Leaves out backups and scenarios that are more than anybody would prepare for: each of a thing's backups is compared with
 * each loss, for every function that needs the thing. What is left out is reported, and unknown to the rules.
 */
final class CountLimits {

    /** How many backups of the top level may protect one thing. */
    static final int MAX_BACKUPS = 64;

    /** How many scenarios a workspace may have. */
    static final int MAX_SCENARIOS = 256;

    private final ReadObjects all;
    private final Misread misread;
    private final List<Finding> findings;

    private CountLimits(ReadObjects all, Misread misread, List<Finding> findings) {
        this.all = all;
        this.misread = misread;
        this.findings = findings;
    }

    /** In the order of their ids, so that it does not matter where they are written. */
    static void apply(ReadObjects all, Misread misread, List<Finding> findings) {
        CountLimits limits = new CountLimits(all, misread, findings);
        limits.backups();
        limits.scenarios();
    }

    private void backups() {
        Map<Reference.Target, Integer> counts = new HashMap<>();
        Map<Reference.Target, List<Backup>> tooMany = new LinkedHashMap<>();
        for (Backup backup : all.backups.values()) {
            Set<Reference.Target> things = backup.isInline() ? Set.of() : protectedBy(backup);
            things.stream()
                    .filter(thing -> counts.getOrDefault(thing, 0) == MAX_BACKUPS)
                    .findFirst()
                    .ifPresentOrElse(
                            thing -> tooMany.computeIfAbsent(thing, unused -> new ArrayList<>())
                                    .add(backup),
                            () -> things.forEach(thing -> counts.merge(thing, 1, Integer::sum)));
        }
        tooMany.forEach((thing, left) -> {
            left.forEach(this::leaveOut);
            String message = "protects: %s has more than %s backups, and %s; keep those that somebody would activate"
                    .formatted(thing.id(), MAX_BACKUPS, notRead(left));
            Backup first = left.get(0);
            findings.add(Finding.of(
                    Reading.INVALID, first.key(), thing.key(), Severity.ERROR, message, first.at("protects")));
        });
    }

    private void leaveOut(Backup backup) {
        all.backups.remove(backup.id());
        misread.addObject(backup.key());
        protectedBy(backup).forEach(thing -> misread.add(thing.key(), Misread.BACKUPS));
    }

    private static Set<Reference.Target> protectedBy(Backup backup) {
        Set<Reference.Target> things = new LinkedHashSet<>();
        backup.protects().stream()
                .map(Reference::target)
                .filter(Objects::nonNull)
                .forEach(things::add);
        return things;
    }

    private void scenarios() {
        List<Scenario> left =
                all.scenarios.values().stream().skip(MAX_SCENARIOS).toList();
        if (!left.isEmpty()) {
            left.forEach(scenario -> {
                all.scenarios.remove(scenario.id());
                misread.addObject(scenario.key());
            });
            String message = "there are more than %s scenarios, and %s; join those that lose the same"
                    .formatted(MAX_SCENARIOS, notRead(left));
            Scenario first = left.get(0);
            findings.add(Finding.of(
                    Reading.INVALID,
                    first.key(),
                    null,
                    Severity.ERROR,
                    message,
                    first.origin().key()));
        }
    }

    /** {@code b65 is not read}, {@code b65 and 3 more are not read}. */
    private static String notRead(List<? extends Subject> left) {
        String first = left.get(0).id();
        return left.size() == 1
                ? first + " is not read"
                : "%s and %s more are not read".formatted(first, left.size() - 1);
    }
}
