package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.CitationCheck;
import io.continuitylint.authoring.DocumentationCheck;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.FolderCheck;
import io.continuitylint.authoring.test.RuleTester;
import io.continuitylint.authoring.test.RuleTests;
import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.request.RequestException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads rules that somebody wrote for what is wrong with them, or slow, though they compile. */
public final class RuleLint {

    private static final List<RuleCheck> CHECKS = List.of(
            new NeverFires(),
            new NeverHolds(),
            new Refuted(),
            new NeverNull(),
            new MayBeMissing(),
            new Joins(),
            new UnnamedObject(),
            new UnknownKey(),
            new ChangedFacts(),
            new SpeltDurations(),
            new NoEffect());

    private RuleLint() {}

    /**
     * Reads them.
     *
     * @throws RequestException if there is nothing to read
     */
    public static RuleLintReport run(RuleTests.Request request) {
        List<String> findings = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        int rules = RuleTests.forEach(request, (folder, engine) -> {
            List<String> mistakes = RuleTester.untestable(folder, engine);
            if (mistakes.isEmpty()) {
                findings.addAll(findings(folder));
                findings.addAll(ofOthers(folder, engine.catalog()));
                CitationCheck.mistakes(folder, engine.catalog())
                        .forEach(mistake -> findings.add(mistake + " [undocumented]"));
            } else {
                broken.add("BROKEN  " + folder.id());
                mistakes.forEach(mistake -> broken.add("  " + mistake));
            }
        });
        return new RuleLintReport(rules, findings, broken);
    }

    /** What is found in a rule that compiles, each as {@code file:line: message [check]}. */
    public static List<String> findings(RuleFolder folder) {
        Set<String> findings = new LinkedHashSet<>();
        if (!folder.ruleFiles().isEmpty()) {
            defects(folder).forEach(defect -> findings.add(shown(folder, defect)));
            folder.unconditional().forEach(row -> findings.add(row + " [no-condition]"));
            Parameters.of(folder).unread(RuleReading.of(folder)).forEach(name -> findings.add(unread(folder, name)));
        }
        DocumentationCheck.mistakes(folder).forEach(mistake -> findings.add(mistake + " [undocumented]"));
        FolderCheck.mistakes(folder).forEach(mistake -> findings.add(mistake + " [untested]"));
        return List.copyOf(findings);
    }

    private static String unread(RuleFolder folder, String name) {
        return "%s: no Setting reads the parameter \"%s\"; take it out, or read it: `Setting( rule == \"%s\", name == \"%s\" )` [unused-parameter]"
                .formatted(folder.shown(RuleFolder.DOCUMENT), name, folder.id(), name);
    }

    /** What can only be told where the other rules are known. */
    private static List<String> ofOthers(RuleFolder folder, RuleCatalog catalog) {
        return defects(folder, List.of(Parameters.of(folder).amongAll(catalog.specs()))).stream()
                .map(defect -> shown(folder, defect))
                .toList();
    }

    private static List<Defect> defects(RuleFolder folder) {
        return defects(
                folder,
                Stream.concat(CHECKS.stream(), Stream.of(Parameters.of(folder))).toList());
    }

    private static List<Defect> defects(RuleFolder folder, List<RuleCheck> checks) {
        return RuleReading.of(folder).stream()
                .flatMap(rule -> checks.stream().flatMap(check -> check.defects(rule).stream()))
                .sorted(Comparator.comparingInt(Defect::line))
                .toList();
    }

    private static String shown(RuleFolder folder, Defect defect) {
        return "%s: %s [%s]".formatted(folder.place(defect.line(), defect.message()), defect.message(), defect.check());
    }
}
