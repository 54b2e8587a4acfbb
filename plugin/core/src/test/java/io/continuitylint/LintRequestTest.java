package io.continuitylint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.engine.RuleLimits;
import io.continuitylint.manifest.OtherProjects;
import io.continuitylint.manifest.Unsaved;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintRequestTest {

    private static final Path ROOT = Path.of("ships");
    private static final AsOf DAY = AsOf.given(LocalDate.of(2026, 11, 20));

    @Test
    void isForEverythingByDefault() {
        assertThat(LintRequest.of(ROOT, DAY).build())
                .isEqualTo(new LintRequest(
                        ROOT,
                        DAY,
                        "ships",
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        false,
                        null,
                        RuleLimits.USUAL,
                        null,
                        null,
                        null,
                        false));
    }

    @Test
    void holdsAllThatIsSet() {
        Unsaved unsaved = new Unsaved(Path.of("a.yaml"), new byte[0], false);
        OtherProjects others = new OtherProjects(List.of(Path.of("/docks")), "sail together");
        LintRequest request = LintRequest.of(ROOT, DAY)
                .project("fleet")
                .members(List.of(Path.of("/boats")))
                .paths(List.of(Path.of("a.yaml")))
                .modules(List.of(Path.of("/ships/tug")))
                .others(others)
                .excludes(List.of("wrecks"))
                .top(Path.of("/"))
                .unsaved(unsaved)
                .rules(List.of("test"))
                .skipRules(List.of("test/overdue"))
                .packs(List.of(Path.of("/packs/acme.jar")))
                .looseRules(false)
                .locked(true)
                .cache(Path.of("/kept"))
                .ruleTimeout(" 2m ")
                .base(" origin/main ")
                .baseline(" known.yaml ")
                .baseReport(" base.json ", ROOT)
                .timed(true)
                .build();
        assertThat(request)
                .isEqualTo(new LintRequest(
                        ROOT,
                        DAY,
                        "fleet",
                        List.of(Path.of("/boats")),
                        List.of(Path.of("a.yaml")),
                        List.of(Path.of("/ships/tug")),
                        others,
                        List.of("wrecks"),
                        Path.of("/"),
                        unsaved,
                        List.of("test"),
                        List.of("test/overdue"),
                        List.of(Path.of("/packs/acme.jar")),
                        false,
                        true,
                        Path.of("/kept"),
                        RuleLimits.ofTime(Duration.ofMinutes(2)),
                        "origin/main",
                        "known.yaml",
                        ROOT.resolve("base.json"),
                        true));
    }

    @Test
    void takesABlankRuleTimeoutAsOfAVariableThatIsNotSetForTheUsualOne() {
        assertThat(LintRequest.of(ROOT, DAY)
                        .ruleTimeout("30s")
                        .ruleTimeout(" ")
                        .build()
                        .limits())
                .isEqualTo(RuleLimits.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "ten seconds", "-1s", "1.5s", "10", "2d", "1441m", "99999999999999999999s"})
    void refusesWhatIsNoRuleTimeout(String time) {
        assertThatThrownBy(() -> LintRequest.of(ROOT, DAY).ruleTimeout(time))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining(
                        "\"%s\" is not a time; a time looks like 10s or 2m, and is a day at the most".formatted(time));
    }

    @Test
    void takesABlankBaseAsOfAVariableThatIsNotSetForNone() {
        assertThat(LintRequest.of(ROOT, DAY)
                        .base("origin/main")
                        .base(" ")
                        .build()
                        .base())
                .isNull();
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        List<String> rules = new ArrayList<>(List.of("test"));
        LintRequest request = LintRequest.of(ROOT, DAY).rules(rules).build();
        rules.add("people");
        assertThat(request.rules()).containsExactly("test");
    }

    @Test
    void theRootOfAFileSystemHasItselfForAName() {
        Path top = ROOT.toAbsolutePath().getRoot();
        assertThat(LintRequest.of(top, DAY).build().project()).isEqualTo(top.toString());
    }

    @Test
    void namesWhereItFoundNoManifest() {
        LintRequest.Builder request = LintRequest.of(ROOT, DAY);
        assertThat(refusal(request))
                .isEqualTo("there are no manifests below ships; they are named continuity.yaml or *.continuity.yaml,"
                        + " or lie below a folder continuity");
        assertThat(refusal(request.paths(List.of(Path.of("a"), Path.of("b")))))
                .isEqualTo("paths: there are no *.yaml or *.yml files in a, b (looked below ships)");
    }

    private static String refusal(LintRequest.Builder request) {
        return request.build().withoutManifests().describe(UnaryOperator.identity());
    }
}
