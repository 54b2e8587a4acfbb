package io.continuitylint.finding;

import io.continuitylint.finding.Change.Direction;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.SourceFile;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two reports. Nothing is called gone that this run may merely not have seen. */
final class ReportComparison {

    private final BaseReport base;
    private final LintReport now;
    private final boolean whole;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ReportComparison(BaseReport base, LintReport now, boolean whole) {
        this.base = base;
        this.now = now;
        this.whole = whole;
    }

    Comparison compare() {
        FindingPairs.visit(base.findings(), now.findings(), this::add);
        changes.sort(null);
        otherConditions();
        Set<String> evaluated = now.evaluatedRules();
        leaveOut(gone -> !evaluated.contains(gone.rule()), "as their rules were not evaluated this time: %s");
        if (!whole) {
            Set<String> read = now.files().stream().map(SourceFile::name).collect(Collectors.toSet());
            leaveOut(gone -> !read.contains(gone.place().file()), "as their files were not read this time");
        }
        if (changes.stream().anyMatch(ReportComparison::mayHide)) {
            leaveOut(gone -> !gone.isAboutManifest(), "as they may be hidden by what cannot be read");
        }
        if (changes.stream().anyMatch(ReportComparison::mayHaveHidden)) {
            notes.add("not all of %s could be read: what is new may have been there before".formatted(base.name()));
        }
        return new Comparison(base.name(), changes, notes);
    }

    private void add(@Nullable Finding before, @Nullable Finding after) {
        Change change = Change.between(before, after);
        if (change != null) {
            changes.add(change);
        }
    }

    /** A manifest that was readable before and is not any more. */
    private static boolean mayHide(Change change) {
        return change.direction() == Direction.WORSE
                && change.severity() == Severity.ERROR
                && change.finding().isAboutManifest();
    }

    /** A manifest that is readable again. What it hid is shown as new all the same, as nobody knows what was. */
    private static boolean mayHaveHidden(Change change) {
        Finding before = change.before();
        return change.kind() == Change.Kind.GONE
                && before != null
                && before.severity() == Severity.ERROR
                && before.isAboutManifest();
    }

    private void leaveOut(Predicate<Finding> unseen, String why) {
        Predicate<Change> out = change -> change.kind() == Change.Kind.GONE && unseen.test(change.finding());
        List<String> rules = changes.stream()
                .filter(out)
                .map(change -> change.finding().rule())
                .toList();
        if (changes.removeIf(out)) {
            notes.add("not compared: %s of %s, ".formatted(Words.count(rules.size(), "finding"), base.name())
                    + why.formatted(Words.list(new TreeSet<>(rules))));
        }
    }

    private void otherConditions() {
        if (!base.asOf().equals(now.asOf())) {
            notes.add("%s was judged as of %s, and this as of %s: some of the difference may come from that"
                    .formatted(base.name(), base.asOf(), now.asOf()));
        }
        if (!base.version().equals(now.version())) {
            notes.add(
                    "%s was judged by version %s of the linter, and this by %s: some of the difference may come from that"
                            .formatted(base.name(), base.version(), now.version()));
        }
        Set<String> more = new TreeSet<>();
        changes.stream()
                .filter(change -> change.kind() == Change.Kind.NEW)
                .map(change -> change.finding().rule())
                .filter(rule -> !base.rules().contains(rule))
                .forEach(more::add);
        if (!more.isEmpty()) {
            notes.add(
                    "not evaluated for %s, so that all they find is new: %s".formatted(base.name(), Words.list(more)));
        }
    }
}
