package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.continuitylint.rule.RuleName;
import io.continuitylint.rules.Catalog.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule folder to the same promises. A folder that breaks one fails once, and no other folder does. */
class CatalogTest {

    static List<Folder> folders() {
        return Catalog.folders();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void everyFolderKeepsItsPromises(Folder folder, @TempDir Path copies) {
        List<String> mistakes = FolderCheck.mistakes(folder);
        if (mistakes.isEmpty()) {
            mistakes = EvaluationCheck.mistakes(folder, copies);
        }
        if (!mistakes.isEmpty()) {
            fail(String.join("\n", mistakes));
        }
    }

    @Test
    void everyRuleThatWasCompiledHasAFolder() {
        assertThat(folders()).flatMap(CatalogTest::ids).containsAll(EvaluationCheck.compiled());
    }

    /** That of a folder, and others that its DRL rules carry by mistake: the folder fails for those. */
    private static List<String> ids(Folder folder) {
        List<String> ids = new ArrayList<>(List.of(folder.id()));
        folder.rules().forEach(rule -> ids.add(RuleName.idOf(rule.name())));
        return ids;
    }
}
