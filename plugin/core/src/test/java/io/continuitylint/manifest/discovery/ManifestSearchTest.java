package io.continuitylint.manifest.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.continuitylint.finding.Finding;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are read, and what is said of those that are not. */
class ManifestSearchTest {

    @TempDir
    private Path root;

    @Test
    void manifestsAreKnownByTheirNamesOrTheFolderTheyLieIn() throws IOException {
        files(
                "continuity.yaml",
                "payments.continuity.yaml",
                "services/api/continuity.yaml",
                "continuity/people.yaml",
                "continuity/tests/2026-09.yml",
                "team/continuity/deep/er/risks.yaml");
        files("docker-compose.yaml", "notes/people.yaml", "continuity/readme.md", "my-continuity/x.yaml");

        assertThat(find())
                .containsExactly(
                        "continuity.yaml",
                        "continuity/people.yaml",
                        "continuity/tests/2026-09.yml",
                        "payments.continuity.yaml",
                        "services/api/continuity.yaml",
                        "team/continuity/deep/er/risks.yaml");
    }

    @Test
    void lettersMayBeOfAnyCaseAndTheEndingShort() throws IOException {
        files(
                "Continuity/A.YAML",
                "CONTINUITY.yml",
                "Shop.Continuity.Yaml",
                "a/b.continuity.yml",
                "c/CONTINUITY/d/e.Yml",
                "continuity.yml/f.yaml");

        assertThat(find())
                .containsExactly(
                        "CONTINUITY.yml",
                        "Continuity/A.YAML",
                        "Shop.Continuity.Yaml",
                        "a/b.continuity.yml",
                        "c/CONTINUITY/d/e.Yml");
    }

    @Test
    void whatBuildsWriteAndWhatIsHiddenIsNotRead() throws IOException {
        files(
                "target/classes/continuity/x.yaml",
                "build/continuity.yaml",
                "node_modules/m/continuity.yaml",
                ".git/continuity.yaml",
                "continuity/.draft/x.yaml");

        assertThat(find()).isEmpty();
        assertThat(notRead())
                .containsExactly(
                        "build/continuity.yaml: it lies in build, where builds write",
                        "continuity/.draft/x.yaml: it lies in a hidden folder",
                        "target/classes/continuity/x.yaml: it lies in target, where builds write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.drl", "Rule.csv", "rule.xlsx"})
    void aRuleBesideTheFolderOfRulesIsNamed(String rule) throws IOException {
        file("continuity/rule/own/no-title/" + rule, "");
        file("continuity/rules/own/no-title/" + rule, "");
        file("rules/own/no-title/" + rule, "");
        file("src/main/resources/continuity/own/" + rule, "");
        file("target/continuity/own/" + rule, "");

        assertThat(notRead())
                .containsExactly("continuity/rule/own/no-title/" + rule
                        + ": it is a rule, and rules are read from continuity/rules");
        assertThat(found().notRead().get(0).wayOut()).isEqualTo("move its folder to continuity/rules/<family>/<name>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule.drl", "rule.csv", "rule.xlsx"})
    void rulesAndReportsBesideManifestsAreNone(String rule) throws IOException {
        files(
                "continuity/rules/own/bad.yaml",
                "continuity/reports/last.yaml",
                "continuity/a.yaml",
                "rules/continuity.yaml");

        file("continuity/rules/own/" + rule, "");

        assertThat(find()).containsExactly("continuity/a.yaml", "rules/continuity.yaml");
        assertThat(notRead())
                .containsExactly("continuity/reports/last.yaml: continuity/reports is for reports, not for manifests");
    }

    @Test
    void excludedFoldersAreNotEntered() throws IOException {
        files("continuity/a.yaml", "module/continuity/b.yaml");

        assertThat(names(ManifestSearch.find(root, List.of(), List.of(root.resolve("module")), List.of())))
                .containsExactly("continuity/a.yaml");
    }

    @Test
    void theProjectsOfAWorkspaceMayLieAnywhereAndEachFileIsReadOnce() throws IOException {
        files("top/a/continuity.yaml", "top/build/continuity.yaml", "top/b.continuity.yaml", "side/continuity/c.yaml");
        Files.createSymbolicLink(root.resolve("side/continuity/again.yaml"), root.resolve("top/a/continuity.yaml"));
        files("other/continuity.yaml");
        List<Path> members = List.of(
                root.resolve("top"),
                root.resolve("top/a"),
                root.resolve("top/build"),
                root.resolve("top/../side"),
                root.resolve("gone"));

        ManifestSearch.Result found =
                ManifestSearch.find(root.resolve("top"), members, List.of(), List.of(), List.of());

        assertThat(names(found))
                .containsExactly(
                        "../side/continuity/c.yaml", "a/continuity.yaml", "b.continuity.yaml", "build/continuity.yaml");
        assertThat(found.notRead()).isEmpty();
        assertThat(found.findings()).isEmpty();
    }

    @Test
    void whatIsExcludedIsLeftOutOfEachProjectOfAWorkspace() throws IOException {
        files("top/teams/a/continuity.yaml", "side/fixtures/continuity.yaml", "side/drafts/continuity.yaml");
        files("side/continuity.yaml");
        List<Path> members = List.of(root.resolve("top/teams/a"), root.resolve("side"));

        assertThat(names(ManifestSearch.find(
                        root.resolve("top"),
                        members,
                        List.of(),
                        List.of(),
                        List.of("teams", "**/fixtures", "../side/drafts"))))
                .containsExactly("../side/continuity.yaml");
    }

    @Test
    void ofFoldersThoseWithinOthersAreNoTopmost() {
        List<Path> folders = List.of(Path.of("/a/b"), Path.of("/a-c"), Path.of("/a"), Path.of("/d/../a/e"));
        assertThat(ManifestSearch.topmost(folders)).containsExactly(Path.of("/a"), Path.of("/a-c"));
    }

    @Test
    void aLinkIntoAnotherProjectLeavesItsManifestsToIt() throws IOException {
        files("module/continuity/b.yaml");
        Files.createSymbolicLink(root.resolve("continuity"), Path.of("module/continuity"));
        Files.createSymbolicLink(root.resolve("same"), Path.of("module"));

        assertThat(names(ManifestSearch.find(root, List.of(), List.of(root.resolve("module")), List.of())))
                .isEmpty();
    }

    @Test
    void whatTheUserExcludesIsNeitherReadNorNamed() throws IOException {
        files(
                "continuity/a.yaml",
                "continuity/drafts/b.yaml",
                "continuity/c.tmp.yaml",
                "x/fixtures/continuity.yaml",
                "fixtures/continuity.yaml",
                ".github/continuity/d.yaml",
                "continuity-shop.yaml");

        assertThat(found("continuity/drafts/", "**/*.tmp.yaml", "**/fixtures", ".github", "continuity-shop.yaml"))
                .satisfies(found -> assertThat(names(found)).containsExactly("continuity/a.yaml"))
                .satisfies(found -> assertThat(found.notRead()).isEmpty());
        assertThat(assertThrowsExactly(RequestException.class, () -> found("[a")))
                .hasMessage("\"[a\" is neither a path nor a glob");
    }

    @Test
    void aFolderOfManifestsCanBeTheRoot() throws IOException {
        files("continuity/a.yaml");

        assertThat(names(ManifestSearch.find(root.resolve("continuity"), List.of(), List.of(), List.of())))
                .containsExactly("a.yaml");
    }

    @Test
    void pathsAreTakenAsTheyAreGivenAndFoldersWithAllTheirYaml() throws IOException {
        files("one.txt", "folder/b.yml", "folder/sub/c.yaml", "folder/d.md", "continuity.yaml");

        assertThat(names(ManifestSearch.find(
                        root, List.of(Path.of("one.txt"), root.resolve("folder")), List.of(), List.of())))
                .containsExactly("folder/b.yml", "folder/sub/c.yaml", "one.txt");
    }

    @Test
    void whatLiesOutsideOfTheRootIsNamedTheSameOnEveryMachine() throws IOException {
        files("elsewhere/x.yaml", "service/continuity.yaml");
        List<Path> both = List.of(Path.of("../elsewhere"), root.resolve("elsewhere/x.yaml"));

        assertThat(names(ManifestSearch.find(root.resolve("service"), both, List.of(), List.of())))
                .containsExactly("../elsewhere/x.yaml");
    }

    @Test
    void aPathThatIsNotThereIsABadRequestWithAGuess() throws IOException {
        files("payments.yaml");

        assertThat(refusalOf("payment.yaml"))
                .isEqualTo(
                        "paths: there is no file or folder payment.yaml (looked below %s)\ndid you mean payments.yaml?",
                        root);
        assertThat(refusalOf("no/such")).isEqualTo("paths: there is no file or folder no/such (looked below %s)", root);
    }

    private String refusalOf(String path) {
        return assertThrowsExactly(
                        RequestException.class,
                        () -> ManifestSearch.find(root, List.of(Path.of(path)), List.of(), List.of()))
                .describe(UnaryOperator.identity());
    }

    @Test
    void whatIsNamedLikeAManifestAndSaysThatItIsOneIsNamed() throws IOException {
        files("continuity-shop.yaml", "docs/shop_continuity.yml", "my-continuity/x.yaml", "continuity.yaml.txt");
        file("k8s/continuity-deployment.yaml", "apiVersion: apps/v1\nkind: Deployment\n");

        assertThat(find()).isEmpty();
        assertThat(notRead())
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "continuity-shop.yaml",
                        "continuity.yaml.txt",
                        "docs/shop_continuity.yml",
                        "my-continuity/x.yaml");
        assertThat(found().notRead().get(0).reason())
                .isEqualTo(
                        "it is called neither continuity.yaml nor *.continuity.yaml, and lies below no folder continuity");
    }

    @Test
    void whatSeemsToBeACopyOfAManifestIsNamed() throws IOException {
        files(
                "continuity/a.yaml.bak",
                "continuity/b.yml~",
                "continuity/c.yaml.~1~",
                "continuity.yaml.orig",
                "shop.continuity.yaml.old",
                "docs/shop.yaml.save");
        file("continuity/values.yaml.tpl", "replicas: 2\n");
        file("notes~", "none\n");

        assertThat(find()).isEmpty();
        assertThat(notRead())
                .containsExactly(
                        "continuity.yaml.orig: its name ends neither in .yaml nor in .yml",
                        "continuity/a.yaml.bak: its name ends neither in .yaml nor in .yml",
                        "continuity/b.yml~: its name ends neither in .yaml nor in .yml",
                        "continuity/c.yaml.~1~: its name ends neither in .yaml nor in .yml",
                        "docs/shop.yaml.save: it is called neither continuity.yaml nor *.continuity.yaml, and lies"
                                + " below no folder continuity",
                        "shop.continuity.yaml.old: its name ends neither in .yaml nor in .yml");
        assertThat(found().notRead().get(0).wayOut())
                .isEqualTo("rename it to *.yaml, or delete it if it is only a copy");
    }

    @Test
    void whatIsInstalledBetweenManifestsIsNamed() throws IOException {
        files("continuity/a.yaml", "continuity/node_modules/m/x.yaml", "continuity/.git/x.yaml");

        assertThat(find()).containsExactly("continuity/a.yaml");
        assertThat(notRead())
                .containsExactly(
                        "continuity/node_modules/m/x.yaml: it lies in node_modules, where packages are installed");
    }

    @Test
    void whatSaysThatItIsAManifestIsNamedWhateverItsName() throws IOException {
        files("manifests/shop.yaml", "continuty.yaml", "shop.continuity.json", "ops/continuity");
        file("manifests/values.yaml", "replicas: 2\n");
        file("rules/own/bad.yaml", "continuity: 1\n");
        file("rules/own/rule.drl", "");

        assertThat(find()).isEmpty();
        assertThat(notRead())
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly("continuty.yaml", "manifests/shop.yaml", "ops/continuity", "shop.continuity.json");
    }

    @Test
    void whatLiesBelowSourcesOrAChartIsReadIfItSaysThatItIsAManifest() throws IOException {
        files("src/main/continuity/a.yaml", "charts/continuity/b.yaml");
        file("src/main/resources/com/acme/continuity/messages.yaml", "greeting: hello\n");
        file("src/test/continuity.yaml", "# forgotten\n");
        file("charts/continuity/values.yaml", "replicas: 2\ncontinuity: {image: x}\n");
        file("charts/continuity/templates/continuity.yaml", "{{- if .Values.on }}\n");
        file("deploy/continuity/Chart.yaml", "apiVersion: v2\nname: continuity\n");
        file("deploy/continuity/crds/c.yaml", "kind: X\n");

        assertThat(find())
                .containsExactly("charts/continuity/b.yaml", "src/main/continuity/a.yaml", "src/test/continuity.yaml");
        assertThat(notRead())
                .containsExactly(
                        "charts/continuity/templates/continuity.yaml: it has no \"continuity: 1\", and it belongs to a Helm chart",
                        "charts/continuity/values.yaml: it has no \"continuity: 1\", and it belongs to a Helm chart",
                        "deploy/continuity/Chart.yaml: it has no \"continuity: 1\", and it belongs to a Helm chart",
                        "deploy/continuity/crds/c.yaml: it has no \"continuity: 1\", and it belongs to a Helm chart",
                        "src/main/resources/com/acme/continuity/messages.yaml: it has no \"continuity: 1\","
                                + " and a folder below src/ may be called continuity for other reasons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "continuity: 1",
                "\uFEFFcontinuity: 1",
                "# c\n\n---\ncontinuity: 1",
                "%YAML 1.2\n---\ncontinuity: 1",
                "{continuity: 1}",
                "{\n  \"continuity\": 1\n}",
                "  continuity: 1",
                "--- {'continuity': \"1\"}",
                "functions: {}\ncontinuity : 2"
            })
    void aManifestSaysThatItIsOneInItsFirstKeyOrAtAnyLine(String text) throws IOException {
        file("src/continuity/a.yaml", text);

        assertThat(find()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "continuity: {image: x}",
                "replicas:\n  continuity: 2",
                "x: {continuity: 1}",
                "discontinuity: 1"
            })
    void otherUsesOfTheWordSayNothing(String text) throws IOException {
        file("src/continuity/a.yaml", text);

        assertThat(find()).isEmpty();
        assertThat(notRead()).hasSize(1);
    }

    @Test
    void aPipeIsNamedAndNeverOpened() throws IOException, InterruptedException {
        files("continuity/a.yaml");
        pipe("continuity/pipe.yaml");
        pipe(".hidden.continuity.yaml");
        Files.createSymbolicLink(root.resolve("linked.continuity.yaml"), Path.of("continuity/pipe.yaml"));

        assertThat(find()).containsExactly("continuity/a.yaml");
        assertThat(notRead())
                .containsExactly(
                        ".hidden.continuity.yaml: it is a pipe, a socket or a device",
                        "continuity/pipe.yaml: it is a pipe, a socket or a device");
        assertThat(refusalOf("continuity/pipe.yaml"))
                .isEqualTo("paths: continuity/pipe.yaml is neither a file nor a folder (looked below %s)", root);
    }

    @Test
    void linksAreFollowedWithinTheRootWithoutLoops() throws IOException {
        files("elsewhere/orders.yaml", "elsewhere/deep/more.yaml", "shared/people.txt", "team/continuity/t.yaml");
        Files.createSymbolicLink(root.resolve("continuity"), Path.of("elsewhere"));
        Files.createSymbolicLink(root.resolve("elsewhere/circle"), root);
        Files.createSymbolicLink(root.resolve("elsewhere/again"), Path.of("deep"));
        Files.createSymbolicLink(root.resolve("people.continuity.yaml"), Path.of("shared/people.txt"));
        Files.createSymbolicLink(root.resolve("same"), Path.of("team"));

        assertThat(find())
                .containsExactly(
                        "continuity/deep/more.yaml",
                        "continuity/orders.yaml",
                        "people.continuity.yaml",
                        "team/continuity/t.yaml");
        assertThat(found().findings()).isEmpty();
    }

    @Test
    void linksThatLeadInCirclesByManyWaysCostNoMoreThanTheFolders() throws IOException {
        for (int level = 0; level < 40; level++) {
            files("continuity/d%s/a.yaml".formatted(level));
            for (String way : List.of("x", "y")) {
                Path link = root.resolve("continuity/d%s/%s".formatted(level, way));
                Files.createSymbolicLink(link, Path.of("../d%s".formatted((level + 1) % 40)));
            }
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(find()).hasSize(40));
    }

    @Test
    void aLinkThatLeavesTheRootOrLeadsNowhereIsAFindingThatSaysNothingOfItsTarget(@TempDir Path secret)
            throws IOException {
        files("continuity/a.yaml");
        Path people = Files.writeString(secret.resolve("secret.txt"), "continuity: 1\n");
        Files.createSymbolicLink(root.resolve("continuity/people.yaml"), people);
        Files.createSymbolicLink(root.resolve("continuity/folder"), secret);
        Files.createSymbolicLink(root.resolve("docs"), secret);
        Files.createSymbolicLink(root.resolve("shop.continuity.yaml"), secret.resolve("gone.yaml"));
        Files.createSymbolicLink(root.resolve("loop.continuity.yaml"), Path.of("loop.continuity.yaml"));
        Files.createSymbolicLink(root.resolve("continuity/.#a.yaml"), Path.of("me@host.17"));

        assertThat(find()).containsExactly("continuity/a.yaml");
        String outside = " is a link that leads out of the folder that is linted, so it is not read;"
                + " put what it names into that folder, name the link in paths, or list it in excludes";
        String nowhere = " is a link that leads nowhere; restore what it names, remove it, or list it in excludes";
        assertThat(found().findings())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "continuity/people.yaml" + outside,
                        "continuity/folder" + outside,
                        "shop.continuity.yaml" + nowhere,
                        "loop.continuity.yaml" + nowhere);
        assertThat(found().findings()).allMatch(finding -> finding.rule().equals("manifest/invalid"));
        assertThat(notRead())
                .containsExactly("continuity/.#a.yaml: it is hidden, and is a link that cannot be followed");
        assertThat(names(ManifestSearch.find(root, List.of(Path.of("continuity/people.yaml")), List.of(), List.of())))
                .containsExactly("continuity/people.yaml");
    }

    @Test
    void whatMayNotBeEnteredIsAnErrorAlsoWhenThereIsNothingElse() throws IOException {
        Path closed = Files.createDirectories(root.resolve("continuity"));
        Path hidden = Files.createDirectories(root.resolve(".github/continuity"));
        assumeTrue(closed.toFile().setReadable(false) && hidden.toFile().setReadable(false));
        assumeFalse(Files.isReadable(closed), "who may do everything is kept out of nothing");

        assertThat(found().findings())
                .extracting(Finding::message)
                .containsExactly(
                        "continuity cannot be read: there is no permission; change that, or list it in excludes");
        assertThat(notRead()).containsExactly(".github/continuity: it lies in a hidden folder, and cannot be read");
        assertThat(found("continuity", ".github").findings()).isEmpty();
    }

    @Test
    void aLinkedRootIsReadAsIfItWereNone() throws IOException {
        files("real/continuity/a.yaml");
        Path linked = Files.createSymbolicLink(root.resolve("linked"), Path.of("real"));

        assertThat(names(ManifestSearch.find(linked, List.of(), List.of(), List.of())))
                .containsExactly("continuity/a.yaml");
    }

    @Test
    void whatAHiddenFolderHoldsIsReadWhereALinkShowsIt() throws IOException {
        files(".shared/continuity/a.yaml");
        Files.createSymbolicLink(root.resolve("continuity"), Path.of(".shared/continuity"));

        assertThat(find()).containsExactly("continuity/a.yaml");
        assertThat(notRead()).isEmpty();
    }

    private Collection<String> find() {
        return names(found());
    }

    private ManifestSearch.Result found(String... excludes) {
        return ManifestSearch.find(root, List.of(), List.of(), List.of(excludes));
    }

    private List<String> notRead() {
        return found().notRead().stream()
                .map(file -> file.path() + ": " + file.reason())
                .toList();
    }

    private static List<String> names(ManifestSearch.Result found) {
        return found.files().stream().map(FoundFile::name).toList();
    }

    private void pipe(String name) throws IOException, InterruptedException {
        String path = root.resolve(name).toString();
        assumeTrue(new ProcessBuilder("mkfifo", path).start().waitFor() == 0);
    }

    private void files(String... names) throws IOException {
        for (String name : names) {
            file(name, "continuity: 1\n");
        }
    }

    private void file(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
