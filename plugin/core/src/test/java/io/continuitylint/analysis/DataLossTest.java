package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataLossTest {

    private static final String COPY = "mode: periodic, interval: 4h, duration: 30m, copyLag: 10m";
    private static final String VERSIONED = COPY + ", pointInTime: true";

    @Test
    void synchronousReplicasLackNothing() {
        assertThat(afterLoss("mode: sync").sum().total()).isEqualTo(Timespan.ZERO);
        assertThat(afterLoss("mode: sync").exceeds(Timespan.ZERO)).isFalse();
    }

    @Test
    void replicasLackTheirLag() {
        assertThat(afterLoss("mode: async, lag: 5s").sum()).hasToString("lag 5s = 5s");
    }

    @Test
    void copiesLackTheirIntervalDurationAndTransport() {
        assertThat(afterLoss(COPY).sum()).hasToString("interval 4h + duration 30m + copyLag 10m = 4h40m");
        assertThat(afterLoss("mode: periodic, interval: 4h").sum()).hasToString("interval 4h = 4h");
    }

    @Test
    void aReplicaThatNamesNoLagLacksMoreThanNothing() {
        DataLoss loss = afterLoss("mode: async");
        assertThat(loss.isKnown()).isFalse();
        assertThat(loss.exceeds(Timespan.ZERO)).isTrue();
        assertThat(loss.exceeds(Timespan.ofMillis(1))).isFalse();
        assertThat(loss.sum().missing()).containsExactly("lag");
    }

    @Test
    void withoutAModeNothingIsKnown() {
        DataLoss loss = afterLoss("monitoredBy: watch");
        assertThat(loss.isKnown()).isFalse();
        assertThat(loss.exceeds(Timespan.ZERO)).isFalse();
        assertThat(afterLoss("mode: none").isKnown()).isFalse();
    }

    @Test
    void aCopyThatNamesNoIntervalLacksMoreThanNothing() {
        DataLoss loss = afterLoss("mode: periodic");
        assertThat(loss.sum().missing()).containsExactly("interval");
        assertThat(loss.exceeds(Timespan.ZERO)).isTrue();
    }

    @Test
    void whatIsKnownIsSpokenOfBeforeWhatIsNotAndThenTheSmaller() {
        DataLoss none = afterLoss("mode: none");
        DataLoss small = afterLoss("mode: async, lag: 5s");
        DataLoss large = afterLoss(COPY);
        assertThat(none.isBetterKnownOrLess(null)).isTrue();
        assertThat(large.isBetterKnownOrLess(none)).isTrue();
        assertThat(none.isBetterKnownOrLess(large)).isFalse();
        assertThat(small.isBetterKnownOrLess(large)).isTrue();
        assertThat(large.isBetterKnownOrLess(small)).isFalse();
        assertThat(small.isBetterKnownOrLess(small)).isFalse();
        assertThat(small.isKnown()).isTrue();
    }

    @Test
    void whereNobodySaidWhenACorruptionIsNoticedACopyLacksWhatItAlwaysDoes() {
        InlineWorkspace written = written(VERSIONED, "{media: tape}", "corruption", "");
        DataLoss loss = there(DataLoss.of(
                written.backup("copy"),
                written.component("index"),
                there(written.workspace().scenarios().get("event")),
                null,
                written.workspace()));
        assertThat(loss.sum().total()).hasToString("4h40m");
        assertThat(loss.isKnown()).isTrue();
    }

    @Test
    void whatWasMeasuredCountsWhereItIsMore() {
        assertThat(measured("mode: async, lag: 5s", "1m").sum()).hasToString("data loss 1m (measured) = 1m");
        assertThat(measured("mode: async, lag: 5s", "1s").sum()).hasToString("lag 5s = 5s");
    }

    @Test
    void whatWasMeasuredOnceIsNotTheWorstCase() {
        DataLoss loss = measured("mode: async", "1m");
        assertThat(loss.isKnown()).isFalse();
        assertThat(loss.exceeds(Timespan.ofMillis(59_000))).isTrue();
        assertThat(loss.exceeds(Timespan.ofMillis(60_000))).isFalse();
    }

    @Test
    void afterACorruptionACopyLacksWhatCameAfterIt() {
        assertThat(there(spoilt("corruption", VERSIONED, "{retention: 35d}"))
                        .sum()
                        .total())
                .hasToString("4h40m");
    }

    @Test
    void afterACorruptionAContinuousLogLacksItsLag() {
        assertThat(there(spoilt("corruption", "mode: async, lag: 5m, pointInTime: true", "{retention: 30d}"))
                        .sum()
                        .total())
                .hasToString("5m");
    }

    @Test
    void aReplicaOfSpoiltDataHoldsNoGoodData() {
        assertThat(spoilt("corruption", COPY, "{retention: 35d}")).isNull();
        assertThat(spoilt("deletion", VERSIONED + ", propagatesDeletes: true", "{retention: 35d, immutable: true}"))
                .isNull();
    }

    @Test
    void aCopyMustBeKeptUntilTheCorruptionIsNoticedAndTheNextCopyWasMade() {
        String daily = "mode: periodic, interval: 1d, duration: 2h, pointInTime: true";
        assertThat(spoilt("corruption", daily, "{retention: 30d}")).isNull();
        assertThat(spoilt("corruption", daily, "{retention: 31d}")).isNotNull();
    }

    @Test
    void howLongACopyIsKeptMustBeSaid() {
        DataLoss loss = there(spoilt("corruption", VERSIONED, "{media: tape}"));
        assertThat(loss.isKnown()).isFalse();
        assertThat(loss.sum().missing()).containsExactly("retention");
        assertThat(loss.exceeds(Timespan.ofMillis(3_600_000))).isTrue();
    }

    @Test
    void aCopyThatTheAttackerDeletesIsNotKept() {
        String copies = "{retention: 1y, deletableBy: [admin]}, {retention: 7d, immutable: true}";
        assertThat(spoilt("attacker", VERSIONED, copies)).isNull();
        assertThat(spoilt("corruption", VERSIONED, copies)).isNotNull();
    }

    private static DataLoss afterLoss(String sync) {
        InlineWorkspace written = written(sync, "{retention: 35d}", "corruption", "");
        return there(of(written, written.component("ledger"), null));
    }

    private static DataLoss measured(String sync, String lost) {
        InlineWorkspace written = written(sync, "{retention: 35d}", "corruption", """
                tests:
                  - {date: 2026-11-01, backup: copy, kind: restore, outcome: pass, measured: {dataLoss: %s}}
                """.formatted(lost));
        return there(of(
                written,
                written.component("ledger"),
                written.workspace().tests().get(0)));
    }

    private static @Nullable DataLoss spoilt(String kind, String sync, String copies) {
        InlineWorkspace written = written(sync, copies, kind, "");
        return of(written, there(written.workspace().scenarios().get("event")), null);
    }

    private static @Nullable DataLoss of(
            InlineWorkspace written, Subject element, io.continuitylint.model.@Nullable Test measured) {
        return DataLoss.of(written.backup("copy"), written.component("ledger"), element, measured, written.workspace());
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static InlineWorkspace written(String sync, String copies, String kind, String tests) {
        return InlineWorkspace.in("""
                components:
                  ledger: {kind: datastore, deletableBy: [admin], data: {detectCorruption: 30d}}
                  index: {kind: datastore}
                  vault: {kind: equipment}
                  watch: {kind: monitor}
                backups:
                  copy: {protects: ledger, variant: record-copy, uses: [vault], sync: {%s}, copies: [%s]}
                scenarios:
                  event: {kind: %s, loses: []}
                %s""".formatted(sync, copies, kind, tests));
    }
}
