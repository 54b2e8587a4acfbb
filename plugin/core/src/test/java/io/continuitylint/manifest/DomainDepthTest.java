package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Domains lie in each other so many times and no more. */
class DomainDepthTest {

    @TempDir
    private Path folder;

    @Test
    void aDomainMayLieInSixtyFourOthers() {
        assertThat(new Manifests(folder).with("continuity.yaml", chain(65)).findings())
                .isEmpty();
    }

    @Test
    void theFirstOneThatLiesInMoreIsAFinding() {
        assertThat(new Manifests(folder).with("continuity.yaml", chain(1_000)).findings())
                .containsExactly(
                        "continuity.yaml:937: parent: d934 lies in more than 64 domains, each within the next; leave out"
                                + " those that nothing is lost with");
    }

    @Test
    void aCircleIsOneFindingHoweverLargeItIs() {
        String circle = chain(100).replace("d99: {kind: site}", "d99: {kind: site, parent: d0}");

        assertThat(new Manifests(folder).with("continuity.yaml", circle).findings())
                .hasSize(1);
    }

    private static String chain(int count) {
        return "domains:\n"
                + IntStream.range(0, count)
                        .mapToObj(i ->
                                "  d%s: {kind: site%s}\n".formatted(i, i + 1 < count ? ", parent: d" + (i + 1) : ""))
                        .collect(Collectors.joining());
    }
}
