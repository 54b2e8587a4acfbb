package io.continuitylint.rules;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.LintReport;
import java.nio.file.Path;
import java.util.List;

/** The rule folders of this pack, as they lie in the sources. */
final class Catalog {

    static final Path ROOT = Path.of("src/main/resources/catalog");

    /** How messages name it: from the top of the project. */
    static final String SHOWN = "rules/" + ROOT.toString().replace('\\', '/');

    private Catalog() {}

    static List<RuleFolder> folders() {
        return RuleFolder.below(ROOT, SHOWN);
    }

    /** Those with a rule that is compiled. */
    static List<RuleFolder> compiled() {
        return folders().stream().filter(rule -> !rule.isAboutManifests()).toList();
    }

    /** The report of all rules on a fixture. */
    static LintReport lint(Fixture fixture) {
        try (RuleEngine rules = RuleEngine.load()) {
            return fixture.lint(rules).report();
        }
    }
}
