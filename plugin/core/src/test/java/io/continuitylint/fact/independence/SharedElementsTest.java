package io.continuitylint.fact.independence;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.activation.RecoveryInFailure;
import io.continuitylint.fact.independence.SharedElements.How;
import io.continuitylint.vocabulary.FoundFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedElementsTest {

    private static final String PAY = """
            functions:
              pay: {tier: %d, needs: [gateway]}
            domains:
              pipeline: {kind: config}
              plant: {kind: factory}
            components:
              console: {kind: control-plane}
              directory: {kind: identity}
              fibre: {kind: supplier}
              gateway: {kind: equipment%s}
              gateway-2: {kind: equipment%s}
              gateway-3: {kind: equipment}
            backups:
              standby: {protects: gateway, variant: warm-standby, uses: [gateway-2%s], activation: {mode: automatic, detect: 1h, trigger: {for: 2h}}}
            """;

    private static final String SOFTWARE = ", model: os, version: \"9\"";

    private static List<SharedElements> shared(int tier, String gateway, String standby, String more) {
        return FoundFacts.in(PAY.formatted(tier, gateway, standby, more), SharedElements.class);
    }

    private static List<How> ways(int tier, String both) {
        return shared(tier, both, both, "").stream().map(SharedElements::how).toList();
    }

    @Test
    void sortsPlanesAndIdentitiesByWhatTheTierRequires() {
        assertThat(ways(1, ", needs: [console]")).containsExactly(How.CONTROL_PLANE);
        assertThat(ways(2, ", needs: [console]")).containsExactly(How.HIDDEN);
        assertThat(ways(1, ", needs: [directory]")).containsExactly(How.IDENTITY);
    }

    @Test
    void findsACommonSourceWhateverTheTierRequires() {
        assertThat(ways(1, ", needs: [fibre]")).containsExactly(How.UPSTREAM);
        assertThat(ways(1, ", in: [plant]")).containsExactly(How.UPSTREAM);
    }

    @Test
    void findsCommonSoftwareAlsoWhereTheTierDoesNotForbidIt() {
        assertThat(shared(1, SOFTWARE, SOFTWARE, ""))
                .singleElement()
                .matches(each -> each.how() == How.SOFTWARE && each.required());
        assertThat(shared(2, SOFTWARE, SOFTWARE, ""))
                .singleElement()
                .matches(each -> each.how() == How.SOFTWARE && !each.required());
        assertThat(ways(1, ", in: [pipeline]")).containsExactly(How.SOFTWARE);
    }

    @Test
    void leavesOutSoftwareThatNotEverythingUsedRuns() {
        assertThat(shared(1, SOFTWARE, SOFTWARE, ", gateway-3")).isEmpty();
    }

    @Test
    void isStaggeredByTheTimeItTakesToNotice() {
        assertThat(shared(1, SOFTWARE, SOFTWARE + ", stagger: 2h", ""))
                .singleElement()
                .matches(SharedElements::staggered);
        assertThat(shared(1, SOFTWARE + ", stagger: 1w", SOFTWARE, ""))
                .singleElement()
                .matches(SharedElements::staggered);
        assertThat(shared(1, SOFTWARE, SOFTWARE + ", stagger: 119m", ""))
                .singleElement()
                .matches(each -> !each.staggered());
        assertThat(shared(1, SOFTWARE, SOFTWARE, "")).singleElement().matches(each -> !each.staggered());
    }

    @Test
    void judgesTheSoftwareOfAGroupTogether() {
        String group = """
                functions:
                  pay: {tier: 1, needs: [{id: pair, anyOf: [a, b]}]}
                components:
                  a: {kind: equipment, model: os, version: "9"}
                  b: {kind: equipment, model: os, version: "%s"%s}
                """;
        assertThat(FoundFacts.in(group.formatted("9", ""), SharedElements.class))
                .singleElement()
                .matches(each -> each.isGroup() && each.how() == How.SOFTWARE && each.required() && !each.staggered());
        assertThat(FoundFacts.in(group.formatted("9", ", stagger: 1d"), SharedElements.class))
                .singleElement()
                .matches(SharedElements::staggered);
        assertThat(FoundFacts.in(group.formatted("10", ""), SharedElements.class))
                .isEmpty();
    }

    @Test
    void findsABackupThatNeedsWhatItProtects() {
        assertThat(shared(1, "", ", needs: [gateway]", ""))
                .extracting(SharedElements::how)
                .containsExactly(How.PRIMARY);
    }

    private static final String LOGIN = """
            functions:
              pay: {tier: %d, needs: [gateway]}
            components:
              directory: {kind: identity}
              gateway: {kind: equipment, needs: [directory]}
              gateway-2: {kind: equipment}
              console: {kind: tool, needs: [directory]}
            backups:
              standby: {protects: gateway, variant: warm-standby, uses: [gateway-2], activation: {mode: manual, tools: [console]}}
            """;

    @Test
    void findsAnIdentityThatOnlyTheRecoveryNeedsWhereTheTierRequiresItApart() {
        assertThat(FoundFacts.in(LOGIN.formatted(1), SharedElements.class))
                .singleElement()
                .matches(each -> each.how() == How.IDENTITY)
                .satisfies(each -> assertThat(each.toBackup()).hasToString("standby -> console -> directory"));
        assertThat(FoundFacts.in(LOGIN.formatted(1), RecoveryInFailure.class)).isEmpty();
        assertThat(FoundFacts.in(LOGIN.formatted(3), SharedElements.class)).isEmpty();
        assertThat(FoundFacts.in(LOGIN.formatted(3), RecoveryInFailure.class)).hasSize(1);
    }

    @Test
    void provesWhatIsSharedThroughWhatRunsThoughAToolIsNearer() {
        String yaml = """
                functions:
                  cool: {tier: 1, needs: [feed]}
                components:
                  feed: {kind: power, type: feed, transfer: breaker}
                  breaker: {kind: equipment}
                  generator: {kind: power, type: generator, transfer: breaker}
                backups:
                  other: {protects: feed, variant: backup-power, uses: [generator], activation: {mode: automatic, tools: [breaker]}}
                """;
        assertThat(FoundFacts.in(yaml, SharedElements.class))
                .singleElement()
                .satisfies(each -> assertThat(each.toBackup()).hasToString("other -> generator -> breaker"));
    }
}
