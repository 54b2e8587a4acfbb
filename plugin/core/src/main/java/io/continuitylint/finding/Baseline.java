package io.continuitylint.finding;

import io.continuitylint.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The findings that a project knows and does not want to hear of, by their fingerprints, which hold no line numbers: they
 * stay the same while manifests are formatted anew, and while objects move from file to file.
 *
 * @param entries sorted by rule, then fingerprint
 */
public record Baseline(List<Entry> entries) {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::rule).thenComparing(Entry::fingerprint);

    /**
     * One finding, or several that have one fingerprint.
     *
     * @param severity that it had; of several, that of the worst
     * @param message that it had, for people; it may have changed since
     * @param count how many there were, at least 1
     */
    public record Entry(String fingerprint, String rule, Severity severity, String message, int count)
            implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return ORDER.compare(this, other);
        }

        private Entry times(int other) {
            return new Entry(fingerprint, rule, severity, message, other);
        }
    }

    public Baseline {
        entries = entries.stream().sorted().toList();
    }

    /** All of some findings. */
    public static Baseline of(Collection<Finding> findings) {
        Map<String, Entry> entries = new HashMap<>();
        for (Finding finding : findings) {
            entries.merge(
                    finding.fingerprint(),
                    new Entry(finding.fingerprint(), finding.rule(), finding.severity(), finding.message(), 1),
                    (first, next) -> first.severity().isAtLeast(next.severity())
                            ? first.times(first.count() + 1)
                            : next.times(first.count() + 1));
        }
        return new Baseline(List.copyOf(entries.values()));
    }

    /** How many findings it holds. */
    public int size() {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    /**
     * The findings that it holds, each as often as it was there. One that became worse since is not among them: a test that
     * was about to be due and now is overdue is news.
     *
     * @param findings in an order that is the same in each run
     */
    public List<Finding> known(Collection<Finding> findings) {
        Map<String, Entry> left = byFingerprint();
        List<Finding> known = new ArrayList<>();
        for (Finding finding : findings) {
            Entry entry = left.get(finding.fingerprint());
            if (entry != null && entry.count() > 0 && entry.severity().isAtLeast(finding.severity())) {
                left.put(entry.fingerprint(), entry.times(entry.count() - 1));
                known.add(finding);
            }
        }
        return known;
    }

    /**
     * What of it is there no more.
     *
     * @param known the findings of now that it holds
     * @param isJudged whether all that a rule finds is known; of others nothing is gone
     */
    public Baseline gone(Collection<Finding> known, Predicate<String> isJudged) {
        Map<String, Entry> left = byFingerprint();
        known.forEach(
                finding -> left.computeIfPresent(finding.fingerprint(), (id, entry) -> entry.times(entry.count() - 1)));
        return new Baseline(left.values().stream()
                .filter(entry -> entry.count() > 0 && isJudged.test(entry.rule()))
                .toList());
    }

    /** This one without what another holds. */
    public Baseline without(Baseline other) {
        Map<String, Entry> taken = other.byFingerprint();
        List<Entry> left = new ArrayList<>();
        for (Entry entry : entries) {
            Entry gone = taken.get(entry.fingerprint());
            int count = entry.count() - (gone == null ? 0 : gone.count());
            if (count > 0) {
                left.add(entry.times(count));
            }
        }
        return new Baseline(left);
    }

    /** This one and what another holds besides; where both hold a finding, with the severity and message of the other. */
    public Baseline with(Baseline other) {
        Map<String, Entry> all = byFingerprint();
        for (Entry entry : other.entries) {
            all.merge(entry.fingerprint(), entry, (first, more) -> more.times(first.count() + more.count()));
        }
        return new Baseline(List.copyOf(all.values()));
    }

    private Map<String, Entry> byFingerprint() {
        Map<String, Entry> entriesById = new HashMap<>();
        entries.forEach(entry -> entriesById.put(entry.fingerprint(), entry));
        return entriesById;
    }
}
