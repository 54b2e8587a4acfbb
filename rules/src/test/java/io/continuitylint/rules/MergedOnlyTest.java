package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What accepted risks answer before they are merged, where the policy lets only merged ones count. */
class MergedOnlyTest {

    private static final Fixture CHANGE =
            new Fixture(Path.of("src/main/resources/catalog/governance/acceptance-self-approved"), "bad-not-merged");

    @TempDir
    private Path folder;

    private static List<String> open(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals("single-point/unprotected-dependency"))
                .map(finding -> finding.cause() + " " + finding.acceptedBy())
                .sorted()
                .toList();
    }

    private List<Finding> lint(String policy, String... rules) throws IOException {
        String text = Files.readString(CHANGE.files().get(0)).replace("mergedOnly: true", policy);
        Files.writeString(folder.resolve("continuity.yaml"), text);
        LintRequest request = LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                .base("origin/main")
                .rules(List.of(rules))
                .build();
        return new Linter().lint(request).report().findings();
    }

    @Test
    void aNewRiskAnswersNothingAndAChangedOneWhatItAnsweredBefore() {
        assertThat(open(Catalog.lint(CHANGE).findings()))
                .containsExactly(
                        "component:bank-link null",
                        "component:franker null",
                        "component:hsm null",
                        "component:payroll one-payroll",
                        "component:printer null",
                        "component:scanner null",
                        "component:shredder null");
    }

    @Test
    void noneIsCalledUnusedThatWillAnswerSomethingOnceItIsMerged() {
        assertThat(Catalog.lint(CHANGE).findings())
                .extracting(Finding::rule)
                .doesNotContain("governance/acceptance-unused");
    }

    @Test
    void theBaseIsNotReadUnlessThePolicyAsks() throws IOException {
        assertThat(open(lint("mergedOnly: false")))
                .containsExactly(
                        "component:bank-link one-payroll",
                        "component:franker one-franker",
                        "component:hsm one-hsm",
                        "component:payroll one-payroll",
                        "component:printer one-printer",
                        "component:scanner null",
                        "component:shredder null");
    }

    @Test
    void aPolicyThatAsksIsFollowedWhateverRulesARunSelects() {
        assertThatThrownBy(() -> lint("mergedOnly: true", "single-point"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("is in no git repository");
    }
}
