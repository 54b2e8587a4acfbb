package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.engine.PackCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCompilerTest {

    private static final String SOUND = """
            rule "%s"
            when
                $function : Function( safeState == null )
                $tier : Importance( tier == 1 ) from findings.importance($function)
            then
                findings.violated($function, "%%s names no safe state (%%s)", $function, Words.tier($tier));
            end
            """;

    private static final String HELPER = "function boolean isLong(String text) { return text.length() > 9; } ";

    private static final String CLEAR = "findings.violated($x, \"%s\", $x);";

    @TempDir
    private Path rules;

    @Test
    void aBrokenRuleDoesNotTakeTheOthersDown() throws IOException {
        WrittenRule.write(rules.resolve("acme/safe-state"), SOUND.formatted("acme/safe-state"));
        WrittenRule.write(
                rules.resolve("acme/broken"), SOUND.formatted("acme/broken").replace("safeState", "safeStat"));
        PackCompiler.Compiled compiled = compiled();
        assertThat(compiled.mistakes()).containsOnlyKeys("acme/broken");
        assertThat(compiled.mistakes().get("acme/broken"))
                .containsExactly(
                        "continuity/rules/acme/broken/rule.drl:3: Function has no safeStat; did you mean \"safeState\"?");
        assertThat(compiled.files())
                .containsKeys("META-INF/continuity/rule-pack.properties", "catalog/acme/safe-state/rule.md")
                .as("what is said of a broken rule shows its title")
                .containsKey("catalog/acme/broken/rule.md");
        assertThat(new String(compiled.files().get("META-INF/continuity/rule-pack.properties"), StandardCharsets.UTF_8))
                .isEqualTo(
                        "name = acme\nvocabulary = 1\nmodels = META-INF/kie/io.continuitylint.own/acme/drools-model\n");
    }

    /** Each of them stops the compiler at another step, before it comes to what is wrong with the next. */
    @Test
    void mistakesThatHideEachOtherAreAllToldAndTheOthersGoOn() throws IOException {
        WrittenRule.write(rules.resolve("acme/bracket"), rule("acme/bracket", "Function( tier == 1", CLEAR));
        WrittenRule.write(rules.resolve("beta/type"), rule("beta/type", "BigDecimal() from $x.title()", CLEAR));
        WrittenRule.write(
                rules.resolve("beta/crash"),
                rule(
                        "beta/crash",
                        "Number() from accumulate( Backup(), init( int i = 0; ), action( i++; ), result( i ) )",
                        CLEAR));
        WrittenRule.write(rules.resolve("delta/java"), rule("delta/java", "", "int n = $x.tier().foo;"));
        WrittenRule.write(
                rules.resolve("delta/token"),
                rule("delta/token", "Backup( variant == Variant.ARCHIVE, variant.record )", CLEAR));
        WrittenRule.write(rules.resolve("delta/sound"), rule("delta/sound", "", CLEAR));

        SafeRules compiled = SafeRules.of("own", RuleFolder.below(rules, "rules"));

        assertThat(compiled.mistakes().keySet())
                .containsExactly("acme/bracket", "beta/crash", "beta/type", "delta/java", "delta/token");
        assertThat(compiled.mistakes().values())
                .noneMatch(told -> told.toString().contains("compiles alone"));
        assertThat(compiled.folders()).extracting(RuleFolder::id).containsExactly("delta/sound");
        assertThat(compiled.files()).isNotEmpty();
    }

    @Test
    void theSameFoldersMakeTheSameFiles() throws IOException {
        WrittenRule.write(rules.resolve("acme/safe-state"), SOUND.formatted("acme/safe-state"));
        PackCompiler.Compiled first = new RuleCompiler().compile("acme", rules, "continuity/rules");
        PackCompiler.Compiled second = new RuleCompiler().compile("acme", rules, "continuity/rules");
        assertThat(second.files().keySet()).isEqualTo(first.files().keySet());
        second.files()
                .forEach((file, bytes) ->
                        assertThat(bytes).as(file).isEqualTo(first.files().get(file)));
    }

    @Test
    void rulesThatDeclareTheSameAreNotInTheWayOfEachOther() throws IOException {
        for (String id : List.of("acme/one", "acme/two", "public/default")) {
            WrittenRule.write(rules.resolve(id), HELPER + SOUND.formatted(id));
        }
        assertThat(compiled().mistakes()).isEmpty();
    }

    @Test
    void inAPackageThatTheyShareTheyAreAndTheOthersGoOn() throws IOException {
        for (String id : List.of("acme/one", "acme/two")) {
            WrittenRule.write(rules.resolve(id), "package acme.rules; " + HELPER + SOUND.formatted(id));
        }
        WrittenRule.write(rules.resolve("acme/three"), SOUND.formatted("acme/three"));
        PackCompiler.Compiled compiled = compiled();
        assertThat(compiled.mistakes()).containsOnlyKeys("acme/one", "acme/two");
        assertThat(String.valueOf(compiled.mistakes().get("acme/one")))
                .startsWith("["
                        + "continuity/rules/acme/one/rule.drl:1: it compiles alone, but not with the other rules of its"
                        + " package; leave the package out, or rename what two of them declare: ");
    }

    @Test
    void aFolderIsCalledLikeARule() throws IOException {
        WrittenRule.write(rules.resolve("Acme/no_title"), SOUND.formatted("Acme/no_title"));
        assertThat(compiled().mistakes().get("Acme/no_title"))
                .containsExactly(
                        "continuity/rules/Acme/no_title: a family and a rule are called in small letters, digits"
                                + " and hyphens, like acme/never-restored");
    }

    @Test
    void aFolderOfAnotherNameIsToldBeforeWhatTheCompilerMakesOfIt() throws IOException {
        Path folder = rules.resolve("acme/y\n::error::x");
        WrittenRule.write(folder, "");
        assertThat(compiled().mistakes().values())
                .singleElement()
                .asString()
                .contains("a family and a rule are called in small letters")
                .contains("y\\u000A");
    }

    @Test
    void aLinkThatLeadsElsewhereIsNotRead(@TempDir Path elsewhere) throws IOException {
        WrittenRule.write(rules.resolve("acme/one"), SOUND.formatted("acme/one"));
        Path secret = Files.writeString(elsewhere.resolve("secret"), "secret");
        Files.createSymbolicLink(rules.resolve("acme/one/good.yaml"), secret);
        Files.writeString(rules.resolve("acme/one/bad.yaml"), "continuity: 1");
        Files.createSymbolicLink(rules.resolve("acme/one/good-too.yaml"), rules.resolve("acme/one/bad.yaml"));
        assertThat(compiled().files().keySet())
                .contains("catalog/acme/one/bad.yaml", "catalog/acme/one/good-too.yaml")
                .doesNotContain("catalog/acme/one/good.yaml");
    }

    @Test
    void aLongTextIsNoReasonToRefuseIt() throws IOException {
        WrittenRule.write(
                rules.resolve("acme/one"),
                SOUND.formatted("acme/one").replace("names no", "names " + "really ".repeat(7_000) + "no"));
        assertThat(compiled().mistakes()).isEmpty();
    }

    @Test
    void whatIsNestedTooDeeplyIsToldAndTheOthersGoOn() throws IOException {
        WrittenRule.write(rules.resolve("acme/one"), SOUND.formatted("acme/one"));
        String deep = "(".repeat(20_000) + "tier" + ")".repeat(20_000);
        for (String id : List.of("acme/deep", "acme/deep-too")) {
            WrittenRule.write(rules.resolve(id), SOUND.formatted(id).replace("safeState", deep));
        }
        PackCompiler.Compiled compiled = compiled();
        assertThat(compiled.mistakes()).containsOnlyKeys("acme/deep", "acme/deep-too");
        assertThat(compiled.mistakes().get("acme/deep"))
                .singleElement()
                .asString()
                .endsWith("it is nested too deeply");
    }

    @Test
    void twoRulesOfOneNameAreTold() throws IOException {
        WrittenRule.write(rules.resolve("acme/one"), SOUND.formatted("acme/one") + SOUND.formatted("acme/one"));
        assertThat(compiled().mistakes().get("acme/one"))
                .containsExactly("continuity/rules/acme/one/rule.drl:8: there is another rule \"acme/one\" above; call"
                        + " this one \"acme/one: a word\"");
    }

    @Test
    void whatIsInACommentIsNoRule() throws IOException {
        Path folder = rules.resolve("acme/one");
        WrittenRule.write(folder, "/*\nrule \"acme/one: old\"\n*/\n" + SOUND.formatted("acme/one"));
        assertThat(new RuleFolder(folder, "acme/one").rules())
                .extracting(RuleFolder.DrlRule::name)
                .containsExactly("acme/one");
        assertThat(compiled().mistakes()).isEmpty();
    }

    private PackCompiler.Compiled compiled() {
        return new RuleCompiler().compile("acme", rules, "continuity/rules");
    }

    private static String rule(String id, String condition, String statement) {
        return "rule \"%s\"\nwhen\n    $x : Function()\n    %s\nthen\n    %s\nend\n"
                .formatted(id, condition, statement);
    }
}
