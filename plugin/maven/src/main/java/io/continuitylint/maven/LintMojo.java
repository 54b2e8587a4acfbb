package io.continuitylint.maven;

import io.continuitylint.FailOn;
import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.Outcome;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.Annotations;
import io.continuitylint.report.ConsoleCharset;
import io.continuitylint.report.ConsoleReport;
import io.continuitylint.report.ReportFiles;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.ControlCharacters;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** A goal that lints: from its parameters to the report, and to the end of a build that fails. */
abstract class LintMojo extends LintParameters {

    /** What is linted; null where another project of the build has seen to it. */
    abstract @Nullable ProjectFolder covered();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("continuity.skip is set, nothing is linted");
            return;
        }
        ProjectFolder folder = covered();
        if (folder == null) {
            return;
        }
        Terminal plain =
                new Terminal(Style.PLAIN, 0, ExplainMojo::command).in(ConsoleCharset.of(System.getProperties()));
        // Without the cause: Maven would append the message of a parser to ours.
        try {
            lint(folder);
        } catch (RequestException refused) {
            throw new MojoExecutionException(plain.shown(ParameterPlace.explain(refused)));
        } catch (MojoExecutionException broken) {
            throw new MojoExecutionException(plain.shown(String.valueOf(broken.getMessage())));
        } catch (MojoFailureException failed) {
            throw new MojoFailureException(plain.shown(String.valueOf(failed.getMessage())));
        }
    }

    private void lint(ProjectFolder folder) throws MojoExecutionException, MojoFailureException {
        FailOn limit = FailOn.of(failOn);
        Terminal terminal = MavenConsole.of(session, width, 0);
        ConsoleReport console = ConsoleReport.of(consoleOutput, terminal, maxFindings);
        ReportFiles files = ReportFiles.of(given(formats), folder.reports(outputDirectory));
        LintRequest request = request(folder);
        request.skippedInVain()
                .forEach(pattern -> getLog().warn(
                                "skipRules: %s has no effect; what is wrong with a manifest is always reported"
                                        .formatted(pattern)));

        LintRun run = new Linter().lint(request);
        LintReport report = run.report();
        if (report.files().isEmpty() && report.findings().isEmpty()) {
            new NoManifests(request, report, folder.hasPom(), allowEmpty).enforce(getLog(), terminal);
            return;
        }
        Outcome shown = new Outcome(report, limit, List.of());
        String text = run.timings().time("format the report for the console", () -> console.text(report));
        String title = terminal.shown("Continuity of " + ControlCharacters.escaped(request.project()));
        Annotations server = Annotations.of(annotations, System.getenv());
        // At the end of one message: a command must begin its line, and Maven puts a label before the first.
        BuildLog.show(shown, title, text + console.annotations(report, server), getLog());
        BuildLog.warn(server.summarise(report), getLog());
        BuildLog.warn(console.warnings(report), getLog());
        List<Path> written = written(run, files, shown);
        if (timings) {
            run.timings().steps().forEach(step -> getLog().info(step.toString()));
        }
        new BuildEnd(session, getLog(), terminal).remember(folder.root(), shown);
        BuildLog.enforce(new Outcome(report, limit, written));
    }

    /** After the report is shown: a folder that takes no files hides no finding. */
    private List<Path> written(LintRun run, ReportFiles files, Outcome shown) throws MojoExecutionException {
        try {
            SameReports.refuse(project, execution);
            new ReportClaims(session.getRequest()).claim(files.paths(), project, execution);
            return run.timings().time("write the report files", () -> files.write(run.report(), run.read()));
        } catch (RequestException unwritten) {
            throw new MojoExecutionException(shown.above(ParameterPlace.explain(unwritten)));
        }
    }

    private LintRequest request(ProjectFolder folder) {
        return byRules(folder)
                .base(base)
                .baseReport(baseReport, folder.root())
                .timed(timings)
                .build();
    }
}
