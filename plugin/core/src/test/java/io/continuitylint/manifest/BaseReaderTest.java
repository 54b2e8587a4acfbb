package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.continuitylint.fact.MergedRisks;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseReaderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path folder;

    private static void git(Path in, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org"));
        command.addAll(List.of("-c", "init.defaultBranch=main", "-c", "commit.gpgSign=false"));
        command.addAll(List.of(arguments));
        Process git =
                new ProcessBuilder(command).directory(in.toFile()).inheritIO().start();
        assertThat(git.waitFor()).as(String.join(" ", command)).isZero();
    }

    private static void accept(Path file, String... risks) throws IOException {
        StringBuilder text = new StringBuilder("continuity: 1\nacceptedRisks:\n");
        for (String risk : risks) {
            text.append("  ").append(risk).append(": {rules: [test/overdue], scope: [pay], reason: it is rare}\n");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path repository(String... risks) throws Exception {
        Path root = folder.resolve("repository");
        accept(root.resolve("continuity.yaml"), risks);
        git(root, "init", "--quiet");
        commit(root);
        return root;
    }

    private static void commit(Path root) throws Exception {
        git(root, "add", "--all");
        git(root, "commit", "--quiet", "--message", "change");
    }

    private static MergedRisks read(Path root, String base, Path... paths) {
        return BaseReader.read(new WorkspaceReader.Request(root, List.of(paths), List.of(), DAY, true), base);
    }

    private static String refusal(Path root, String base) {
        RequestException refused = catchThrowableOfType(RequestException.class, () -> read(root, base));
        return refused.describe(parameter -> parameter);
    }

    @Test
    void readsTheRisksOfARevisionAndNotThoseOfTheChange() throws Exception {
        Path root = repository("one", "two");
        accept(root.resolve("continuity.yaml"), "two", "three");
        accept(root.resolve("pay.continuity.yml"), "four");

        assertThat(read(root, "main").risks()).containsOnlyKeys("one", "two");
        assertThat(read(root, "main").base()).isEqualTo("main");
        commit(root);
        assertThat(read(root, "main").risks()).containsOnlyKeys("two", "three", "four");
        assertThat(read(root, "HEAD~1").risks()).containsOnlyKeys("one", "two");
    }

    @Test
    void leavesTheRepositoryAsItIs() throws Exception {
        Path root = repository("one");
        Path index = root.resolve(".git/index");
        byte[] before = Files.readAllBytes(index);
        accept(root.resolve("continuity.yaml"), "two");

        read(root, "main");

        assertThat(Files.readAllBytes(index)).isEqualTo(before);
        assertThat(root.resolve("continuity.yaml")).content().contains("two");
    }

    @Test
    void looksForManifestsWhereTheyAreLookedForToday() throws Exception {
        Path root = repository("one");
        accept(root.resolve("shop/continuity/risks.yaml"), "shop");
        accept(root.resolve("shop/deploy/values.yaml"), "no-manifest");
        accept(root.resolve("bank/continuity.yaml"), "bank");
        accept(root.resolve("common.yaml"), "shared");
        Files.createSymbolicLink(root.resolve("shop/linked.continuity.yaml"), Path.of("deploy", "values.yaml"));
        commit(root);
        var withBank = new WorkspaceReader.Request(
                root.resolve("shop"),
                List.of(root.resolve("bank")),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                DAY,
                true);
        var outsideOfShop = new WorkspaceReader.Request(root, List.of(), List.of(root.resolve("shop")), DAY, true);

        assertThat(read(root.resolve("shop"), "main").risks()).containsOnlyKeys("shop", "no-manifest");
        assertThat(BaseReader.read(outsideOfShop, "main").risks()).containsOnlyKeys("one", "bank");
        assertThat(BaseReader.read(withBank, "main").risks()).containsOnlyKeys("shop", "no-manifest", "bank");
        assertThat(read(root.resolve("shop"), "main", Path.of("../common.yaml"), root.resolve("bank"), Path.of("new"))
                        .risks())
                .containsOnlyKeys("shared", "bank");
    }

    @Test
    void readsNothingWhereAFolderIsNew() throws Exception {
        Path root = repository("one");
        accept(root.resolve("new/continuity.yaml"), "two");

        assertThat(read(root.resolve("new"), "main").risks()).isEmpty();
        assertThat(read(root, "main", Path.of("new")).risks()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsInNoRepository() {
        assertThat(refusal(folder, "origin/main")).isEqualTo("""
                        base: origin/main is a revision of git, and %s is in no git repository
                        lint a checkout that has its .git folder, or leave the base out""".formatted(folder));
    }

    @Test
    void refusesARevisionThatIsNotThereAndSaysWhichWasMeantOrHowToGetIt() throws Exception {
        Path root = repository("one");
        git(root, "update-ref", "refs/remotes/origin/main", "HEAD");

        assertThat(refusal(root, "origin/mian")).isEqualTo("""
                        base: the git repository of %s has no revision origin/mian
                        did you mean origin/main?""".formatted(root));
        assertThat(refusal(root, "upstream/release-7")).isEqualTo("""
                        base: the git repository of %s has no revision upstream/release-7
                        there is no remote to fetch it from; name a revision that it has, such as HEAD~1""".formatted(root));
        git(root, "remote", "add", "upstream", root.toUri().toString());
        assertThat(refusal(root, "release/7")).endsWith("fetch it first: git fetch upstream release/7");
        assertThat(refusal(root, "--all")).contains("has no revision --all");
    }

    @Test
    void saysOfAShallowCloneThatItIsOne() throws Exception {
        Path root = repository("one");
        Files.writeString(root.resolve("readme.txt"), "more");
        commit(root);
        git(folder, "clone", "--quiet", "--depth=1", root.toUri().toString(), "clone");

        assertThat(refusal(folder.resolve("clone"), "HEAD~1")).isEqualTo("""
                        base: the clone in %s is shallow and has no revision HEAD~1
                        fetch it first: git fetch --unshallow""".formatted(folder.resolve("clone")));
        assertThat(refusal(folder.resolve("clone"), "origin/release-7"))
                .endsWith("git fetch --depth=1 origin +release-7:refs/remotes/origin/release-7");
    }

    @Test
    void saysThatThereIsNoGit() throws Exception {
        Path root = repository("one");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutGit.class.getName(),
                        root.toString())
                .redirectErrorStream(true);
        java.environment().put("PATH", folder.toString());
        Process process = java.start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("""
                        base: origin/main is a revision of git, and there is no git on the PATH
                        install git where the build runs, or leave the base out
                        """);
    }

    /** Runs where the path is another. */
    static final class WithoutGit {

        private WithoutGit() {}

        public static void main(String[] arguments) {
            System.out.println(refusal(Path.of(arguments[0]), "origin/main"));
        }
    }
}
