package io.continuitylint.finding;

import io.continuitylint.finding.Change.Direction;
import io.continuitylint.finding.Comparison.NotCompared;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two reports. Nothing is called gone that this run may merely not have seen. */
final class ReportComparison {

    private final BaseReport base;
    private final LintReport now;
    private final boolean whole;
    private final List<Change> changes = new ArrayList<>();
    private final List<NotCompared> notCompared = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ReportComparison(BaseReport base, LintReport now, boolean whole) {
        this.base = base;
        this.now = now;
        this.whole = whole;
    }

    Comparison compare() {
        FindingPairs.visit(base.findings(), now.findings(), this::add);
        changes.sort(null);
        OtherConditions conditions = new OtherConditions(base, now);
        notes.addAll(conditions.notes(changes));
        Set<String> evaluated = now.evaluatedRules();
        leaveOut(
                Change.Kind.GONE,
                gone -> !evaluated.contains(gone.rule()),
                "as their rules were not evaluated this time");
        if (!whole) {
            Set<String> read = now.files().stream().map(SourceFile::name).collect(Collectors.toSet());
            leaveOut(
                    Change.Kind.GONE,
                    gone -> !read.contains(gone.place().file()),
                    "as their files were not read this time");
        }
        if (changes.stream().anyMatch(ReportComparison::mayHide)) {
            leaveOut(Change.Kind.GONE, gone -> !gone.isAboutManifest(), "as they may be hidden by what cannot be read");
        }
        base.notRead().forEach(this::leaveOut);
        if (changes.stream().anyMatch(ReportComparison::mayHaveHidden)) {
            notes.add("not all of %s could be read: what is new may have been there before".formatted(base.name()));
        }
        return new Comparison(base.name(), changes, conditions.policy(), notCompared, notes);
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

    /** What lies in a folder that could not be read then is not new because of that. */
    private void leaveOut(NotRead folder) {
        String why =
                "%s was not read of %s: %s; %s".formatted(folder.path(), base.name(), folder.reason(), folder.wayOut());
        notes.add(why);
        leaveOut(
                Change.Kind.NEW,
                found -> found.place().file().startsWith(folder.path() + "/"),
                "as %s was not read of %s".formatted(folder.path(), base.name()));
    }

    private void leaveOut(Change.Kind kind, Predicate<Finding> unseen, String why) {
        Predicate<Change> out = change -> change.kind() == kind && unseen.test(change.finding());
        List<Finding> findings =
                changes.stream().filter(out).map(Change::finding).toList();
        if (changes.removeIf(out)) {
            notCompared.add(new NotCompared(why, kind == Change.Kind.GONE, findings));
        }
    }
}
