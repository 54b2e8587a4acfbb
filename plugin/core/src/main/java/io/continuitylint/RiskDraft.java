package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.source.Suggestions;
import io.continuitylint.source.YamlText;
import io.continuitylint.source.YamlText.Field;
import io.continuitylint.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<Finding> findings = findings();
        Finding refused = findings.stream()
                .filter(finding -> !run.canBeKnown().test(finding))
                .findFirst()
                .orElse(null);
        if (refused != null) {
            throw new RequestException(
                    "rule",
                    refused.acceptedBy() == null
                            ? "no accepted risk can answer %s: it is about manifests or accepted risks as such, or the policy locks it"
                                    .formatted(refused.rule())
                            : "%s answers this already".formatted(refused.acceptedBy()));
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
        Set<String> keys = keys();
        List<String> causes = new ArrayList<>(new TreeSet<>(
                findings.stream().map(Finding::cause).filter(Objects::nonNull).collect(Collectors.toSet())));
        return keys.containsAll(causes) ? causes : List.of();
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (Collection<? extends Subject> subjects : workspace.subjects()) {
            subjects.forEach(subject -> keys.add(subject.key()));
        }
        return keys;
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

    private List<Finding> findings() {
        RuleSpec spec = report.rules().stream()
                .filter(each -> each.id().equals(wanted.rule().strip()))
                .findFirst()
                .orElse(null);
        List<String> ids = report.rules().stream().map(RuleSpec::id).toList();
        if (spec == null) {
            throw new RequestException(
                    "rule",
                    "there is no rule \"%s\"%s".formatted(wanted.rule(), Suggestions.didYouMean(wanted.rule(), ids)));
        }
        List<Finding> ofRule = report.findings().stream()
                .filter(finding -> finding.rule().equals(spec.id()))
                .toList();
        List<Finding> ofObject = ofRule.stream()
                .filter(finding -> is(finding.object(), wanted.scope()))
                .toList();
        if (ofObject.isEmpty()) {
            throw notFound(
                    "scope",
                    wanted.scope(),
                    ofRule.stream().map(Finding::object).toList(),
                    spec);
        }
        long objects = ofObject.stream().map(Finding::object).distinct().count();
        if (objects > 1) {
            throw new RequestException(
                    "scope",
                    "\"%s\" is %s; name one of them"
                            .formatted(
                                    wanted.scope(),
                                    Words.listAll(
                                            ofObject.stream()
                                                    .map(Finding::object)
                                                    .distinct()
                                                    .toList(),
                                            "and")));
        }
        String cause = wanted.cause();
        if (cause == null) {
            return ofObject;
        }
        List<Finding> ofCause = ofObject.stream()
                .filter(finding -> finding.cause() != null && is(finding.cause(), cause))
                .toList();
        if (ofCause.isEmpty()) {
            throw notFound(
                    "cause",
                    cause,
                    ofObject.stream()
                            .map(Finding::cause)
                            .filter(Objects::nonNull)
                            .toList(),
                    spec);
        }
        return ofCause;
    }

    private static boolean is(String key, String written) {
        String text = written.strip();
        return key.equals(text) || key.endsWith(":" + text) && key.indexOf(':') == key.length() - text.length() - 1;
    }

    private static RequestException notFound(
            String parameter, String written, List<@Nullable String> there, RuleSpec spec) {
        List<String> names =
                there.stream().filter(Objects::nonNull).distinct().sorted().toList();
        return new RequestException(
                parameter,
                names.isEmpty()
                        ? "%s finds nothing here, so there is nothing to accept".formatted(spec.id())
                        : "%s finds nothing about \"%s\"%s"
                                .formatted(spec.id(), written, Suggestions.didYouMean(written, written(names))),
                names.isEmpty() ? null : "it finds something about " + Words.listAll(names, "and"));
    }

    /** With and without the sort of thing. */
    private static List<String> written(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Stream.of(key, key.substring(key.indexOf(':') + 1)))
                .toList();
    }
}
