package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.RiskDraft;
import io.continuitylint.RiskDraft.Wanted;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is pasted as it was printed answers what it was printed for. */
class RiskDraftTest {

    private static final String RULE = "single-point/unprotected-dependency";

    private static final String SHOP = """
            continuity: 1
            functions:
              bake: {tier: 1, mtpd: 1d, rto: 4h, owner: role:baker, needs: [oven, mixer]}
            components:
              oven: {kind: equipment}
              mixer: {kind: equipment}
              baker: {kind: role, holders: [ann, bob]}
              boss: {kind: role, holders: [cleo, dan]}
              ann: {kind: person}
              bob: {kind: person}
              cleo: {kind: person}
              dan: {kind: person}
            """;

    @TempDir
    private Path folder;

    private LintRequest request() {
        return LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20))).build();
    }

    private LintReport lint() {
        return new Linter().lint(request()).report();
    }

    private String draft(String rule, String scope, @Nullable String cause) {
        return RiskDraft.text(
                request(),
                new Wanted(rule, scope, cause, "No second one fits the room", "role:baker", "role:boss", null));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aBuildIsGreenOnceAllThatIsOpenIsAccepted() throws IOException {
        write("continuity.yaml", SHOP);
        int number = 0;
        for (Finding open = first(); open != null; open = first()) {
            String printed = draft(open.rule(), open.object(), open.cause());
            write("risk-%s.continuity.yaml".formatted(number++), "continuity: 1\n" + printed);
            Finding answered = open;
            assertThat(lint().findings())
                    .as(printed)
                    .noneMatch(finding -> finding.rule().startsWith("governance/acc"));
            assertThat(lint().accepted())
                    .as(printed)
                    .anyMatch(finding -> finding.fingerprint().equals(answered.fingerprint()));
        }
        assertThat(number).isGreaterThan(2);
        assertThat(FailOn.ERROR.isFailedBy(lint())).isFalse();
    }

    private @Nullable Finding first() {
        return lint().open().stream()
                .filter(FailOn.ERROR.failing(lint())::contains)
                .findFirst()
                .orElse(null);
    }

    @Test
    void itNamesWhatGoesWithItAndHowLongItMayCount() throws IOException {
        write("continuity.yaml", SHOP);
        assertThat(draft(RULE, "bake", "oven")).isEqualTo("""
                # Below acceptedRisks of a manifest; where there is no such key yet, with its line. It answers:
                # - bake needs oven, and nothing stands in for it (tier 1)
                # and with that, as nothing else explains it:
                # - bake stops when equipment oven is lost [single-point/component]
                acceptedRisks:
                  bake-unprotected-dependency:
                    rules: [single-point/unprotected-dependency]
                    scope: [function:bake]
                    causes: [component:oven]
                    reason: No second one fits the room
                    owner: role:baker
                    approvedBy: role:boss
                    accepted: 2026-11-20
                    expires: 2027-02-18
                """);
        assertThat(draft(RULE, "function:bake", null)).contains("causes: [component:mixer, component:oven]");
    }

    @Test
    void whatIsNotSaidAnswersNothing() throws IOException {
        write("continuity.yaml", SHOP);
        String printed = RiskDraft.text(request(), new Wanted(RULE, "bake", null, null, null, null, "2026-12-24"));
        assertThat(printed).contains("reason: TBD").contains("expires: 2026-12-24");
        write("risk.continuity.yaml", "continuity: 1\n" + printed);
        assertThat(lint().accepted()).isEmpty();
        assertThat(lint().findings()).extracting(Finding::rule).contains("governance/acceptance-incomplete");
    }

    @Test
    void whatIsNotThereIsNotAccepted() throws IOException {
        write("continuity.yaml", SHOP);
        assertThatThrownBy(() -> draft("single-point/unprotected", "bake", null))
                .isInstanceOf(RequestException.class)
                .hasMessage("there is no rule \"single-point/unprotected\"");
        assertThatThrownBy(() -> draft(RULE, "bakes", null))
                .hasMessage(RULE + " finds nothing about \"bakes\"; did you mean \"bake\"?");
        assertThatThrownBy(() -> draft(RULE, "bake", "baker")).hasMessageContaining("finds nothing about \"baker\"");
        write("policy.continuity.yaml", "continuity: 1\npolicy: {rules: {%s: {locked: true}}}\n".formatted(RULE));
        assertThatThrownBy(() -> draft(RULE, "bake", null))
                .hasMessageStartingWith("no accepted risk can answer " + RULE);
    }

    @Test
    void anotherOneGetsAnotherId() throws IOException {
        write("continuity.yaml", SHOP);
        write("risk.continuity.yaml", "continuity: 1\n" + draft(RULE, "bake", "oven"));
        assertThat(draft(RULE, "bake", "mixer")).contains("\n  bake-unprotected-dependency-2:\n");
        assertThatThrownBy(() -> draft(RULE, "bake", "oven"))
                .hasMessage("bake-unprotected-dependency answers this already");
    }
}
