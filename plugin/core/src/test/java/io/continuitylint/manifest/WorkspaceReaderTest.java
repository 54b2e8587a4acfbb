package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.source.SourceFile;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a workspace is made of, and which days it knows. */
class WorkspaceReaderTest extends ManifestsInAFolder {

    @Test
    void aWorkspaceIsTheUnionOfItsFiles() {
        WorkspaceReader.Result read = manifests
                .with("continuity/a.yaml", "components: {mkim: {kind: person}}")
                .with("continuity/b.yaml", "functions: {pay: {owner: person:mkim, needs: [mkim]}}")
                .read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.workspace().components()).containsOnlyKeys("mkim");
        assertThat(read.workspace().functions()).containsOnlyKeys("pay");
        assertThat(read.workspace().files())
                .extracting(SourceFile::name)
                .containsExactly("continuity/a.yaml", "continuity/b.yaml");
    }

    @Test
    void aFolderWithoutManifestsIsAnEmptyWorkspace() {
        WorkspaceReader.Result read = manifests.read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.workspace().files()).isEmpty();
        assertThat(read.workspace().policy().criticalTiers()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void whatCameAfterAChosenDayIsNotKnownYet() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", FUTURE).read();

        assertThat(read.findings()).isEmpty();
        assertThat(function(read, "pay").biaReviewed()).isNull();
        assertThat(read.workspace().tests())
                .extracting(test -> String.valueOf(test.date()))
                .containsExactly("2026-11-21");
        assertThat(Objects.requireNonNull(component(read.workspace(), "mkim").person())
                        .until())
                .hasToString("2030-01-01");
    }

    @Test
    void whatCameAfterTodayIsImpossible() {
        WorkspaceReader.Result read = manifests.with("continuity.yaml", FUTURE).readToday();

        assertThat(Manifests.inWords(read))
                .containsExactly(
                        "continuity.yaml:2: biaReviewed: 2026-11-21 is after today (2026-11-20)",
                        "continuity.yaml:6: date: 2026-11-22 is after today (2026-11-20)");
        assertThat(read.workspace().tests()).hasSize(1);
    }

    private static final String FUTURE = """
        functions: {pay: {biaReviewed: 2026-11-21, needs: []}}
        components: {mkim: {kind: person, until: 2030-01-01}}
        tests:
          - {date: 2026-11-21, function: pay, kind: tabletop, outcome: pass}
          - {date: 2026-11-22, function: pay, kind: tabletop, outcome: pass}
        """;

    @Test
    void testsAreInOrderOfTheirDaysWhateverTheirFiles() {
        WorkspaceReader.Result read = manifests
                .with(
                        "continuity/tests/b.yaml",
                        "tests: [{date: 2026-01-02, function: pay, kind: tabletop, outcome: pass}]")
                .with("continuity/tests/a.yaml", """
                    functions: {pay: {needs: []}}
                    tests:
                      - {date: 2026-01-03, function: pay, kind: tabletop, outcome: pass}
                      - {kind: tabletop, function: pay, date: 2026-01-01, outcome: pass}
                    """)
                .read();

        assertThat(read.workspace().tests())
                .extracting(io.continuitylint.model.Test::id)
                .containsExactly(
                        "continuity/tests/a.yaml/tests/1",
                        "continuity/tests/b.yaml/tests/0",
                        "continuity/tests/a.yaml/tests/0");
    }
}
