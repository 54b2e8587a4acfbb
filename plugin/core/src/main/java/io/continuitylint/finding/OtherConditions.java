package io.continuitylint.finding;

import io.continuitylint.finding.Comparison.PolicyChange;
import io.continuitylint.source.Place;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What two runs did not judge by the same: a difference that comes from it is not what a change of the manifests did. */
record OtherConditions(BaseReport base, LintReport now) {

    /** All but the policy, a line each. */
    List<String> notes(List<Change> changes) {
        List<String> notes = new ArrayList<>();
        if (!base.asOf().equals(now.asOf())) {
            notes.add("%s was judged as of %s, and this as of %s: some of the difference may come from that"
                    .formatted(base.name(), base.asOf(), now.asOf()));
        }
        if (!base.version().equals(now.version())) {
            notes.add(
                    "%s was judged by version %s of the linter, and this by %s: some of the difference may come from that"
                            .formatted(base.name(), base.version(), now.version()));
        }
        JudgedBy then = base.judgedBy();
        if (then != null) {
            selection(then, JudgedBy.of(now), notes);
            severities(then, JudgedBy.of(now), notes);
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
        return notes;
    }

    private void selection(JudgedBy then, JudgedBy today, List<String> notes) {
        if (!then.rules().equals(today.rules()) || !then.skipRules().equals(today.skipRules())) {
            notes.add("%s was judged with %s, and this with %s: some of the difference may come from that"
                    .formatted(base.name(), selected(then), selected(today)));
        }
    }

    /** Of a pack that is another one now. */
    private void severities(JudgedBy then, JudgedBy today, List<String> notes) {
        List<String> others = then.severities().keySet().stream()
                .filter(id -> today.severities().containsKey(id))
                .filter(id -> !Objects.equals(
                        today.severities().get(id), then.severities().get(id)))
                .toList();
        if (!others.isEmpty()) {
            notes.add("%s was judged by rules that declare other severities: %s"
                    .formatted(base.name(), Words.list(others)));
        }
    }

    private static String selected(JudgedBy by) {
        String skipped = by.skipRules().isEmpty() ? "" : " but " + Words.list(by.skipRules());
        return (by.rules().isEmpty() ? "all rules" : "the rules " + Words.list(by.rules())) + skipped;
    }

    /** What the policy said otherwise; none where that is not known. */
    List<PolicyChange> policy() {
        JudgedBy then = base.judgedBy();
        if (then == null) {
            return List.of();
        }
        List<PolicyChange> changes = new ArrayList<>();
        for (String key :
                keys(then.policy().keySet(), now.scope().policyValues().keySet())) {
            PolicyValue before = then.policy().get(key);
            PolicyValue after = now.scope().policyValues().get(key);
            String was = before == null ? null : before.text();
            String is = after == null ? null : after.text();
            if (was == null || !was.equals(is)) {
                changes.add(new PolicyChange(key, was, is, place(after, before)));
            }
        }
        return changes;
    }

    private static Set<String> keys(Collection<String> then, Collection<String> today) {
        Set<String> keys = new TreeSet<>(then);
        keys.addAll(today);
        return keys;
    }

    private static @Nullable Place place(@Nullable PolicyValue after, @Nullable PolicyValue before) {
        Place written = after == null ? null : after.place();
        return written != null || before == null ? written : before.place();
    }
}
