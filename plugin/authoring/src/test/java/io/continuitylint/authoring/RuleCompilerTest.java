package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.engine.PackCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    @TempDir
    private Path rules;

    @Test
    void aBrokenRuleDoesNotTakeTheOthersDown() throws IOException {
        WrittenRule.write(rules.resolve("acme/safe-state"), SOUND.formatted("acme/safe-state"));
        WrittenRule.write(
                rules.resolve("acme/broken"), SOUND.formatted("acme/broken").replace("safeState", "safeStat"));
        PackCompiler.Compiled compiled = new RuleCompiler().compile("acme", rules, "continuity/rules");
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
}
