package io.continuitylint;

import io.continuitylint.finding.Baseline;
import io.continuitylint.finding.BaselineFile;
import io.continuitylint.finding.KnownFindings;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReplacedFile;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the baseline of a workspace: the findings that it starts with. A build server never does, as what nobody saw would
 * be known from then on.
 */
public final class BaselineUpdate {

    /** Most set the first; Azure Pipelines, TeamCity and Jenkins only their own. */
    private static final List<String> BUILD_SERVERS =
            List.of("CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION", "JENKINS_URL");

    private static final String PARAMETER = "baseline";
    private static final int NAMED = 3;

    private final LintRequest request;
    private final BaselineFile file;
    private final List<String> lines = new ArrayList<>();

    /** What to do with the findings of now. */
    public enum Change {
        /** A first baseline of all of them. */
        CREATE,
        /** Forgets those that are gone, and takes in new ones only where it may grow. */
        UPDATE,
        /** Forgets those that are gone. */
        PRUNE;

        /** As users write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws RequestException for another word */
        public static Change of(String written) {
            Map<String, Change> words = new LinkedHashMap<>();
            for (Change each : values()) {
                words.put(each.label(), each);
            }
            return new ParameterValue("change", written).asOneOf(words);
        }
    }

    private BaselineUpdate(LintRequest request) {
        this.request = request;
        file = BaselineFile.of(request.root(), request.baseline());
    }

    /**
     * Writes it.
     *
     * @param request for the whole workspace by all rules
     * @param mayGrow whether an update may take in what is new
     * @param environment of the process
     * @return what was done, for the user, in whole lines
     * @throws RequestException on a build server, where there is a baseline that would be created, or none that would be
     *     changed, and where it would grow and may not
     */
    public static String write(LintRequest request, Change change, boolean mayGrow, Map<String, String> environment) {
        for (String variable : BUILD_SERVERS) {
            if (isSet(environment.getOrDefault(variable, ""))) {
                throw new RequestException(
                        null,
                        ("a build server (%s is set) does not write a baseline: what nobody saw would be known from then on; "
                                        + "write it on your machine, and commit it")
                                .formatted(variable));
            }
        }
        BaselineUpdate update = new BaselineUpdate(request);
        if (change == Change.CREATE) {
            update.create();
        } else {
            update.change(change == Change.UPDATE, mayGrow);
        }
        StringBuilder text = new StringBuilder();
        update.lines.forEach(
                line -> text.append(ControlCharacters.escaped(line)).append('\n'));
        return text.toString();
    }

    private static boolean isSet(String value) {
        return !value.isBlank() && !value.equalsIgnoreCase("false");
    }

    private void create() {
        if (file.isThere()) {
            throw new RequestException(
                    PARAMETER,
                    "%s is there; update takes in what is new, and prune forgets what is gone".formatted(file.path()));
        }
        LintRun run = lint(request.withoutBaseline());
        Baseline now = Baseline.of(
                run.report().findings().stream().filter(run.canBeKnown()).toList());
        write(now, "");
        sayWhatIsLeft(run);
    }

    private void change(boolean takesIn, boolean mayGrow) {
        if (!file.isThere()) {
            throw new RequestException(PARAMETER, "there is no file %s; create writes one".formatted(file.path()));
        }
        LintRun run = lint(request);
        KnownFindings known = run.report().selection().baseline();
        Baseline gone = known == null ? Baseline.of(List.of()) : known.gone();
        Baseline more = Baseline.of(run.report().findings().stream()
                .filter(finding -> !finding.isKnown() && run.canBeKnown().test(finding))
                .toList());
        boolean grows = takesIn && more.size() > 0;
        if (grows && !mayGrow) {
            throw growing(more);
        }
        Baseline kept = file.read().without(gone);
        if (gone.size() == 0 && !grows) {
            lines.add("%s is as it was: none of its %s is gone".formatted(file.name(), count(kept)));
        } else {
            write(
                    grows ? kept.with(more) : kept,
                    "; %s gone, %s new".formatted(gone.size(), grows ? more.size() : "none"));
        }
        sayWhatIsLeft(run);
    }

    private LintRun lint(LintRequest wanted) {
        LintRun run = new Linter().lintWhole(wanted);
        if (run.report().files().isEmpty() && run.report().findings().isEmpty()) {
            throw wanted.withoutManifests();
        }
        return run;
    }

    private RequestException growing(Baseline more) {
        StringBuilder all = new StringBuilder();
        more.entries().stream()
                .limit(NAMED)
                .forEach(entry -> all.append("\n  %s [%s]".formatted(entry.message(), entry.rule())));
        if (more.entries().size() > NAMED) {
            all.append("\n  and %s more".formatted(more.entries().size() - NAMED));
        }
        return new RequestException(
                "grow",
                "%s would take in %s that %s new; fix them, or set this where it may grow"
                        .formatted(file.name(), count(more), more.size() == 1 ? "is" : "are"),
                all.substring(1));
    }

    private void write(Baseline baseline, String counts) {
        try {
            new ReplacedFile(file.path()).write(out -> out.append(BaselineFile.text(baseline)));
        } catch (IOException unwritable) {
            throw new RequestException(PARAMETER, "%s cannot be written".formatted(file.path()), unwritable);
        }
        lines.add("wrote %s: %s%s".formatted(file.name(), count(baseline), counts));
    }

    /** What cannot be in it fails the next build all the same. */
    private void sayWhatIsLeft(LintRun run) {
        LintReport report = run.report();
        long errors = report.findings().stream()
                .filter(finding -> !finding.isAnswered() && finding.severity() == Severity.ERROR)
                .filter(finding -> !run.canBeKnown().test(finding))
                .count();
        if (errors > 0) {
            lines.add(
                    "%s not in it, as nothing hides what cannot be read, accepted risks that do not hold, and rules that the "
                                    .formatted(Words.count(errors, "error") + (errors == 1 ? " is" : " are"))
                            + "policy locks: fix them");
        }
        report.notEvaluated().forEach(failed -> lines.add("%s could not be evaluated".formatted(failed.rule())));
    }

    private static String count(Baseline baseline) {
        return Words.count(baseline.size(), "finding");
    }
}
