package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.continuitylint.authoring.DocumentationCheck;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.RuleTester;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.rule.RuleName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule folder to the same promises. A folder that breaks one fails once, and no other folder does. */
class CatalogTest {

    /** To load all rules takes longer than to evaluate one on a fixture. */
    private static final RuleEngine ALL = RuleEngine.load();

    static List<RuleFolder> folders() {
        return Catalog.folders();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyFolderKeepsItsPromises(RuleFolder folder, @TempDir Path copies) throws IOException {
        List<String> mistakes = mistakes(folder, copies);
        if (!mistakes.isEmpty()) {
            fail(String.join("\n", mistakes));
        }
    }

    /** What is wrong with a folder, each as {@code file:line: message}. */
    static List<String> mistakes(RuleFolder folder, Path copies) throws IOException {
        List<String> mistakes = new ArrayList<>(DocumentationCheck.mistakes(folder));
        if (mistakes.isEmpty()) {
            RuleTester.test(folder, ALL).forEach(tested -> mistakes.addAll(tested.messages()));
        }
        return mistakes.isEmpty() ? MissingLines.mistakes(folder, ALL, copies) : mistakes;
    }

    @Test
    void everyRuleThatWasCompiledHasAFolder() {
        assertThat(folders())
                .flatMap(CatalogTest::ids)
                .containsAll(ALL.catalog().specs().keySet());
    }

    /** That of a folder, and others that its DRL rules carry by mistake: the folder fails for those. */
    private static List<String> ids(RuleFolder folder) {
        List<String> ids = new ArrayList<>(List.of(folder.id()));
        folder.rules().forEach(rule -> ids.add(RuleName.idOf(rule.name())));
        return ids;
    }
}
