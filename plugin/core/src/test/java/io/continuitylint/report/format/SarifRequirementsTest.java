package io.continuitylint.report.format;

import static io.continuitylint.report.format.Written.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReportFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What readers of SARIF require, and GitHub above all, in words of ours. */
class SarifRequirementsTest {

    @TempDir
    private Path folder;

    private JsonNode whole;
    private JsonNode github;

    @BeforeEach
    void write() throws IOException {
        LintReport report = HostileReport.in(folder);
        whole = Written.json(ReportFormat.SARIF, report).at("/runs/0");
        github = Written.json(ReportFormat.SARIF_GITHUB, report).at("/runs/0");
    }

    @Test
    void everyRuleThatWasEvaluatedIsThereWithHelp() {
        List<JsonNode> rules = items(github.at("/tool/driver/rules"));
        assertThat(rules).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.at("/shortDescription/text").asString()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asString()).isNotBlank().hasSizeLessThanOrEqualTo(1024);
            assertThat(rule.at("/help/text").asString()).contains("Do something about it");
            assertThat(rule.at("/help/markdown").asString()).startsWith("## What it checks\n");
            assertThat(rule.at("/properties/tags").size()).isBetween(1, 20);
        });
        for (JsonNode result : items(whole.at("/results"))) {
            if (result.has("ruleIndex")) {
                assertThat(items(whole.at("/tool/driver/rules"))
                                .get(result.get("ruleIndex").asInt())
                                .get("id"))
                        .isEqualTo(result.get("ruleId"));
            }
        }
    }

    @Test
    void aRegionIsTheTextThatIsMeantInTheUnitsThatAreNamed() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(HostileReport.FILE));
        assertThat(whole.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
        for (JsonNode result : items(whole.at("/results"))) {
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            String line = lines.get(region.get("startLine").asInt() - 1);
            String meant = line.substring(
                    region.get("startColumn").asInt() - 1,
                    region.get("endColumn").asInt() - 1);
            assertThat(region.at("/snippet/text").asString()).isEqualTo(meant);
            assertThat(result.at("/locations/0/physicalLocation/contextRegion/snippet/text")
                            .asString())
                    .isEqualTo(line);
        }
    }

    @Test
    void aFileIsARelativeReferenceThatDecodesToItsName() {
        assertThat(items(whole.at("/results"))).allSatisfy(result -> {
            URI uri = URI.create(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asString());
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getPath()).isEqualTo("services/pay/" + HostileReport.FILE);
        });
    }

    @Test
    void eachRelatedPlaceIsLinkedInTheMessageAndNothingElseIs() {
        for (JsonNode result : items(github.at("/results"))) {
            String message = result.at("/message/text").asString();
            List<JsonNode> related = items(result.path("relatedLocations"));
            assertThat(message.split("(?<!\\\\)]\\(", -1)).hasSize(related.size() + 1);
            related.forEach(
                    place -> assertThat(message).contains("](" + place.get("id").asInt() + ")"));
        }
    }

    @Test
    void aChainIsACodeFlowThatEndsAtWhatIsLost() {
        List<JsonNode> steps = items(root(github).at("/codeFlows/0/threadFlows/0/locations"));
        assertThat(steps.stream().map(step -> step.at("/location/message/text").asString()))
                .containsExactly("pay-suppliers", "pay-suppliers needs ledger", "ledger needs name-service");
    }

    @Test
    void anAcceptedFindingIsSuppressedWithTheReasonAndOthersSayThatTheyAreNot() {
        for (JsonNode result : items(whole.at("/results"))) {
            List<JsonNode> suppressions = items(result.get("suppressions"));
            boolean accepted = result.get("ruleId").asString().equals("test/overdue");
            assertThat(suppressions).hasSize(accepted ? 1 : 0).allSatisfy(suppression -> {
                assertThat(suppression.get("kind").asString()).isEqualTo("external");
                assertThat(suppression.get("justification").asString())
                        .startsWith("accepted by until-spring until 2027-03-31: ]]> 50% off");
            });
        }
    }

    @Test
    void aConsequenceIsANoteThatNamesWhatExplainsIt() {
        JsonNode consequence = items(whole.at("/results")).stream()
                .filter(result -> result.at("/properties").has("explainedBy"))
                .findFirst()
                .orElseThrow();
        assertThat(consequence.get("level").asString()).isEqualTo("note");
        assertThat(consequence.at("/properties/explainedBy"))
                .isEqualTo(root(whole).at("/partialFingerprints/continuity~1v1"));
    }

    @Test
    void gitHubGetsNeitherSuppressedResultsNorConsequencesAndReadsHowManyThereAre() {
        assertThat(items(github.at("/results"))).hasSize(4).noneMatch(result -> result.has("suppressions"));
        assertThat(notes(github))
                .contains("1 consequence is left out, which the messages count", "1 accepted finding is left out");
    }

    @Test
    void aRuleThatWasNotEvaluatedIsAnErrorOfTheRun() {
        assertThat(whole.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        JsonNode notification = whole.at("/invocations/0/toolExecutionNotifications/0");
        assertThat(notification.at("/associatedRule/id").asString()).isEqualTo("fake/throws");
        assertThat(notification.get("level").asString()).isEqualTo("error");
    }

    @Test
    void gitHubGetsAtMostAsManyResultsAsItTakesTheWorstFirst() throws IOException {
        JsonNode run = Written.json(ReportFormat.SARIF_GITHUB, ManyFindings.of(25_003, "late"))
                .at("/runs/0");
        assertThat(run.get("results").size()).isEqualTo(25_000);
        assertThat(run.at("/results/0/level").asString()).isEqualTo("error");
        assertThat(notes(run)).containsExactly("3 findings are left out, the mildest: GitHub takes no more than 25000");
    }

    private static List<String> notes(JsonNode run) {
        return items(run.at("/invocations/0/toolExecutionNotifications")).stream()
                .filter(each -> each.get("level").asString().equals("note"))
                .map(each -> each.at("/message/text").asString())
                .toList();
    }

    private static JsonNode root(JsonNode run) {
        return items(run.get("results")).stream()
                .filter(result -> result.get("ruleId").asString().equals("single-point/component"))
                .findFirst()
                .orElseThrow();
    }
}
