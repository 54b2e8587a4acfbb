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

/** Whatever a manifest leaves out or gets wrong, the facts about the rest are found. */
class OddManifestTest {

    @Test
    void findsFactsWhereNothingIsSaid(@TempDir Path folder) throws IOException {
        assertThat(all(folder, """
                functions:
                  pay: {needs: [a, {anyOf: [a, b], activation: {}}]}
                components:
                  a: {kind: datastore, data: {}}
                  b: {kind: key}
                  c: {kind: power, type: ups}
                backups:
                  bare: {}
                  plain: {protects: a, variant: record-copy, uses: [b], activation: {}, access: {}, sync: {}, restore: {}, failback: {}, coverage: {}, copies: [{media: tape}]}
                """)).isNotEmpty();
    }

    @Test
    void findsFactsWhereReferencesNameNothingOrSomethingElse(@TempDir Path folder) throws IOException {
        assertThat(all(folder, """
                policy: {tiers: {1: {minDistance: 5 km}}}
                functions:
                  pay: {tier: 1, mbco: 50%, needs: [a, gone, {units: 1, of: [gone, pay], activation: {mode: automatic, detectedBy: [gone]}}]}
                components:
                  a: {kind: datastore, in: [gone, b], needs: [gone]}
                  b: {kind: key, holders: [a, gone], storedIn: [gone], opens: [gone, pay]}
                  c: {kind: power, type: ups, monitoredBy: gone, alertTo: gone}
                  d: {kind: role, holders: [gone]}
                  e: {kind: team, lead: gone}
                  f: {kind: nonsense, utilisation: 50%, capacity: 0 tps}
                backups:
                  odd:
                    protects: [gone, a, pay, pay]
                    variant: nonsense
                    uses: [gone, b, f, f]
                    coverage: {capacity: 0%}
                    sync: {mode: periodic, monitoredBy: gone, alertTo: e, headroom: 0 TB, nextFull: 0 TB}
                    activation: {mode: semi, detectedBy: [gone], activators: [gone, a, d]}
                    access: {credentials: [gone, a, b]}
                    copies: [{in: [gone, a], encryptedWith: gone}, {encryptedWith: b}]
                    restore: {target: [gone, gone], catalogue: gone}
                    borrowed: [{}]
                  round: {protects: round, uses: [round]}
                """)).isNotEmpty();
    }

    private static List<Object> all(Path folder, String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("continuity.yaml"), "continuity: 1\n" + yaml);
        var read =
                WorkspaceReader.read(new WorkspaceReader.Request(folder, List.of(file), List.of(), Written.DAY, true));
        return Facts.of(read.workspace(), Written.DAY, text -> false, Documents.UNSEEN, type -> true)
                .all();
    }
}
