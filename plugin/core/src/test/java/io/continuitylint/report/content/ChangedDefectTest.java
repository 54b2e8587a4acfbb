package io.continuitylint.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.BaseReport;
import io.continuitylint.finding.Change.Direction;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Scope;
import io.continuitylint.finding.Selection;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of a finding that changed. */
class ChangedDefectTest {

    private static final String RULE = "test/overdue";
    private static final Finding ERROR = finding("pay", Severity.ERROR);
    private static final Finding WARNING = finding("pay", Severity.WARNING);

    private static Finding finding(String object, Severity severity) {
        Place place = new Place("continuity.yaml", new Span(1, 1, 1, 5), "");
        return Finding.of(RULE, "function:" + object, null, severity, object + " is late", place);
    }

    private static List<ChangedDefect> changes(List<Finding> before, List<Finding> after) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        LintReport.Counts none = new LintReport.Counts(0, 0, 0, 0, 0, 0);
        LintReport now = new LintReport(
                "1.0", day, Scope.of("shop"), List.of(), none, after, List.of(), List.of(), List.of(), Selection.ALL);
        Comparison comparison = Comparison.of(new BaseReport("main", "1.0", day, "shop", Set.of(), before), now, true);
        return Stream.of(Direction.values())
                .flatMap(direction -> ChangedDefect.of(comparison, direction).stream())
                .toList();
    }

    private static String label(@Nullable Finding before, Finding after) {
        return changes(before == null ? List.of() : List.of(before), List.of(after))
                .get(0)
                .label();
    }

    @Test
    void theLabelSaysWhatBecameOfIt() {
        assertThat(label(null, ERROR)).isEqualTo("new error");
        assertThat(label(WARNING, ERROR)).isEqualTo("error, was warning");
        assertThat(label(ERROR, WARNING)).isEqualTo("warning, was error");
        assertThat(label(ERROR.acceptedBy("spring"), ERROR)).isEqualTo("error, no longer accepted");
        assertThat(label(ERROR.asKnown(), ERROR)).isEqualTo("error, no longer in the baseline");
        assertThat(label(ERROR, ERROR.acceptedBy("spring"))).isEqualTo("error, accepted by spring");
        assertThat(label(ERROR, ERROR.asKnown())).isEqualTo("error, now in the baseline");
        assertThat(label(null, ERROR.acceptedBy("spring\u001B"))).isEqualTo("new error, accepted by spring\\u001B");
    }

    @Test
    void whatChangedWithItsCauseIsFoldedUnderIt() {
        Finding follows = finding("sell", Severity.WARNING).explainedBy(ERROR.fingerprint());
        assertThat(changes(List.of(), List.of(ERROR, follows)))
                .singleElement()
                .satisfies(change -> assertThat(change.defect().consequences()).containsExactly(follows));
        assertThat(changes(List.of(ERROR), List.of(ERROR, follows)))
                .as("its cause was there before")
                .singleElement()
                .satisfies(change -> assertThat(change.defect().finding()).isEqualTo(follows));
    }
}
