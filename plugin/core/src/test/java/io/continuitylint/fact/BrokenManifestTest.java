package io.continuitylint.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.Written;
import io.continuitylint.manifest.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts are found in any manifest that can be read, however much of it is missing or wrong. */
class BrokenManifestTest {

    private static final String BROKEN = """
            continuity: 1
            domains:
              loop: {kind: site, parent: loop}
              odd: {parent: nowhere}
            scenarios:
              vague: {kind: attacker}
              raid: {kind: deletion, loses: [nothing, loop], principals: [root]}
            functions:
              bare: {}
              silent: {tier: 1}
              lost: {tier: 1, rto: 1h, constraint: nobody, needs: [nothing, {anyOf: [nothing, nobody]}, {units: 5, of: [a, a]}]}
              self: {tier: 1, rto: 1h, rpo: 0s, needs: [self, other, {use: a, share: 60%}], scenarios: [nothing], qualities: [x]}
              other: {tier: 2, needs: [self, {quorum: 2, of: [self, b, role]}], impact: [{kind: safety}, {amount: 3 EUR}], items: [y]}
            components:
              unknown: {}
              a: {kind: datastore, data: {datasets: [d], rebuildFrom: nothing}, in: [loop, nowhere], needs: [b], utilisation: 50%}
              b: {kind: records, in: [odd], needs: [a, {anyOf: [a, c]}], capacity: 0 tps, data: {datasets: [d]}}
              c: {kind: supplier, supplier: nothing, contract: nothing, upstream: [c, nothing], capacity: 3 MW}
              role: {kind: role, holders: [gone, nobody, a], deputies: [{trained: 2026-01-01}], minimum: 3}
              gone: {kind: person, until: 2020-01-01, site: nowhere}
              stuck: {kind: role, holders: [gone]}
            backups:
              nothing-said: {}
              no-variant: {protects: b, uses: [c]}
              to-itself: {protects: b, variant: active-active, uses: [b, nothing]}
              of-nothing: {protects: nothing, variant: role-backup, uses: [nothing]}
              by-nobody: {protects: [b, self], variant: record-copy, uses: [c], activation: {mode: manual, activators: [nobody, a, stuck], runbookAt: [nothing], tools: [{anyOf: [nothing, b]}]}, restore: {target: [nothing], size: 3 MW, throughput: 0 TB/h}, copies: [{in: [nowhere]}], sync: {}}
              automatic: {protects: [b, other], variant: hot-standby, uses: [c, a], activation: {mode: automatic}, coverage: {capacity: 0%}, cost: 3 XXX}
              neighbour: {protects: a, variant: insurance, uses: [c]}
            tests:
              - {date: 2026-11-01, function: nothing, kind: restore, outcome: pass}
            """;

    @TempDir
    Path folder;

    @Test
    void throwsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("continuity.yaml"), BROKEN);
        var read =
                WorkspaceReader.read(new WorkspaceReader.Request(folder, List.of(file), List.of(), Written.DAY, true));
        assertThat(read.findings()).as("it is broken").hasSizeGreaterThan(10);
        assertThat(Facts.of(read.workspace(), Written.DAY, "TBD"::equals, Documents.UNSEEN, type -> true)
                        .all())
                .as("it is read nevertheless")
                .hasAtLeastOneElementOfType(FunctionNeed.class)
                .hasAtLeastOneElementOfType(CoverageOf.class);
    }
}
