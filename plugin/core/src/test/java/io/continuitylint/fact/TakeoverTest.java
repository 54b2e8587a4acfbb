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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeoverTest {

    @Test
    void tellsOfABackupWhoMayActivateItToday() {
        assertThat(takeover("""
                variant: warm-standby
                activation: {mode: manual, activators: [dba, eve]}
                """).persons()).containsExactly("ann", "bob");
    }

    @Test
    void hasNobodyWhereNoActivatorIsNamed() {
        Takeover takeover = takeover("variant: warm-standby\nactivation: {mode: semi}");
        assertThat(takeover.persons()).isEmpty();
        assertThat(takeover.isByPerson()).isTrue();
        assertThat(takeover.isDetected()).isTrue();
    }

    @Test
    void doesNotCountPersonsWhereAnActivatorResolvesToNothing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("continuity.yaml"),
                "continuity: 1\n"
                        + Standby.with(
                                "variant: warm-standby\nactivation: {mode: semi, activators: [ann, nobody]}", ""));
        var request = new WorkspaceReader.Request(folder, List.of(file), List.of(), Written.DAY, true);
        Facts facts = Facts.of(
                WorkspaceReader.read(request).workspace(),
                Written.DAY,
                text -> false,
                (namedIn, document) -> Documents.Found.THERE,
                Takeover.class::equals);
        assertThat(facts.all())
                .singleElement()
                .satisfies(
                        takeover -> assertThat(((Takeover) takeover).persons()).isNull());
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
        assertThat(Found.in("""
                        components:
                          web: {kind: service}
                          web-west: {kind: service}
                        backups:
                          twin: {protects: [web], uses: [web-west], variant: active-active, activation: {mode: automatic}}
                        """, Takeover.class)).singleElement().matches(takeover -> !takeover.besidePrimary());
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
        assertThat(Found.in(group.formatted(""), Takeover.class)).isEmpty();
        assertThat(Found.in(group.formatted(", activation: {mode: automatic}"), Takeover.class))
                .singleElement()
                .matches(Takeover::isAutomatic)
                .matches(Takeover::besidePrimary);
    }

    @Test
    void leavesOutWhatIsNoSubstitute() {
        assertThat(Found.in(Standby.with("variant: insurance\nactivation: {mode: manual}", ""), Takeover.class))
                .isEmpty();
    }

    @Test
    void isNeitherAutomaticNorByPersonWithoutAMode() {
        Takeover takeover = takeover("variant: warm-standby\nactivation: {trigger: {signal: no answer}}");
        assertThat(takeover.isAutomatic() || takeover.isByPerson() || takeover.isDetected())
                .isFalse();
        assertThat(takeover.signal()).isEqualTo("no answer");
        assertThat(takeover.threshold()).isNull();
    }

    private static Takeover takeover(String backup) {
        return Found.in(Standby.with(backup, ""), Takeover.class).get(0);
    }
}
