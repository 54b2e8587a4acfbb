package io.continuitylint;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.BaseReport;
import io.continuitylint.finding.BaselineFile;
import io.continuitylint.finding.Comparison;
import io.continuitylint.finding.LintReport;
import io.continuitylint.manifest.BaseTree;
import io.continuitylint.report.base.BaseReportFile;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a change does to the findings of a workspace: it is judged as it is and as it was, by the same rules and day. */
public final class Diff {

    private static final String BASE = "base";
    private static final String REPORT = ".json";

    private final LintRequest request;
    private final RuleEngine rules;
    private final Linter linter = new Linter();

    private Diff(LintRequest request, RuleEngine rules) {
        this.request = request;
        this.rules = rules;
    }

    /**
     * Judges what is there, and compares it with what was.
     *
     * @param base a git revision, as in {@code origin/main}; or a report in the format {@code json} of another run, whose
     *     name ends with {@code .json}
     * @param folder that the name of such a file starts from
     * @return the run of today, whose report has the comparison
     * @throws RequestException if there is no manifest, no such revision, or no such report
     */
    public static LintRun of(LintRequest request, String base, Path folder) {
        String named = base.strip();
        if (named.isEmpty()) {
            throw new RequestException(
                    BASE, "it is empty; name a git revision, like origin/main, or a JSON report, like base.json");
        }
        try (RuleEngine loaded = RuleEngine.load(request.ruleSources())) {
            RuleEngine rules = loaded.selecting(request.rules(), request.skipRules());
            return named.endsWith(REPORT)
                    ? new Diff(request, rules).against(folder.resolve(new ParameterValue(BASE, named).asPath()))
                    : new Diff(request.since(named), rules).since(named);
        }
    }

    private LintRun against(Path file) {
        BaseReport base = new BaseReportFile(BASE, file).read(request.project());
        LintRun today = today();
        return today.comparedWith(Comparison.of(base, today.report(), true));
    }

    private LintRun today() {
        LintRun run = linter.lint(request, rules);
        if (run.report().files().isEmpty() && run.report().findings().isEmpty()) {
            throw request.withoutManifests();
        }
        return run;
    }

    private LintRun since(String revision) {
        try (BaseTree tree = BaseTree.of(request.root(), revision)) {
            LintRun today = today();
            LintReport now = today.report();
            List<Path> paths = tree.counterparts(request.paths());
            boolean wasThere = Files.isDirectory(tree.root())
                    && paths.isEmpty() == request.paths().isEmpty();
            BaseReport base = wasThere
                    ? BaseReport.of(revision, then(tree, paths), tree.notRead())
                    : BaseReport.ofNothing(revision, now);
            return today.comparedWith(Comparison.of(base, now, true));
        }
    }

    private LintReport then(BaseTree tree, List<Path> paths) {
        List<Path> members = tree.counterparts(request.members());
        LintRequest then = request.copy(tree.root(), request.asOf())
                .members(members)
                .paths(paths)
                .modules(tree.counterparts(request.modules()))
                .others(null)
                .top(null)
                .base(null)
                .baseline(baseline(tree))
                .build();
        return linter.lintBefore(then, rules, tree.documents(members)).report();
    }

    /** That of the revision, where it has one. */
    private String baseline(BaseTree tree) {
        String named = request.baseline();
        if (BaselineFile.NONE.equals(named)) {
            return BaselineFile.NONE;
        }
        Path file = BaselineFile.of(request.root(), named).path();
        return tree.counterparts(List.of(file)).stream()
                .map(Path::toString)
                .findFirst()
                .orElse(BaselineFile.NONE);
    }
}
