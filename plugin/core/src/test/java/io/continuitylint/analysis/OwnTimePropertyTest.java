package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Timespan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OwnTimePropertyTest {

    @Property(tries = 200)
    void whateverIsDeclaredAndMeasuredTheTermsAddUp(
            @ForAll("declared") Map<String, Integer> declared, @ForAll("measured") Map<String, Integer> measured) {
        InlineWorkspace written = written(declared, measured);
        Sum own = new OwnTime(written.workspace(), InlineWorkspace.DAY)
                .of(
                        written.backup("spare"),
                        written.function("pay"),
                        written.workspace().tests().get(0));

        long added =
                own.terms().stream().mapToLong(term -> term.value().toMillis()).sum();
        assertThat(own.total().toMillis()).isEqualTo(added);
        assertThat(OwnTime.millisUntilDecided(own)).isLessThanOrEqualTo(added);
        if (measured.containsKey("total")) {
            assertThat(own.total().toMillis()).isGreaterThanOrEqualTo(measured.get("total") * 60_000L);
            assertThat(own.isComplete()).isTrue();
        }
    }

    @Property(tries = 200)
    void aMeasurementNeverMakesABackupFaster(
            @ForAll("declared") Map<String, Integer> declared, @ForAll("measured") Map<String, Integer> measured) {
        InlineWorkspace written = written(declared, measured);
        OwnTime times = new OwnTime(written.workspace(), InlineWorkspace.DAY);
        Timespan asDeclared =
                times.of(written.backup("spare"), written.function("pay"), null).total();
        Timespan asMeasured = times.of(
                        written.backup("spare"),
                        written.function("pay"),
                        written.workspace().tests().get(0))
                .total();
        assertThat(asMeasured).isGreaterThanOrEqualTo(asDeclared);
    }

    @Provide
    Arbitrary<Map<String, Integer>> declared() {
        return minutes(List.of("detect", "decide", "decideBy", "activate", "recover", "propagate", "verify"));
    }

    @Provide
    Arbitrary<Map<String, Integer>> measured() {
        return minutes(List.of("detect", "decide", "activate", "recover", "propagate", "verify", "total"));
    }

    private static Arbitrary<Map<String, Integer>> minutes(List<String> phases) {
        return Arbitraries.maps(Arbitraries.of(phases), Arbitraries.integers().between(0, 500));
    }

    private static InlineWorkspace written(Map<String, Integer> declared, Map<String, Integer> measured) {
        return InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [desk]}
                components:
                  desk: {kind: system}
                  part: {kind: system}
                backups:
                  spare: {protects: desk, variant: warm-standby, uses: [part], activation: {mode: manual%s}}
                tests:
                  - {date: 2026-11-01, backup: spare, kind: failover, outcome: pass, measured: {x-drill: yes%s}}
                """.formatted(fields(declared), fields(measured)));
    }

    private static String fields(Map<String, Integer> minutes) {
        return minutes.entrySet().stream()
                .map(entry -> ", %s: %sm".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }
}
