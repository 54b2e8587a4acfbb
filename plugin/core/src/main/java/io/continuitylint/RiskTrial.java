package io.continuitylint;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.manifest.Unsaved;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules find about accepted risks that are not written yet: the workspace is judged as if they had been pasted. So
 * the rules alone say who may approve what, those of an organisation included.
 */
record RiskTrial(String file, List<Finding> findings) {

    private static final String GOVERNANCE = "governance/";
    private static final String INCOMPLETE = "governance/acceptance-incomplete";

    static RiskTrial of(LintRequest request, RuleEngine rules, LintReport before, List<DraftedRisk> risks) {
        YamlText manifest = new YamlText().line("continuity: 1").line("acceptedRisks:");
        risks.forEach(risk -> manifest.object(risk.id(), risk.fields()));
        byte[] text = manifest.toString().getBytes(StandardCharsets.UTF_8);
        String file = newFile(before);
        LintRequest pasted = request.with(new Unsaved(Path.of(file), text, false));
        return new RiskTrial(file, new Linter().lint(pasted, rules).report().findings());
    }

    private static String newFile(LintReport before) {
        Set<String> taken = before.files().stream().map(SourceFile::name).collect(Collectors.toSet());
        String name = "pasted.continuity.yaml";
        while (taken.contains(name)) {
            name = "_" + name;
        }
        return name;
    }

    /** What is found at one of its values. */
    List<Finding> at(DraftedRisk risk, String key) {
        return below(path(risk) + "/" + key);
    }

    /** What pasting it would add to the report; of a risk that is not complete, only what does not come from that. */
    List<Finding> about(DraftedRisk risk) {
        return below(path(risk)).stream()
                .filter(finding -> finding.rule().startsWith(GOVERNANCE))
                .filter(finding -> risk.isComplete() || !finding.rule().equals(INCOMPLETE))
                .toList();
    }

    private static String path(DraftedRisk risk) {
        return "/acceptedRisks/" + risk.id();
    }

    private List<Finding> below(String path) {
        return findings.stream()
                .filter(finding -> finding.place().file().equals(file))
                .filter(finding -> (finding.place().path() + "/").startsWith(path + "/"))
                .toList();
    }
}
