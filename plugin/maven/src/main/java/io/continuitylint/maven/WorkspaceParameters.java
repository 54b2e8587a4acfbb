package io.continuitylint.maven;

import io.continuitylint.LintRequest;
import io.continuitylint.manifest.OtherProjects;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.CacheFolder;
import io.continuitylint.request.ParameterValue;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What can be set of the manifests that a goal reads, and the day to judge them by. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
abstract class WorkspaceParameters extends AbstractMojo {

    private static final String TOGETHER =
            "mvn io.continuitylint:continuity-maven-plugin:aggregate in the folder of its topmost POM";

    /**
     * The day to judge by, like <code>2026-11-24</code>. Without it, the day of the environment variable
     * <code>SOURCE_DATE_EPOCH</code>; without that, today (UTC).
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.asOf")
    @Nullable
    String asOf;

    /**
     * Files and folders to lint, all YAML files of a folder included. Relative ones start from the folder of the project.
     * Without it, manifests are looked for below that folder.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.paths")
    List<String> paths;

    /**
     * Files and folders that are neither read nor named as unread: paths or globs such as <code>**&#47;fixtures</code>,
     * relative to the folder of the project. A file that <code>paths</code> names is read all the same.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.excludes")
    List<String> excludes;

    /**
     * The file of the findings that are known already: they are counted and not shown, and fail no build. A relative one
     * starts from the folder of the project; <code>none</code> goes by none. Without it,
     * <code>continuity-baseline.yaml</code> in that folder, where it is there; the goal <code>baseline</code> writes it.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.baseline")
    @Nullable
    String baseline;

    /**
     * Whether the rules in <code>continuity/rules</code> of the repository take part; <code>false</code> for a change that
     * nobody has looked at yet.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.looseRules", defaultValue = "true")
    boolean looseRules;

    /**
     * Whether to refuse rule packs that are not those of <code>continuity/packs.lock</code>, which the goal <code>lock</code>
     * writes.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.locked", defaultValue = "false")
    boolean locked;

    /**
     * How long each rule may take that did not come with the plugin, as in <code>30s</code> or <code>2m</code>;
     * <code>10s</code> without it. One that takes longer is stopped.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.ruleTimeout")
    @Nullable
    String ruleTimeout;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    File basedir;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    /** A request for the manifests of a folder. */
    final LintRequest.Builder workspace(ProjectFolder folder) {
        List<Path> named = given(paths).stream()
                .map(each -> new ParameterValue("paths", each).asPath())
                .toList();
        return LintRequest.of(folder.root(), AsOf.of(asOf, System.getenv(), Clock.systemUTC()))
                .project(folder.name())
                .members(folder.members())
                .paths(named)
                .modules(named.isEmpty() ? folder.modules() : List.of())
                .others(new OtherProjects(folder.others(), TOGETHER))
                .excludes(given(excludes))
                .top(folder.top())
                .baseline(baseline)
                .looseRules(looseRules)
                .locked(locked)
                .ruleTimeout(ruleTimeout)
                .cache(CacheFolder.of(System.getenv()));
    }

    /** A comma too many, as in {@code -Dcontinuity.formats=json,}, is a null to Maven. */
    static List<String> given(List<String> list) {
        return list.stream().filter(Objects::nonNull).toList();
    }
}
