package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.lint.RuleLint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the catalogue are what `rules lint` asks of others. */
class LintTest {

    @Test
    void nothingIsFoundInTheCatalogue() {
        List<String> findings = Catalog.folders().stream()
                .flatMap(folder -> RuleLint.findings(folder).stream())
                .toList();
        assertThat(findings).isEmpty();
    }
}
