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
                  # expires: 90d after accepted, the longest that the policy allows (tier 1).
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

    private String unsaid() {
        return RiskDraft.text(request(), new Wanted(RULE, "bake", "oven", "One oven fits", null, null, null));
    }

    @Test
    void whoIsNotNamedIsSuggested() throws IOException {
        write("continuity.yaml", SHOP);
        assertThat(unsaid())
                .contains("\n  # owner: that of function:bake, as nobody was named.\n")
                .contains("\n  # approvedBy: role:boss may approve it.\n")
                .contains("owner: role:baker\n    approvedBy: TBD\n");
        String filledIn = unsaid().replace("approvedBy: TBD", "approvedBy: role:boss");
        assertNothingIsFoundAbout(filledIn);
    }

    private void assertNothingIsFoundAbout(String printed) throws IOException {
        write("risk.continuity.yaml", "continuity: 1\n" + printed);
        assertThat(lint().accepted()).as(printed).isNotEmpty();
        assertThat(lint().findings())
                .as(printed)
                .noneMatch(finding -> finding.place().file().equals("risk.continuity.yaml"));
    }

    @Test
    void itSaysWhyNobodyMayApprove() throws IOException {
        write("continuity.yaml", SHOP.replace("  boss: {kind: role, holders: [cleo, dan]}\n", ""));
        assertThat(unsaid())
                .contains("# approvedBy: nobody who is declared may approve it. Have it approved by somebody else,");
        write("continuity.yaml", SHOP);
        write("policy.continuity.yaml", """
                continuity: 1
                policy: {rules: {governance/acceptance-self-approved: {params: {approverGrant: accept-risks}}}}
                """);
        assertThat(unsaid().replace("\n  #", ""))
                .contains("approvedBy: nobody who is declared may approve it")
                .contains("Have it approved by somebody whose role lists \"accept-risks\" under `authority`.");
        write("continuity.yaml", SHOP.replace("boss: {kind: role,", "boss: {kind: role, authority: [accept-risks],"));
        assertThat(unsaid()).contains("# approvedBy: role:boss may approve it.");
        write("policy.continuity.yaml", "continuity: 1\npolicy: {}\n");
        write("continuity.yaml", """
                continuity: 1
                functions:
                  bake: {tier: 1, needs: [oven]}
                components:
                  oven: {kind: equipment}
                """);
        assertThat(unsaid())
                .contains("# owner: function:bake has none that is declared; name who carries the risk.")
                .contains(
                        "# approvedBy: no role that lists somebody and no person is declared; declare who may approve it.");
    }

    private void assertRefused(@Nullable String owner, @Nullable String approver, String expires, String refusal) {
        assertThatThrownBy(() -> RiskDraft.text(
                        request(), new Wanted(RULE, "bake", "oven", "One oven fits", owner, approver, expires)))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.describe(parameter -> parameter))
                                .startsWith(refusal));
    }

    @Test
    void whoMayNotApproveIsRefused() throws IOException {
        write("continuity.yaml", SHOP);
        String day = "2026-12-31";
        assertRefused("role:boss", "role:baker", day, """
                approvedBy: the accepted risk bake-unprotected-dependency is about bake, and was approved by its owner, baker (tier 1) \
                [governance/acceptance-self-approved]
                """.strip());
        assertRefused("role:baker", "ann", day, "approvedBy: the accepted risk");
        assertRefused("role:bakr", "role:boss", day, "owner: \"role:bakr\" names nothing");
        assertRefused("oven", "role:boss", day, "owner: ");
        assertRefused("role:baker", "role:bos", day, "approvedBy: \"role:bos\" names nothing");
    }

    @Test
    void aDayThatThePolicyDoesNotAllowIsRefused() throws IOException {
        write("continuity.yaml", SHOP);
        assertRefused(
                "role:baker",
                "role:boss",
                "2027-02-19",
                "expires: 2027-02-19 is later than the policy allows, which is 90d (tier 1); write 2027-02-18 or an earlier day");
        assertRefused("role:baker", "role:boss", "2026-11-19", "expires: 2026-11-19 is over on 2026-11-20");
        String soon = RiskDraft.text(
                request(), new Wanted(RULE, "bake", "oven", "One oven", "role:baker", "role:boss", "2026-11-25"));
        assertThat(soon.replace("\n  #", ""))
                .contains(
                        "Found about it: the accepted risk bake-unprotected-dependency expires on 2026-11-25, in 5 days");
    }

    @Test
    void whatFollowsFromSomethingElseIsAcceptedWithIt() throws IOException {
        write("continuity.yaml", SHOP);
        String printed = draft("single-point/component", "bake", "oven");
        assertThat(printed)
                .startsWith("""
                        # This follows from what is found elsewhere, and is gone or answered with it:
                        # - bake stops when equipment oven is lost [single-point/component]
                        # Below acceptedRisks of a manifest; where there is no such key yet, with its line. It answers:
                        # - bake needs oven, and nothing stands in for it (tier 1) [single-point/unprotected-dependency]
                        """)
                .contains("\nacceptedRisks:\n  # expires:")
                .contains("\n    rules: [single-point/unprotected-dependency]\n")
                .contains("\n# Or, to accept that alone, while what it follows from stays open:\n")
                .contains("\n#   rules: [single-point/component]\n");
        assertNothingIsFoundAbout(printed);
        assertThat(lint().accepted())
                .extracting(Finding::rule)
                .contains("single-point/component", "single-point/unprotected-dependency");

        String alone = printed.substring(printed.indexOf("# Or, to accept that alone"))
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("#", " "))
                .reduce("acceptedRisks:", "%s\n%s"::formatted);
        assertNothingIsFoundAbout(alone + "\n");
        assertThat(lint().accepted()).extracting(Finding::rule).containsOnly("single-point/component");
    }
}
