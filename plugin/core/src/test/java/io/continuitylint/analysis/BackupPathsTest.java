package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BackupPathsTest {

    private static final String LEDGER = """
            functions:
              pay: {tier: 1, needs: [ledger]}
            backups:
              standby:
                protects: ledger
                variant: warm-standby
                uses: [spare]
                access: {credentials: [key-a]}
                activation: {mode: manual, activators: [admin], tools: [console]}
                copies: [{encryptedWith: key-d}]
              console-2: {protects: console, variant: warm-standby, uses: [other], access: {credentials: [key-e]}}
            components:
              ledger: {kind: datastore, needs: [key-c]}
              spare: {kind: datastore, needs: [key-b]}
              console: {kind: tool, needs: [login]}
              login: {kind: service, needs: [console, {anyOf: [key-b, key-f]}]}
              other: {kind: tool}
              admin: {kind: role, holders: [amy]}
              amy: {kind: person}
              key-a: {kind: key}
              key-b: {kind: key}
              key-c: {kind: key}
              key-d: {kind: key}
              key-e: {kind: key}
              key-f: {kind: key}
            """;

    private static BackupPaths paths(InlineWorkspace written) {
        return new BackupPaths(
                Graph.of(written.workspace(), InlineWorkspace.DAY), component -> component.kind() == ComponentKind.KEY);
    }

    private static Set<String> ids(Set<Component> components) {
        return components.stream().map(Component::id).collect(Collectors.toSet());
    }

    @Test
    void theServicePathIsWhatTheUsedRequires() {
        InlineWorkspace written = InlineWorkspace.in(LEDGER);
        assertThat(ids(paths(written).service(written.backup("standby")))).containsExactly("key-b");
    }

    @Test
    void theRecoveryPathGoesThroughCyclesGroupsAndCopiesButNotIntoBackups() {
        InlineWorkspace written = InlineWorkspace.in(LEDGER);
        assertThat(ids(paths(written).recovery(written.backup("standby"))))
                .containsExactlyInAnyOrder("key-a", "key-b", "key-d", "key-f");
    }

    @Test
    void aBackupThatIsActivatedByItselfTakesWhatItNames() {
        InlineWorkspace written = InlineWorkspace.in(LEDGER);
        assertThat(ids(paths(written).recovery(written.backup("console-2")))).containsExactly("key-e");
    }

    @Test
    void theSizeOfARecoveryPathCountsEachComponentOnceUpToALimit() {
        InlineWorkspace written = InlineWorkspace.in(LEDGER);
        Graph graph = Graph.of(written.workspace(), InlineWorkspace.DAY);
        Backup standby = written.backup("standby");
        // console, login, admin, amy and the four keys
        assertThat(BackupPaths.recoverySize(graph, standby, component -> true, 200))
                .isEqualTo(8);
        assertThat(BackupPaths.recoverySize(graph, standby, component -> component.kind() == ComponentKind.KEY, 200))
                .isEqualTo(4);
        assertThat(BackupPaths.recoverySize(graph, standby, component -> true, 3))
                .isEqualTo(3);
    }

    @Test
    void aLossTakesAlongOnlyWhatHasNoAlternative() {
        InlineWorkspace written = InlineWorkspace.in("""
                components:
                  lift: {kind: equipment}
                  stairs: {kind: equipment}
                  room: {kind: room, needs: [{anyOf: [lift, stairs]}]}
                  shelf: {kind: room, needs: [room, {quorum: 2, of: [lift, stairs]}]}
                """);
        SingleLosses unaided = SingleLosses.withoutBackups(Graph.of(written.workspace(), InlineWorkspace.DAY));
        assertThat(unaided.removes(written.component("lift"), written.component("room")))
                .isFalse();
        assertThat(unaided.removes(written.component("lift"), written.component("shelf")))
                .isTrue();
        assertThat(unaided.removes(written.component("shelf"), written.component("lift")))
                .isFalse();
        assertThat(unaided.removes(written.component("lift"), written.component("lift")))
                .isTrue();
    }
}
