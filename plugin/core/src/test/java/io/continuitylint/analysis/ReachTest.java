package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final InlineWorkspace WRITTEN = InlineWorkspace.in("""
            functions:
              pay: {tier: 1, needs: [desk, {use: printer, hard: false}]}
              print: {tier: 3, needs: [printer, desk]}
            components:
              desk: {kind: equipment, startNeeds: [key]}
              desk-2: {kind: equipment}
              desk-3: {kind: equipment, lifecycle: retired}
              printer: {kind: equipment}
              console: {kind: tool}
              key: {kind: credential}
              shelf: {kind: equipment}
            backups:
              spare: {protects: desk, variant: warm-standby, uses: [desk-2], activation: {mode: manual, tools: [console]}}
              relic: {protects: desk, variant: warm-standby, uses: [desk-3]}
              cover: {protects: desk, variant: insurance, uses: [desk-2]}
            """);

    private static final InlineWorkspace CHAIN = InlineWorkspace.in("""
            functions:
              a-far: {tier: 1, needs: [app]}
              a-too: {tier: 1, needs: [app]}
              z-near: {tier: 1, needs: [cache]}
              refunds: {tier: 3, needs: [base, cache]}
            components:
              app: {kind: service, needs: [cache]}
              cache: {kind: service, needs: [base]}
              base: {kind: service}
              lonely: {kind: service}
            """);

    @Test
    void aThingIsJudgedByTheStrictestFunctionThatReachesIt() {
        assertThat(strictest(WRITTEN.component("desk"))).isEqualTo(WRITTEN.function("pay"));
        assertThat(strictest(WRITTEN.component("printer"))).isEqualTo(WRITTEN.function("print"));
        assertThat(strictest(WRITTEN.component("shelf"))).isNull();
    }

    @Test
    void aFunctionReachesWhatItsBackupsUseAndTakeToActivate() {
        assertThat(strictest(WRITTEN.component("desk-2"))).isEqualTo(WRITTEN.function("pay"));
        assertThat(strictest(WRITTEN.component("console"))).isEqualTo(WRITTEN.function("pay"));
    }

    @Test
    void aFunctionReachesWhatClaimsToStandInAndNeverDoes() {
        assertThat(strictest(WRITTEN.backup("relic"))).isEqualTo(WRITTEN.function("pay"));
        assertThat(strictest(WRITTEN.backup("cover"))).isEqualTo(WRITTEN.function("pay"));
    }

    @Test
    void softNeedsAreForTheFunctionMapOnly() {
        Graph graph = Graph.of(WRITTEN.workspace(), InlineWorkspace.DAY);
        assertThat(Reach.anyhow(graph).of(WRITTEN.component("printer"))).isEqualTo(WRITTEN.function("pay"));
        assertThat(strictest(WRITTEN.component("printer"))).isEqualTo(WRITTEN.function("print"));
    }

    @Test
    void whatIsNeededOnlyToStartIsReached() {
        assertThat(strictest(WRITTEN.component("key"))).isEqualTo(WRITTEN.function("pay"));
    }

    @Test
    void ofTheStrictestTierTheNearestFunctionIsNamed() {
        assertThat(Reach.strictest(Graph.of(CHAIN.workspace(), InlineWorkspace.DAY))
                        .of(CHAIN.component("base")))
                .isEqualTo(CHAIN.function("z-near"));
    }

    @Test
    void theNearestFunctionIsThatOfFewestStepsThenOfTheStrictestTierThenOfTheSmallestId() {
        assertThat(nearest("base")).isEqualTo(CHAIN.function("refunds"));
        assertThat(nearest("app")).isEqualTo(CHAIN.function("a-far"));
        assertThat(nearest("cache")).isEqualTo(CHAIN.function("z-near"));
        assertThat(nearest("lonely")).isNull();
    }

    @Test
    void whatOneFunctionReachesIsFoundForItAlone() {
        Graph graph = Graph.of(WRITTEN.workspace(), InlineWorkspace.DAY);
        assertThat(Reach.of(graph, WRITTEN.function("print")))
                .containsAll(List.of(WRITTEN.component("printer"), WRITTEN.backup("spare")))
                .doesNotContain(WRITTEN.function("pay"));
    }

    private static @Nullable Function nearest(String component) {
        return Reach.nearest(Graph.of(CHAIN.workspace(), InlineWorkspace.DAY)).of(CHAIN.component(component));
    }

    private static @Nullable Function strictest(Subject subject) {
        return Reach.strictest(Graph.of(WRITTEN.workspace(), InlineWorkspace.DAY))
                .of(subject);
    }
}
