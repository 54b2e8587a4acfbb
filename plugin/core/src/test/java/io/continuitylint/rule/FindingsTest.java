package io.continuitylint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Domain;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlScalar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Findings findings = new Findings(Map.of(), LocalDate.of(2026, 11, 20));

    @Test
    void aDraftKnowsTheDrlRuleThatStatesItAndItsId() {
        findings.from("test/overdue: never");
        Draft never = findings.violated(harbour(), "%s was never tested", "harbour");
        findings.from("test/never-restored");
        Draft restored = findings.notProven(harbour(), "no restore has ever passed");

        assertThat(never.drlRule()).isEqualTo("test/overdue: never");
        assertThat(never.rule()).isEqualTo("test/overdue");
        assertThat(restored.drlRule()).isEqualTo(restored.rule()).isEqualTo("test/never-restored");
        assertThat(findings.drafts()).containsExactly(never, restored);
    }

    @Test
    void rulesAreToldTheDayThatIsJudgedBy() {
        assertThat(findings.asOf()).isEqualTo("2026-11-20");
    }

    @Test
    void aCapOnlyMakesMilderAndAFixedSeverityHoldsInEveryTier() {
        assertThat(Severity.values()).allSatisfy(ofRule -> {
            assertThat(draft().asInfo().severity(ofRule)).isEqualTo(Severity.INFO);
            assertThat(draft().asInfo(false).severity(ofRule)).isEqualTo(ofRule);
            assertThat(draft().alwaysWarning().severity(ofRule)).isEqualTo(Severity.WARNING);
        });
        assertThat(draft().atMostWarning().severity(Severity.ERROR)).isEqualTo(Severity.WARNING);
        assertThat(draft().atMostWarning().severity(Severity.INFO)).isEqualTo(Severity.INFO);
        assertThat(draft().oneStepLower().severity(Severity.WARNING)).isEqualTo(Severity.INFO);
    }

    private Draft draft() {
        return findings.violated(harbour(), "harbour is closed");
    }

    private static Domain harbour() {
        YamlScalar text = YamlScalar.of("harbour", 0, 0);
        return new Domain(
                "harbour",
                null,
                null,
                null,
                null,
                new Origin(new SourceFile(Path.of("continuity.yaml"), "continuity.yaml"), text, text));
    }
}
