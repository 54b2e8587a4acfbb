package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a reader says of files that are empty, broken, foreign or of another version. */
class BrokenManifestsTest extends ManifestsInAFolder {

    private static final String FUNCTION_KEYS =
            "biaReviewed, constraint, degraded, demand, description, from, hours, impact, items, mao, mbco, mtd, mtpd, needs, owner, qualities, restoreAfter, rpo, rto, safeState, scenarios, sustain, tier, title, without, workRecovery";

    @Test
    void aFileThatDeclaresNothingIsAFinding() {
        manifests
                .withText("continuity/comment.yaml", "# later\n")
                .withText("continuity/dashes.yaml", "---\n")
                .withText("continuity/empty.yaml", "")
                .with("continuity/owner.yaml", "owner: role:lead\nx-note: later\nfunctions: {}\ntests: []\n")
                .with("continuity/people.yaml", "components: {lead: {kind: role}}\n")
                .with("continuity/policy.yaml", "policy: {}\n")
                .with("continuity/tests.yaml", "tests: [{date: 2027-01-01, component: lead, kind: tabletop}]\n")
                .with("continuity/version.yaml", "");

        String nothing = ":1: this file declares nothing; declare functions, components or what else belongs to a"
                + " manifest, or remove the file";
        assertThat(manifests.findings())
                .filteredOn(finding -> finding.contains("nothing"))
                .containsExactly(
                        "continuity/comment.yaml" + nothing,
                        "continuity/dashes.yaml" + nothing,
                        "continuity/empty.yaml" + nothing,
                        "continuity/owner.yaml" + nothing,
                        "continuity/version.yaml" + nothing);
    }

    @Test
    void aFileWithoutTheVersionLearnsWhyItIsReadAndWhatItLooksLike() {
        manifests
                .withText("continuity/list.yaml", "- a\n")
                .withText("continuity/other.yaml", "services: {web: {}}\nvolumes: {}\n")
                .withText("continuity/web.yaml", "services: {web: {image: nginx}}\n")
                .withText("continuity/catalog.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\n")
                .withText("continuity/deploy.yaml", "apiVersion: apps/v1\nkind: Deployment\n")
                .withText("shop.continuity.yaml", "functions: {}\n");

        String version =
                ":1: a manifest needs \"continuity: 1\", the version of its format; this file is read because ";
        String folder = version + "it lies below a folder continuity";
        String if1 = ": list it in excludes if it is one";
        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/catalog.yaml" + folder + ", but looks like a Backstage component" + if1,
                        "continuity/deploy.yaml" + folder + ", but looks like a Kubernetes object" + if1,
                        "continuity/list.yaml" + folder,
                        "continuity/other.yaml" + folder,
                        "continuity/web.yaml" + folder + ", but looks like a Compose file" + if1,
                        "shop.continuity.yaml" + version + "its name says that it is one");
    }

    @Test
    void aTemplateThatIsNoYamlIsRecognised() {
        manifests.withText("continuity/deploy.yaml", "{{- if .Values.on }}\nkind: Deployment\n{{- end }}\n");

        assertThat(manifests.findings())
                .singleElement()
                .asString()
                .contains("looks like a template, such as one of Helm: list it in excludes");
    }

    @Test
    void anotherVersionIsToldWhichOneIsRead() {
        manifests.withText("continuity.yaml", "# of the future\ncontinuity: 2\ncomponents: {lead: {kind: role}}\n");

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:2: \"continuity: 2\" is another version of the format; this linter"
                        + " reads version 1, so write \"continuity: 1\"");
    }

    @Test
    void whatSeemsWrongInAnotherVersionFollowsFromIt() {
        List<Finding> findings = manifests
                .withText("continuity.yaml", "continuity: 2\ncomponents: {lead: {kind: role, novel: 1}}\n")
                .read()
                .findings();

        assertThat(findings).hasSize(2);
        assertThat(findings).filteredOn(Finding::isConsequence).hasSize(1);
    }

    @Test
    void twoPoliciesAboveAreOneTooMany() {
        manifests
                .with("continuity/policy.yaml", "policy: {gapTolerance: 2h}")
                .with("continuity/policy.yml", "policy: {gapTolerance: 3h}")
                .with("module/continuity/pay.yaml", "functions: {pay: {needs: []}}");

        assertThat(Manifests.inWords(module()))
                .containsExactly("../continuity/policy.yml:2: the policy is declared twice; the first is at"
                        + " ../continuity/policy.yaml:2:1");
    }

    @Test
    void aBrokenFileHidesNothingOfTheOthers() {
        manifests
                .with(
                        "continuity/a.yaml",
                        "components:\n  hsm: {kind: equipment}\n  feed: @power\n  lost: {kind: power}\n")
                .with("continuity/b.yaml", "functions:\n  pay:\n    tire: 1\n    needs: [hsm, lost, gone]\n");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/a.yaml:4: a value cannot start with @; write it in quotes",
                        "continuity/b.yaml:4: unknown key \"tire\" in a function; its keys are " + FUNCTION_KEYS
                                + "; did you mean \"tier\"?",
                        "continuity/b.yaml:5: \"gone\" names nothing: there is no component or function with that id");
    }

    @Test
    void whatStandsBehindABreakIsNotMissing() {
        manifests
                .with("continuity/a.yaml", "components:\n  feed: @power\n  lost: {kind: power}\n")
                .with("continuity/b.yaml", "functions: {pay: {needs: [lost]}}");

        assertThat(manifests.findings())
                .containsExactly("continuity/a.yaml:3: a value cannot start with @; write it in quotes");
    }

    @Test
    void whatStandsInALineThatIsTooLongIsNotMissing() {
        manifests
                .with("continuity/a.yaml", "components: {lost: {kind: power}}\n# " + "x".repeat(100_001) + "\n")
                .with("continuity/b.yaml", "functions: {pay: {needs: [lost]}}");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity/a.yaml:3: this line is longer than 100000 characters; break it into several");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLongLineBehindABreakCostsNoTime() {
        manifests.with("continuity.yaml", "owner: @lead\n# " + "x".repeat(90_000) + "\n");

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:2: a value cannot start with @; write it in quotes");
    }

    @Test
    void whatStandsInASecondDocumentIsNotMissing() {
        manifests.withText("continuity.yaml", """
                    continuity: 1
                    functions: {pay: {needs: [lost]}}
                    ---
                    components:
                      lost: {kind: power}
                    """);

        assertThat(manifests.findings())
                .containsExactly("continuity.yaml:3: a second document starts here; a manifest is one document");
    }

    @Test
    void aTextThatYamlTookForItsOwnIsReportedOnceAndExplainsNothingElse() {
        List<Finding> findings = manifests.with("continuity.yaml", """
                    functions:
                      pay:
                        owner: *lead
                        rto: >4
                        safeState: &orders
                        tier: 9
                    """).read().findings();

        assertThat(findings)
                .map(Finding::message)
                .containsExactly(
                        "*lead refers to an anchor that is not there, or to what it is part of; if it is text, write it"
                                + " in quotes",
                        "a value that starts with > or | must be written in quotes",
                        "a value that starts with & must be written in quotes",
                        "tier: \"9\" is not a tier; write 1, 2, 3 or 4");
        assertThat(findings).noneMatch(Finding::isConsequence);
    }

    @Test
    void aFindingIsOneLineWhateverItQuotes() {
        manifests.with("continuity.yaml", "functions: {pay: {\"ho\\nrs\": 24x7, tier: \"\\e[31m\", needs: []}}");

        assertThat(manifests.findings())
                .containsExactly(
                        "continuity.yaml:2: unknown key \"ho\\u000Ars\" in a function; its keys are " + FUNCTION_KEYS
                                + "; did you mean \"hours\"?",
                        "continuity.yaml:2: U+001B (escape) is written here as an escape; delete it");
    }

    @Test
    void anObjectThatIsWrongLeavesTheOthersAlone() {
        WorkspaceReader.Result read = manifests
                .with("continuity.yaml", "components:\n  a: text\n  b: {kind: person}\n")
                .read();

        assertThat(Manifests.inWords(read))
                .containsExactly("continuity.yaml:3: a is \"text\"; it must be a mapping with keys");
        assertThat(read.workspace().components()).containsOnlyKeys("b");
    }

    private WorkspaceReader.Result module() {
        return WorkspaceReader.read(new WorkspaceReader.Request(
                folder.resolve("module"),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                folder,
                null,
                Manifests.DAY,
                true));
    }
}
