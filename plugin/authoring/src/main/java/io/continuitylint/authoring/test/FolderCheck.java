package io.continuitylint.authoring.test;

import io.continuitylint.authoring.RuleFolder;
import java.util.ArrayList;
import java.util.List;

/** Whether a rule folder holds what a test of its rule needs, and nothing that looks like it. */
public final class FolderCheck {

    private final RuleFolder folder;
    private final List<String> mistakes = new ArrayList<>();

    private FolderCheck(RuleFolder folder) {
        this.folder = folder;
    }

    /** What is wrong with it, each as {@code file: message}. */
    public static List<String> mistakes(RuleFolder folder) {
        FolderCheck check = new FolderCheck(folder);
        check.files();
        check.fixtures();
        return check.mistakes;
    }

    private void files() {
        for (String file : folder.files()) {
            if (!RuleFolder.isPart(file) && !Fixture.isName(file)) {
                add(file, "is neither rule.drl, rule.csv or rule.xlsx, nor rule.md, bad*.yaml or good*.yaml");
            }
        }
        if (folder.isAboutManifests() && !folder.ruleFiles().isEmpty()) {
            add(folder.ruleFiles().get(0), "has no effect: manifest/ is what the readers find");
        }
    }

    private void fixtures() {
        List<Fixture> fixtures = Fixture.of(folder);
        if (fixtures.stream().noneMatch(Fixture::isBad)) {
            add("bad.yaml", "is missing; in it the rule finds something");
        }
        if (fixtures.stream().allMatch(Fixture::isBad)) {
            add("good.yaml", "is missing; in it the rule finds nothing");
        }
    }

    private void add(String file, String message) {
        mistakes.add(folder.shown(file) + " " + message);
    }
}
