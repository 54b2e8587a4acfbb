package io.continuitylint.rules;

import io.continuitylint.rules.Catalog.DrlRule;
import io.continuitylint.rules.Catalog.Folder;
import java.util.ArrayList;
import java.util.List;

/** What every rule folder promises that can be read off its files. */
final class FolderCheck {

    private static final String DRL = "rule.drl";

    private final Folder folder;
    private final List<String> mistakes = new ArrayList<>();

    private FolderCheck(Folder folder) {
        this.folder = folder;
    }

    /** What is wrong with a folder, each as {@code file:line: message}. */
    static List<String> mistakes(Folder folder) {
        FolderCheck check = new FolderCheck(folder);
        check.mistakes.addAll(DocumentationCheck.mistakes(folder));
        check.files();
        check.drl();
        check.fixtures();
        return check.mistakes;
    }

    private void files() {
        for (String file : folder.files()) {
            if (!file.equals(DRL) && !file.equals("rule.md") && !Fixture.isName(file)) {
                add("%s is neither rule.drl nor rule.md, bad*.yaml or good*.yaml", file);
            }
        }
        if (folder.isAboutManifests() == folder.has(DRL)) {
            add(folder.has(DRL) ? "%s has no effect: manifest/ is what the readers find" : "%s is missing", DRL);
        }
    }

    private void drl() {
        List<DrlRule> rules = folder.rules();
        if (rules.isEmpty() && folder.has(DRL)) {
            add("%s holds no rule", DRL);
        }
        for (DrlRule rule : rules) {
            if (!rule.name().equals(folder.id()) && !rule.name().startsWith(folder.id() + ": ")) {
                add(
                        "%s:%s: the rule \"%s\" does not carry the id of its folder: write \"%s\" or \"%s: a word\"",
                        DRL, rule.line(), rule.name(), folder.id(), folder.id());
            }
        }
    }

    private void fixtures() {
        List<Fixture> fixtures = folder.fixtures();
        if (fixtures.stream().noneMatch(Fixture::isBad)) {
            add("%s is missing; in it the rule finds something", "bad.yaml");
        }
        if (fixtures.stream().allMatch(Fixture::isBad)) {
            add("%s is missing; in it the rule finds nothing", "good.yaml");
        }
        for (Fixture fixture : fixtures) {
            List<String> announced = fixture.announced();
            if (fixture.isBad() && announced.isEmpty()) {
                add("%s announces no finding; write \"# finding: the message\" at the end of its line", fixture.name());
            }
            if (!fixture.isBad()) {
                announced.forEach(
                        finding -> add("%s announces a finding, and is called good: %s", fixture.name(), finding));
            }
        }
    }

    /** @param file the first of the values */
    private void add(String message, String file, Object... values) {
        List<Object> all = new ArrayList<>(List.of(folder.name(file)));
        all.addAll(List.of(values));
        mistakes.add(message.formatted(all.toArray()));
    }
}
