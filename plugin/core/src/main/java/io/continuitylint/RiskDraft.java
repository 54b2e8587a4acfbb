package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Workspace;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.YamlText;
import io.continuitylint.source.YamlText.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An accepted risk for what a rule finds about an object, ready to be pasted into a manifest. What only these findings explain
 * is answered with them, so it needs no risk of its own.
 */
public final class RiskDraft {

    private static final String TO_SAY = "TBD";

    private final Wanted wanted;
    private final Workspace workspace;
    private final LintReport report;

    /**
     * What is to be accepted, and by whom.
     *
     * @param rule the id of the rule
     * @param scope the object that it speaks of, {@code backup:ledger-copy}; where only one sort of thing has that id, the id
     *     is enough
     * @param cause one of the causes, written alike; null for all
     * @param reason why the risk is taken; null where that is yet to be said
     * @param owner who carries it; null where that is yet to be said
     * @param approvedBy who approved it; null where that is yet to be said
     * @param expires the last day; null for as long as any tier allows
     */
    public record Wanted(
            String rule,
            String scope,
            @Nullable String cause,
            @Nullable String reason,
            @Nullable String owner,
            @Nullable String approvedBy,
            @Nullable String expires) {}

    private RiskDraft(Wanted wanted, LintRun run) {
        this.wanted = wanted;
        workspace = run.workspace();
        report = run.report();
    }

    /**
     * The lines to paste, with comments that say what goes with it.
     *
     * @param request for the whole workspace
     * @throws RequestException where there is no such finding, or none that may be accepted
     */
    public static String text(LintRequest request, Wanted wanted) {
        LintRun run = new Linter().lint(request.withoutBaseline());
        return new RiskDraft(wanted, run).text(run);
    }

    private String text(LintRun run) {
        List<Finding> findings = new WantedFindings(wanted, report).find();
        Finding refused = findings.stream()
                .filter(finding -> !run.canBeKnown().test(finding))
                .findFirst()
                .orElse(null);
        if (refused != null && refused.acceptedBy() != null) {
            throw new RequestException("scope", "%s answers this already".formatted(refused.acceptedBy()));
        }
        if (refused != null) {
            throw new RequestException(
                    "rule",
                    "no accepted risk can answer %s: it is about manifests or accepted risks as such, or the policy locks it"
                            .formatted(refused.rule()));
        }
        YamlText yaml = new YamlText();
        yaml.comment(
                "",
                "",
                "Below acceptedRisks of a manifest; where there is no such key yet, with its line. It answers:");
        findings.forEach(finding -> yaml.comment("", "- ", finding.message()));
        List<Finding> below = consequences(findings);
        if (!below.isEmpty()) {
            yaml.comment("", "", "and with that, as nothing else explains it:");
            below.forEach(finding -> yaml.comment("", "- ", "%s [%s]".formatted(finding.message(), finding.rule())));
        }
        if (fields(findings).stream().anyMatch(field -> field.values().contains(TO_SAY))) {
            yaml.comment("", "", TO_SAY + " stands for what is yet to be said; until then it answers nothing.");
        }
        yaml.line("acceptedRisks:");
        yaml.object(id(findings.get(0)), fields(findings));
        return yaml.toString();
    }

    private List<Field> fields(List<Finding> findings) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.list("rules", List.of(findings.get(0).rule())));
        fields.add(Field.list("scope", List.of(findings.get(0).object())));
        List<String> causes = causes(findings);
        if (!causes.isEmpty()) {
            fields.add(Field.list("causes", causes));
        }
        fields.add(Field.of("reason", said(wanted.reason())));
        fields.add(Field.of("owner", said(wanted.owner())));
        fields.add(Field.of("approvedBy", said(wanted.approvedBy())));
        fields.add(date("accepted", report.asOf()));
        fields.add(date("expires", expires()));
        return fields;
    }

    /** People write dates without quotes. */
    private static Field date(String key, LocalDate day) {
        return new Field(key, List.of(day.toString()), false, false);
    }

    private static String said(@Nullable String text) {
        return text == null || text.isBlank() ? TO_SAY : text;
    }

    /** Those that name an object: others cannot be written. */
    private List<String> causes(List<Finding> findings) {
        List<String> causes = new ArrayList<>(new TreeSet<>(
                findings.stream().map(Finding::cause).filter(Objects::nonNull).collect(Collectors.toSet())));
        return workspace.subjectsByKey().keySet().containsAll(causes) ? causes : List.of();
    }

    /** As long as the strictest tier allows: which one decides depends on who needs the object. */
    private LocalDate expires() {
        if (wanted.expires() != null) {
            return new ParameterValue("expires", wanted.expires()).asDate();
        }
        return workspace.policy().maxAcceptance().values().stream()
                .map(limit -> limit.after(report.asOf()))
                .min(LocalDate::compareTo)
                .orElse(report.asOf());
    }

    private String id(Finding finding) {
        String object = finding.object().substring(finding.object().indexOf(':') + 1);
        String rule = finding.rule().substring(finding.rule().indexOf('/') + 1);
        String wish = "%s-%s".formatted(object.replace('/', '-'), rule);
        Set<String> taken = workspace.acceptedRisks().values().stream()
                .map(AcceptedRisk::id)
                .collect(Collectors.toSet());
        int number = 2;
        String id = wish;
        while (taken.contains(id)) {
            id = wish + "-" + number++;
        }
        return id;
    }

    private List<Finding> consequences(List<Finding> findings) {
        Set<String> fingerprints = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return report.consequences().stream()
                .filter(finding -> fingerprints.contains(finding.explainedBy()))
                .toList();
    }
}
