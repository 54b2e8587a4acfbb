package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written by hand about the manifest: its examples are read, and it leaves out no key. */
class ManifestPagesTest {

    private static final Path PAGES = Path.of("../docs/manifest");
    private static final Pattern MANIFEST = Pattern.compile("```yaml\n(continuity: 1\n.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void examplesAreReadWithoutAFinding() throws IOException {
        String page = Files.readString(PAGES.resolve("what-is-what.md"));
        List<String> manifests =
                MANIFEST.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(manifests).isNotEmpty();
        for (String manifest : manifests) {
            assertThat(new Manifests(folder)
                            .withText("continuity.yaml", manifest)
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    void everyKeyOfAFileIsListed() throws IOException {
        assertThat(rows("README.md")).containsAll(keys(Examples.read().at("")));
    }

    @Test
    void everyKeyOfANeedIsListed() throws IOException {
        Examples examples = Examples.read();
        assertThat(rows("needs-and-domains.md")).containsAll(keys(examples.at("functions.*.needs")));
    }

    private static List<String> keys(List<? extends YamlNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node instanceof YamlSequence list ? list.items().stream() : Stream.of(node))
                .filter(YamlMapping.class::isInstance)
                .flatMap(node -> ((YamlMapping) node).entries().stream())
                .map(entry -> entry.key().text())
                .filter(key -> !key.startsWith("x-"))
                .distinct()
                .toList();
    }

    /** The keys in the first cells of the tables of a page. */
    private static List<String> rows(String page) throws IOException {
        return Pattern.compile("^\\| ([^|]*) \\|", Pattern.MULTILINE)
                .matcher(Files.readString(PAGES.resolve(page)))
                .results()
                .map(row -> row.group(1))
                .flatMap(cell -> Pattern.compile("`(\\w+)`").matcher(cell).results())
                .map((MatchResult key) -> key.group(1))
                .toList();
    }
}
