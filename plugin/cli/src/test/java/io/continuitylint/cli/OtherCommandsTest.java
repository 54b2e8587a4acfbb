package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {

    private static final String BAKERY = """
            continuity: 1
            functions:
              bake: {tier: 1, needs: [oven]}
            components:
              oven: {kind: equipment}
            """;

    @TempDir
    private Path folder;

    @Test
    void explainShowsThePageOfARule() {
        Ran ran = Ran.in(folder, "explain", "test/overdue");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("test/overdue: ").contains("What it checks");
    }

    @Test
    void explainNamesThePageThatThePolicyOfTheProjectNames() throws IOException {
        Files.createDirectories(folder.resolve("continuity/pay"));
        Files.writeString(
                folder.resolve("continuity/policy.yaml"),
                "continuity: 1\npolicy: {docsUrl: https://docs.example.org}\n");
        Ran ran = Ran.in(folder, "explain", "test/overdue");
        assertThat(ran.out()).contains("\ndocumentation: https://docs.example.org/test/overdue\n");
        assertThat(ran.log()).isEmpty();
        Ran elsewhere = Ran.in(folder.resolve("continuity/pay"), "explain", "test/overdue");
        assertThat(elsewhere.out()).doesNotContain("documentation: ");
        Ran there = Ran.in(folder.resolve("continuity/pay"), "explain", "test/overdue", "--root", "../..");
        assertThat(there.out()).isEqualTo(ran.out());
    }

    @Test
    void explainShowsAStandard() {
        Ran ran = Ran.in(folder, "explain", "standard:dora/12");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("dora: Regulation (EU) 2022/2554").contains("\n12(2)\n", "test/overdue");
    }

    @Test
    void explainSaysWhyARuleFoundSomethingAtAPlace() throws IOException {
        Files.createDirectories(folder.resolve("continuity"));
        Files.writeString(folder.resolve("continuity/bakery.yaml"), BAKERY);
        Ran ran = Ran.in(folder, "explain", "single-point/component", "--at", "continuity/bakery.yaml:3");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("""
                        error: bake stops when equipment oven is lost [single-point/component]
                          --> continuity/bakery.yaml:3:27
                        """)
                .contains("\nexplained by: bake needs oven, and nothing stands in for it")
                .contains("\nfacts that met in single-point/component:\n    SinglePoint: function function:bake, ");
        Ran all = Ran.in(folder, "explain", "--at", "continuity/bakery.yaml:3", "--as-of", "2026-11-20");
        assertThat(all.out()).contains("[single-point/component]", "[function-map/owner-or-tier-missing]");
        Ran below = Ran.in(folder.resolve("continuity"), "explain", "--root", "..", "--at", "bakery.yaml:3");
        assertThat(below.out()).isEqualTo(all.out());
        Ran named = Ran.in(folder, "explain", "single-point", "continuity", "--at", "continuity/bakery.yaml:3:27");
        assertThat(named.out()).contains("[single-point/component]").doesNotContain("[function-map/");
    }

    @Test
    void explainSaysWhereARuleDidFindSomething() throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), BAKERY);
        Ran ran = Ran.in(folder, "explain", "single-point/component", "--at", "continuity.yaml:5");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.log()).isEqualTo("""
                error: --at: single-point/component finds nothing at continuity.yaml:5; that is in component:oven
                1 finding in this file, the nearest at continuity.yaml:3:27: bake stops when equipment oven is lost
                """);
        assertThat(Ran.in(folder, "explain", "--at", "continuity.yaml").log())
                .startsWith("error: --at: \"continuity.yaml\" does not say which line; ");
    }

    @Test
    void rulesAreListedAndDocumented() {
        Ran all = Ran.in(folder, "rules", "list");
        assertThat(all.out().lines().filter(line -> line.matches(" {2}[a-z-]+/[a-z-]+ .*")))
                .hasSizeGreaterThan(110);
        assertThat(Ran.in(folder, "rules", "list", "standard:dora/12,people").out())
                .contains("  test/overdue", "  people/no-deputy")
                .doesNotContain("  supply/");
        assertThat(Ran.in(folder, "rules", "list", "test").out())
                .contains("test/overdue")
                .doesNotContain("access/");
        Ran docs = Ran.in(folder, "rules", "docs", "--output-directory", "pages");
        assertThat(Path.of(docs.out().strip())).isRegularFile().hasParent(folder.resolve("pages"));
    }

    @Test
    void risksAreListedTheNextToExpireFirst() throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), """
                continuity: 1
                functions:
                  bake: {tier: 1, needs: [oven]}
                components:
                  oven: {kind: equipment}
                  baker: {kind: role}
                acceptedRisks:
                  later: {rules: [single-point/component], scope: [bake], causes: [oven], reason: one oven, owner: role:baker,
                          approvedBy: role:baker, accepted: 2026-10-01, expires: 2027-02-01}
                  over: {rules: [test/overdue], scope: [bake], reason: "%s", owner: role:baker, accepted: 2026-01-01,
                         expires: 2026-11-19}
                """);
        Ran ran = Ran.in(folder, "risks");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("over  expired on 2026-11-19, 1 day ago\n")
                .contains("answers   nothing: no such finding is there")
                .contains("later  expires on 2027-02-01, in 73 days\n")
                .contains("approved  by baker on 2026-10-01")
                .contains("declared  continuity.yaml:8:3")
                .endsWith("2 accepted risks of %s as of 2026-11-20%n"
                        .formatted(folder.getFileName())
                        .replace("\r", ""));
    }

    @Test
    void aProjectStartsGreenWithABaseline() throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), BAKERY);
        assertThat(Ran.in(folder, "check").code()).isEqualTo(1);
        Ran created = Ran.in(folder, "baseline", "create");
        assertThat(created.code()).isZero();
        assertThat(created.out()).matches("wrote continuity-baseline.yaml: \\d+ findings\n");
        Ran green = Ran.in(folder, "check");
        assertThat(green.code()).isZero();
        assertThat(green.out())
                .containsPattern("\nleft out: \\d+ known findings of the baseline continuity-baseline.yaml\n")
                .containsPattern("\n0 errors, 0 warnings; baseline \\d+\n");
        assertThat(Ran.in(folder, "check", "--baseline", "none").code()).isEqualTo(1);
        Ran twice = Ran.in(folder, "baseline", "create");
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.log()).startsWith("error: --baseline: ").contains("is there; update takes in what is new");
        assertThat(Ran.in(folder, "baseline").log()).startsWith("error: baseline needs one of create, update, prune");
    }

    @Test
    void acceptPrintsARiskToPaste() throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), BAKERY);
        Ran ran = Ran.in(
                folder, "accept", "single-point/unprotected-dependency", "--scope", "bake", "--reason", "one oven");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("\nacceptedRisks:\n")
                .contains("\n  bake-unprotected-dependency:\n")
                .contains("reason: one oven\n");
        assertThat(Ran.in(folder, "accept", "test/overdue").log())
                .startsWith("error: --scope needs a value: --scope=OBJECT");
        assertThat(Ran.in(folder, "accept", "test/overdue", "--scope", "bake").log())
                .startsWith("error: --scope: test/overdue finds nothing here, so there is nothing to accept");
    }

    @Test
    void schemaIsPrintedOrWrittenBesideTheManifests() throws IOException {
        Ran printed = Ran.in(folder, "schema");
        assertThat(printed.code()).isZero();
        assertThat(printed.out()).startsWith("{\n").contains("draft-07").endsWith("}\n");
        Path file = folder.resolve("continuity/manifest.schema.json");
        for (int run = 0; run < 2; run++) {
            assertThat(Ran.in(folder, "schema", "--output", "continuity/manifest.schema.json")
                            .out())
                    .isEqualTo(file + "\n");
            assertThat(file).hasContent(printed.out());
        }
        Files.writeString(folder.resolve("notes"), "");
        Ran refused = Ran.in(folder, "schema", "--output", "notes/manifest.schema.json");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.log()).startsWith("error: --output: the schema cannot be written to ");
    }

    @Test
    void completionNamesCommandsAndOptions() {
        assertThat(Ran.in(folder, "completion", "bash").out())
                .contains("--fail-on")
                .contains("--from")
                .contains("explain");
        assertThat(Ran.in(folder, "completion", "zsh").out()).startsWith("#compdef continuity\n");
    }

    @Test
    void helpAndVersionAreForEachCommand() {
        assertThat(Ran.in(folder, "--help").out()).contains("Exit codes: 0 passed, 1 findings, 2 wrong request");
        assertThat(Ran.in(folder, "--version").out()).startsWith("continuity ").contains("Java ");
        assertThat(Ran.in(folder, "check", "--help").out()).contains("--stdin-filename");
        assertThat(Ran.in(folder, "rules", "docs", "-h").code()).isZero();
    }
}
