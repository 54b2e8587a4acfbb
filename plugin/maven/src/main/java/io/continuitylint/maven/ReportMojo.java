package io.continuitylint.maven;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReportFiles;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.request.RequestException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of the site of a project: its functions, the findings, and the risks that are accepted, with a link to the
 * report of the format <code>html</code>, which is written beside. Called by itself, it writes that report alone. It fails no
 * build.
 *
 * @since 0.1
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
public final class ReportMojo extends RuleParameters implements MavenReport {

    private static final String NAME = "continuity";

    /**
     * Does nothing.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether the manifests of all modules are one workspace, as for <code>aggregate</code>.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.aggregate", defaultValue = "false")
    private boolean aggregate;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File reportOutputDirectory;

    private @Nullable LintReport linted;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            if (canGenerateReport()) {
                getLog().info("Report: " + writeWhole(report()));
            } else {
                getLog().info("there is nothing to report");
            }
        } catch (RequestException | MavenReportException refused) {
            throw new MojoExecutionException(refused.getMessage());
        }
    }

    @Override
    public boolean canGenerateReport() throws MavenReportException {
        if (skip) {
            return false;
        }
        LintReport report = report();
        return !report.files().isEmpty() || !report.findings().isEmpty();
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        LintReport report = report();
        writeWhole(report);
        new SitePage(sink, report).write(NAME + "/" + ReportFormat.HTML.fileName());
    }

    private Path writeWhole(LintReport report) {
        return ReportFiles.of(
                        List.of(ReportFormat.HTML.label()),
                        reportOutputDirectory.toPath().resolve(NAME))
                .write(report, Set.of())
                .get(0);
    }

    /** Of one run, whoever wants to know first. */
    private LintReport report() throws MavenReportException {
        if (linted == null) {
            try {
                ProjectFolder folder = aggregate
                        ? ProjectFolder.ofAll(project, session.getAllProjects())
                        : ProjectFolder.of(project, basedir.toPath(), session.getAllProjects());
                LintRequest request = byRules(folder).build();
                linted = new Linter().lint(request).report();
            } catch (RequestException refused) {
                throw new MavenReportException(ParameterPlace.explain(refused));
            }
        }
        return linted;
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    @SuppressWarnings("deprecation") // It has to be there, and older plugins that make sites know nothing else.
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Continuity";
    }

    @Override
    public String getDescription(Locale locale) {
        return "How critical functions survive the loss of what they depend on.";
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
