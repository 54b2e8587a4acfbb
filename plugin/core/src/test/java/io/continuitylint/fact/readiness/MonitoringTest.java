package io.continuitylint.fact.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitoringTest {

    private static final String PAY = """
            functions:
              pay: {tier: 1, needs: [ledger]}
            components:
              mkim: {kind: person}
              gone: {kind: person, until: 2026-11-19}
              on-call: {kind: role, holders: [mkim]}
              nobody: {kind: role, holders: [gone]}
              ledger: {kind: datastore}
              ledger-2: {kind: datastore}
              vault: {kind: equipment}
              pager: {kind: monitor}
              inside: {kind: monitor, needs: [ledger]}
              off: {kind: monitor, enabled: false}
            """;

    private static Monitoring watch(String sync) {
        return FoundFacts.in(
                        PAY
                                + "backups:\n  nightly: {protects: ledger, variant: record-copy, uses: [vault], sync: {mode: periodic"
                                + sync + "}}\n",
                        Monitoring.class)
                .get(0);
    }

    @Test
    void isKeptByAMonitorAndSomebodyWhoIsThere() {
        assertThat(watch(", monitoredBy: pager, alertTo: on-call").isSilent()).isFalse();
    }

    @Test
    void isSilentWithoutMonitorOrSomebody() {
        assertThat(watch(", alertTo: on-call"))
                .matches(Monitoring::isSilent)
                .extracting(Monitoring::missing)
                .isEqualTo(List.of("monitoredBy"));
        assertThat(watch(", monitoredBy: pager"))
                .matches(Monitoring::isSilent)
                .extracting(Monitoring::missing)
                .isEqualTo(List.of("alertTo"));
        assertThat(watch(", monitoredBy: pager, alertTo: nobody")).matches(Monitoring::isSilent);
        assertThat(watch(", monitoredBy: pager, alertTo: gone")).matches(Monitoring::isSilent);
    }

    @Test
    void isSilentWhereTheMonitorIsOffOrGoesWithThePrimary() {
        assertThat(watch(", monitoredBy: off, alertTo: on-call"))
                .matches(Monitoring::isSilent)
                .matches(Monitoring::isSwitchedOff);
        assertThat(watch(", monitoredBy: inside, alertTo: on-call"))
                .matches(Monitoring::isSilent)
                .extracting(Monitoring::lostWith)
                .isNotNull();
    }

    @Test
    void anArchiveWithoutAJobCannotStop() {
        assertThat(FoundFacts.in(PAY + """
                backups:
                  print: {protects: ledger, variant: archive, uses: [vault], sync: {mode: none}, copies: [{media: paper}]}
                """, Monitoring.class)).isEmpty();
    }

    @Test
    void isFullOnlyWhereTheNextRunNeedsMore() {
        assertThat(watch(", headroom: 900 GB, nextFull: 1 TB").full()).isTrue();
        assertThat(watch(", headroom: 1 TB, nextFull: 1000 GB").full()).isFalse();
        assertThat(watch(", headroom: 1 TB").full()).isFalse();
    }

    @Test
    void isNotOwedByARunningStandby() {
        assertThat(FoundFacts.in(PAY + """
                backups:
                  standby: {protects: ledger, variant: hot-standby, uses: [ledger-2], sync: {mode: sync, headroom: 1 TB, nextFull: 2 TB}}
                """, Monitoring.class))
                .singleElement()
                .matches(each -> each.full() && !each.isSilent());
    }

    @Test
    void isOwedByABatteryAndComparedWithWhatItBacksUp() {
        String battery = """
                components:
                  mkim: {kind: person}
                  feed: {kind: power, type: feed}
                  meter: {kind: monitor, needs: [feed]}
                  ups: {kind: power, type: ups%s}
                  diesel: {kind: power, type: generator}
                backups:
                  battery: {protects: feed, variant: backup-power, uses: [ups]}
                """;
        assertThat(FoundFacts.in(battery.formatted(""), Monitoring.class))
                .singleElement()
                .matches(Monitoring::isSilent);
        assertThat(FoundFacts.in(battery.formatted(", monitoredBy: meter, alertTo: mkim"), Monitoring.class))
                .singleElement()
                .extracting(Monitoring::lostWith)
                .isNotNull();
    }
}
