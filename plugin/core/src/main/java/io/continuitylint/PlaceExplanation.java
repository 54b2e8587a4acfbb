package io.continuitylint;

import io.continuitylint.engine.Match;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.Selection.Switch;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.report.ExplainedFindings;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.RequestException;
import io.continuitylint.request.WantedPlace;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.source.SourceFile;
import io.continuitylint.wording.Words;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a rule found something at a place: the finding, what became of it, and the facts that met. */
public final class PlaceExplanation {

    private static final String RULE = "rule";

    private final LintRun run;
    private final LintReport report;
    private final List<RuleSpec> rules;
    private final WantedPlace place;

    private PlaceExplanation(LintRun run, List<RuleSpec> rules, WantedPlace place) {
        this.run = run;
        this.report = run.report();
        this.rules = rules;
        this.place = place;
    }

    /**
     * What is to be explained.
     *
     * @param rule the id of a rule, or a family; null for every rule that found something there
     * @param at as in {@code continuity/payments.yaml:31}, with a column or without
     * @param folder where a relative file is looked for before it is taken for a name of a report
     */
    public record Wanted(@Nullable String rule, String at, Path folder) {}

    /**
     * Lints, and explains what was found there, accepted, known and folded findings included.
     *
     * @throws RequestException if there is no such rule or place, or nothing was found there
     */
    public static String text(LintRequest request, Wanted wanted, Terminal terminal) {
        WantedPlace place = WantedPlace.of(PlacedManifest.PARAMETER, wanted.at());
        try (RuleEngine loaded = RuleEngine.load(request.ruleSources())) {
            List<RuleSpec> rules = RulePages.named(wanted.rule(), loaded.catalog());
            LintRun run = new Linter().lint(request, loaded.selecting(request.rules(), request.skipRules()));
            if (run.report().files().isEmpty()) {
                throw request.withoutManifests();
            }
            return new PlaceExplanation(run, rules, place).text(wanted, terminal);
        }
    }

    private String text(Wanted wanted, Terminal terminal) {
        SourceFile file = new PlacedManifest(report, place).in(wanted.folder());
        refuseWhatWasNotEvaluated();
        FindingsAt there = new FindingsAt(run.workspace(), file, place);
        List<Finding> ofRules = ofRules();
        List<Finding> found = there.among(ofRules);
        if (found.isEmpty()) {
            throw nothingFound(wanted, there, ofRules);
        }
        Map<String, List<Match>> matches = new HashMap<>();
        return new ExplainedFindings(report, terminal)
                .text(
                        found,
                        finding -> matches.computeIfAbsent(finding.rule(), run.matches()).stream()
                                .filter(match -> match.isOf(finding))
                                .toList());
    }

    private List<Finding> ofRules() {
        Set<String> ids = rules.stream().map(RuleSpec::id).collect(Collectors.toSet());
        return report.findings().stream()
                .filter(finding -> ids.contains(finding.rule()))
                .toList();
    }

    /** Of several rules, those that were evaluated have something to say. */
    private void refuseWhatWasNotEvaluated() {
        if (rules.size() > 1) {
            return;
        }
        String rule = rules.get(0).id();
        Switch off = report.selection().switchedOff().get(rule);
        if (off == Switch.POLICY) {
            Policy.RuleOverride override = run.workspace().policy().rules().get(rule);
            throw new RequestException(
                    RULE,
                    "%s is switched off by the policy%s"
                            .formatted(
                                    rule,
                                    override == null
                                            ? ""
                                            : " at " + override.origin().at("enabled")));
        }
        if (off != null) {
            throw new RequestException(RULE, "%s is not evaluated: %s leaves it out".formatted(rule, off.label()));
        }
        report.notEvaluated().stream()
                .filter(failed -> failed.rule().equals(rule))
                .forEach(failed -> {
                    throw new RequestException(RULE, "%s could not be evaluated: %s".formatted(rule, failed.reason()));
                });
    }

    private RequestException nothingFound(Wanted wanted, FindingsAt there, List<Finding> ofRules) {
        List<String> objects = there.objects().stream().map(Subject::key).toList();
        String who =
                wanted.rule() == null ? "no rule finds anything" : wanted.rule().strip() + " finds nothing";
        String unread = new UnreadPart(report, run.workspace().misread(), there.file(), place.line())
                .reason(!objects.isEmpty());
        String where = Stream.of(objects.isEmpty() ? null : "that is in " + String.join(", in ", objects), unread)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return new RequestException(
                PlacedManifest.PARAMETER,
                "%s at %s; %s".formatted(who, place, where.isEmpty() ? "no object is declared there" : where),
                elsewhere(there, ofRules) + (unread == null ? hidden() : ""));
    }

    private String hidden() {
        return report.unread() > 0 ? "; what could not be read may hide more" : "";
    }

    private static String elsewhere(FindingsAt there, List<Finding> ofRules) {
        Finding nearest = there.nearest(ofRules);
        if (nearest == null) {
            return ofRules.isEmpty()
                    ? "nothing is found anywhere else either"
                    : "%s in other files, the first at %s"
                            .formatted(
                                    Words.count(ofRules.size(), "finding"),
                                    ofRules.get(0).place());
        }
        long inFile = ofRules.stream()
                .filter(finding -> finding.place().file().equals(there.file().name()))
                .count();
        long others = ofRules.size() - inFile;
        return "%s in this file, the nearest at %s: %s%s"
                .formatted(
                        Words.count(inFile, "finding"),
                        nearest.place(),
                        nearest.message(),
                        others == 0 ? "" : "; %s in other files".formatted(others));
    }
}
