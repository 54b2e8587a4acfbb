package io.continuitylint.fact.singlepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.singlepoint.SinglePoint.By;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sorts of things are single points of failure. */
class SinglePointTest {

    private static List<String> points(String functions, String components, String backups) {
        return FoundFacts.in(
                        "functions:\n%scomponents:\n%s%s"
                                .formatted(
                                        functions.indent(2),
                                        components.indent(2),
                                        backups.isEmpty() ? "" : "backups:\n" + backups.indent(2)),
                        SinglePoint.class)
                .stream()
                .filter(point -> point.by() != By.DOMAIN)
                .map(point -> point.function().id() + " " + point.cause().id() + " " + point.by())
                .toList();
    }

    @Test
    void aSwitchIsTheTransferOfPower() {
        assertThat(points(
                        "pay: {tier: 1, needs: [feed]}",
                        """
                        breaker: {kind: equipment}
                        feed: {kind: power, type: feed, transfer: breaker}
                        generator: {kind: power, type: generator, transfer: breaker}
                        """,
                        "second: {protects: feed, variant: backup-power, uses: [generator]}"))
                .containsExactly("pay breaker SWITCH");
    }

    @Test
    void aSwitchIsWhatABackupIsStartedOrFencedWithForThoseWhoRelyOnIt() {
        assertThat(points("""
                        pay: {tier: 1, needs: [ledger]}
                        audit: {tier: 1, needs: [console, fence]}
                        """, """
                        ledger: {kind: system, needs: [console, fence]}
                        ledger-2: {kind: system}
                        console: {kind: tool}
                        fence: {kind: equipment}
                        """, """
                        standby:
                          protects: ledger
                          variant: warm-standby
                          uses: [ledger-2]
                          activation: {mode: automatic, tools: [console], fencing: {by: fence}}
                        """))
                .containsExactly("audit console COMPONENT", "audit fence COMPONENT", "pay console SWITCH");
    }

    @Test
    void aSwitchIsTheNetworkBesideThingsThatReplaceEachOther() {
        String gateways = """
                        balancer: {kind: network}
                        desk: {kind: equipment}
                        a: {kind: service}
                        b: {kind: service}
                        """;
        assertThat(points("pay: {tier: 1, needs: [balancer, desk, {anyOf: [a, b]}]}", gateways, ""))
                .containsExactly("pay balancer SWITCH", "pay desk COMPONENT");
        assertThat(points(
                        "pay: {tier: 1, needs: [balancer, a]}",
                        gateways,
                        "standby: {protects: a, variant: hot-standby, uses: [b]}"))
                .containsExactly("pay balancer SWITCH");
        assertThat(points("pay: {tier: 1, needs: [balancer, {units: 2, of: [a, b]}]}", gateways, ""))
                .as("both are needed, so there is but one side")
                .contains("pay balancer COMPONENT");
    }

    @Test
    void aProviderAloneIsTakenForLessUnlessTheTierNamesIt() {
        String yaml = """
                        domains:
                          cloud: {kind: provider}
                          hall: {kind: site}
                        policy: {tiers: {1: {independent: [%s]}}}
                        functions:
                          pay: {tier: 1, needs: [{anyOf: [a, b]}]}
                        components:
                          a: {kind: service, in: [cloud%s]}
                          b: {kind: service, in: [cloud%s]}
                        """;
        assertThat(domains(yaml.formatted("site", "", ""))).singleElement().matches(SinglePoint::providersOnly);
        assertThat(domains(yaml.formatted("site, provider", "", "")))
                .singleElement()
                .matches(point -> !point.providersOnly());
        assertThat(domains(yaml.formatted("site", ", hall", ", hall")))
                .singleElement()
                .matches(point -> !point.providersOnly() && point.nearest().size() == 2);
    }

    private static List<SinglePoint> domains(String yaml) {
        return FoundFacts.in(yaml, SinglePoint.class).stream()
                .filter(point -> point.by() == By.DOMAIN)
                .toList();
    }
}
