package io.continuitylint.fact.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.fact.Documents;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.vocabulary.Facts;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.vocabulary.StandbyManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationPlanTest {

    @Test
    void tellsOfABackupWhoMayActivateItToday() {
        assertThat(takeover("""
                variant: warm-standby
                activation: {mode: manual, activators: [dba, eve]}
                """).persons()).containsExactly("ann", "bob");
    }

    @Test
    void hasNobodyWhereNoActivatorIsNamed() {
        ActivationPlan takeover = takeover("variant: warm-standby\nactivation: {mode: semi}");
        assertThat(takeover.persons()).isEmpty();
        assertThat(takeover.isByPerson()).isTrue();
        assertThat(takeover.isDetected()).isTrue();
    }

    @Test
    void doesNotCountPersonsWhereAnActivatorResolvesToNothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("continuity.yaml"),
                "continuity: 1\n"
                        + StandbyManifest.with(
                                "variant: warm-standby\nactivation: {mode: semi, activators: [ann, nobody]}", ""));
        var request = new WorkspaceReader.Request(folder, List.of(file), List.of(), InlineWorkspace.DAY, true);
        Facts facts = Facts.of(
                WorkspaceReader.read(request).workspace(),
                InlineWorkspace.DAY,
                text -> false,
                (namedIn, document) -> Documents.Found.THERE,
                ActivationPlan.class::equals);
        assertThat(facts.all())
                .singleElement()
                .satisfies(takeover ->
                        assertThat(((ActivationPlan) takeover).persons()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "hot-standby, true",
        "role-backup, true",
        "warm-standby, false",
        "active-active, true",
    })
    void knowsWhichVariantsRunBesideThePrimary(String variant, boolean beside) {
        assertThat(takeover("variant: %s\nactivation: {mode: automatic}".formatted(variant))
                        .besidePrimary())
                .isEqualTo(beside);
    }

    @Test
    void letsActiveServersWithoutSharedStateRunBesideEachOther() {
        assertThat(FoundFacts.in("""
                        components:
                          web: {kind: service}
                          web-west: {kind: service}
                        backups:
                          twin: {protects: [web], uses: [web-west], variant: active-active, activation: {mode: automatic}}
                        """, ActivationPlan.class))
                .singleElement()
                .matches(takeover -> !takeover.besidePrimary());
    }

    @Test
    void speaksOfAGroupOnlyIfItDeclaresAnActivation() {
        String group = """
                functions:
                  pay:
                    tier: 1
                    needs: [{id: pair, anyOf: [a, b]%s}]
                components:
                  a: {kind: queue}
                  b: {kind: queue}
                """;
        assertThat(FoundFacts.in(group.formatted(""), ActivationPlan.class)).isEmpty();
        assertThat(FoundFacts.in(group.formatted(", activation: {mode: automatic}"), ActivationPlan.class))
                .singleElement()
                .matches(ActivationPlan::isAutomatic)
                .matches(ActivationPlan::besidePrimary);
    }

    @Test
    void leavesOutWhatIsNoSubstitute() {
        assertThat(FoundFacts.in(
                        StandbyManifest.with("variant: insurance\nactivation: {mode: manual}", ""),
                        ActivationPlan.class))
                .isEmpty();
    }

    @Test
    void isNeitherAutomaticNorByPersonWithoutAMode() {
        ActivationPlan takeover = takeover("variant: warm-standby\nactivation: {trigger: {signal: no answer}}");
        assertThat(takeover.isAutomatic() || takeover.isByPerson() || takeover.isDetected())
                .isFalse();
        assertThat(takeover.signal()).isEqualTo("no answer");
        assertThat(takeover.threshold()).isNull();
    }

    private static ActivationPlan takeover(String backup) {
        return FoundFacts.in(StandbyManifest.with(backup, ""), ActivationPlan.class)
                .get(0);
    }
}
