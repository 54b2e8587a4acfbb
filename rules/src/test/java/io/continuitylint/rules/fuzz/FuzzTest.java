package io.continuitylint.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a manifest, the linter keeps its promises: nothing is thrown, all rules are evaluated, places are in
 * the file, the JSON keeps its schema, no report steers a terminal, and a second run in another part of the world writes the
 * same bytes.
 *
 * <p>{@code -Dfuzz.seconds} says how long, and {@code -Dfuzz.seed} which inputs: the number of an input that failed makes it
 * the first one.
 */
class FuzzTest {

    private static Promises promises = unset();
    private static List<Workspace> workspaces = List.of();

    @TempDir
    private Path folder;

    private int folders;

    @BeforeAll
    static void load() throws IOException {
        promises = new Promises();
        workspaces = Workspace.all();
    }

    @AfterAll
    static void close() {
        promises.close();
    }

    @Test
    void noManifestBreaksAPromise() {
        long first = Long.getLong("fuzz.seed", 1);
        long end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("fuzz.seconds", 60)).toNanos();
        long seed = first;
        do {
            check(seed++);
        } while (System.nanoTime() < end);
        System.out.println("fuzzed with the seeds " + first + " to " + (seed - 1));
    }

    private void check(long seed) {
        Random random = new Random(seed);
        Workspace workspace = workspaces.get(random.nextInt(workspaces.size()));
        byte[] input = mutated(workspace.manifest(), random);
        String broken = broken(workspace, input);
        if (broken != null) {
            String sort = Promises.sort(broken);
            byte[] reduced = Reduction.of(input, smaller -> {
                String still = broken(workspace, smaller);
                return still != null && Promises.sort(still).equals(sort);
            });
            assertThat(broken(workspace, reduced))
                    .as("-Dfuzz.seed=%s, %s as %s", seed, workspace.changed(), Reduction.shown(reduced))
                    .isNull();
        }
    }

    private static byte[] mutated(byte[] manifest, Random random) {
        YamlNode root =
                YamlReader.read(manifest, Path.of("x.yaml"), "x.yaml").file().root();
        if (root == null || random.nextInt(3) == 0) {
            return TextMutation.of(manifest, random);
        }
        byte[] changed = PieceWriter.text(TreeMutation.of(root, random), random).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(4) > 0 ? changed : TextMutation.of(changed, random);
    }

    private @Nullable String broken(Workspace workspace, byte[] manifest) {
        try {
            Path root = folder.resolve("w" + folders++ % 8);
            delete(root);
            workspace.with(manifest).write(root);
            return promises.broken(root);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Set before the first test. */
    @SuppressWarnings("NullAway")
    private static Promises unset() {
        return null;
    }
}
