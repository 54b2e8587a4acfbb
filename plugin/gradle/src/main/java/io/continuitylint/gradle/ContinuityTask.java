package io.continuitylint.gradle;

import io.continuitylint.gradle.input.ContentHash;
import io.continuitylint.gradle.input.ManifestCandidates;
import io.continuitylint.gradle.input.NamedDocuments;
import io.continuitylint.gradle.input.OwnRules;
import io.continuitylint.gradle.input.PolicyAbove;
import io.continuitylint.gradle.input.Repository;
import io.continuitylint.gradle.worker.LintAction;
import io.continuitylint.gradle.worker.LintParameters;
import io.continuitylint.gradle.worker.RunResult;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javax.inject.Inject;
import org.gradle.api.Action;
import org.gradle.api.DefaultTask;
import org.gradle.api.NamedDomainObjectContainer;
import org.gradle.api.Task;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.FileCollection;
import org.gradle.api.file.FileTree;
import org.gradle.api.model.ObjectFactory;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.IgnoreEmptyDirectories;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Nested;
import org.gradle.api.tasks.OutputFile;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.SkipWhenEmpty;
import org.gradle.api.tasks.TaskAction;
import org.gradle.work.DisableCachingByDefault;
import org.gradle.workers.WorkerExecutor;

/**
 * Lints manifests and writes reports. Beside its settings are the inputs that Gradle compares to know whether the answer may
 * have changed.
 */
@DisableCachingByDefault(because = "its kinds say themselves what can be cached")
public abstract class ContinuityTask extends DefaultTask implements LintSettings {

    /** The usual name; the linter is not on the class path here. */
    private static final String BASELINE = "continuity-baseline.yaml";

    /** Not kept by the configuration cache, which would keep what configures it as well. */
    private final transient NamedDomainObjectContainer<ContinuityReport> reports =
            getObjects().domainObjectContainer(ContinuityReport.class);

    private final List<ContinuityReport> reportFiles = new ArrayList<>();

    /** A task whose reports are yet to be named. */
    protected ContinuityTask() {
        reports.all(reportFiles::add);
        getOutputs().upToDateWhen(ContinuityTask::hasNoBase);
        getOutputs().upToDateWhen(ContinuityTask::announced);
        getOutputs().doNotCacheIf("what git holds is not compared", task -> !hasNoBase(task));
    }

    /** The report files by format, for build scripts. */
    @Internal
    public NamedDomainObjectContainer<ContinuityReport> getReports() {
        return reports;
    }

    /** The report files. */
    @Nested
    public List<ContinuityReport> getReportFiles() {
        return reportFiles;
    }

    /** Configures the report files. */
    public void reports(Action<? super NamedDomainObjectContainer<ContinuityReport>> action) {
        action.execute(reports);
    }

    /** The folder that is linted; files are named relative to it. */
    @Internal
    public abstract DirectoryProperty getProjectFolder();

    /** The top folder of the build. */
    @Internal
    public abstract DirectoryProperty getTopFolder();

    /** Files and folders to lint instead of looking for manifests. */
    @Internal
    public abstract ConfigurableFileCollection getPaths();

    /** Folders below that of the project which are not looked into: those of other projects, and those that builds write to. */
    @Internal
    public abstract ConfigurableFileCollection getOtherFolders();

    /** The linter with its engine and its rules. */
    @Classpath
    public abstract ConfigurableFileCollection getToolClasspath();

    /** Rule packs besides those that come with the linter: jars. */
    @Classpath
    public abstract ConfigurableFileCollection getPacks();

    /** Formats that are wanted and that there are not: the linter refuses them. */
    @Input
    public abstract ListProperty<String> getUnknownFormats();

    /** The files that may be manifests, as far as the linter looks for them. */
    @InputFiles
    @IgnoreEmptyDirectories
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileCollection getCandidates() {
        ManifestCandidates candidates = new ManifestCandidates(
                root(), this::closedFolders, getExcludes().get());
        FileTree named = getPaths().getAsFileTree().matching(pattern -> pattern.include(candidates));
        Callable<Object> looked = () -> getPaths().isEmpty()
                ? getProjectFolder().getAsFileTree().matching(pattern -> pattern.include(candidates))
                : List.of();
        return getObjects().fileCollection().from(named, looked);
    }

    /**
     * What there must be some of, or there is nothing to do: files that may be manifests. Where it is an error to find none,
     * the linter must run to say so, and there always is a linter.
     */
    @InputFiles
    @SkipWhenEmpty
    @IgnoreEmptyDirectories
    @PathSensitive(PathSensitivity.NAME_ONLY)
    public FileCollection getOccasion() {
        Callable<Object> either =
                () -> getAllowEmpty().getOrElse(getPaths().isEmpty()) ? getCandidates() : getToolClasspath();
        return getObjects().fileCollection().from(either);
    }

    /** The names of the paths: the report has them. */
    @Input
    public List<String> getPathNames() {
        return getPaths().getFiles().stream().map(this::name).sorted().toList();
    }

    /**
     * The documents that the manifests name and that are there, by name; with a hash where the content matters. They are no
     * input files: Gradle would look for them while it plans the build, and read all manifests for that.
     */
    @Input
    public SortedMap<String, String> getDocuments() {
        boolean named = !getPaths().isEmpty();
        List<Path> manifests = paths(getCandidates()).stream()
                .filter(file -> named || ManifestCandidates.isManifest(root(), file))
                .toList();
        return NamedDocuments.in(root(), manifests);
    }

    /** The policy above the project, by its name, which the report has, with a hash. */
    @Input
    public SortedMap<String, String> getPolicyAbove() {
        SortedMap<String, String> policy = new TreeMap<>();
        PolicyAbove.files(
                        root(),
                        getTopFolder().get().getAsFile().toPath(),
                        !getPaths().isEmpty())
                .forEach(file -> policy.put(name(file.toFile()), ContentHash.of(file)));
        return policy;
    }

    /** The rules of the repository, unless they take no part. */
    @InputFiles
    @IgnoreEmptyDirectories
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileCollection getLooseRuleFiles() {
        Callable<Object> folder = () -> getLooseRules().get()
                ? OwnRules.folder(root(), getTopFolder().get().getAsFile().toPath())
                : List.of();
        return getObjects().fileCollection().from(folder).getAsFileTree();
    }

    /** The file that pins rule packs, if they must be pinned. */
    @InputFiles
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileCollection getLockFile() {
        Callable<Object> file = () -> getLocked().get()
                ? OwnRules.lockFile(root(), getTopFolder().get().getAsFile().toPath())
                : List.of();
        return getObjects().fileCollection().from(file);
    }

    /** The file of the findings that are known already, where it is there. */
    @InputFiles
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileCollection getBaselineFile() {
        Callable<Object> file = () -> {
            String name = getBaseline().getOrElse("");
            return getProjectFolder().file(name.isBlank() ? BASELINE : name.strip());
        };
        return getObjects().fileCollection().from(file);
    }

    /** The report of another run, where one is named. */
    @InputFiles
    @PathSensitive(PathSensitivity.NAME_ONLY)
    public FileCollection getBaseReportFile() {
        Callable<Object> file = () -> {
            String name = getBaseReport().getOrElse("");
            return name.isBlank() ? List.of() : getProjectFolder().file(name.strip());
        };
        return getObjects().fileCollection().from(file);
    }

    /** The way from the top folder of the repository to that of the project: some reports name files from there on. */
    @Input
    public String getFolderInRepository() {
        return Repository.wayTo(root());
    }

    /** What tells at the end of the build what is open; without a value, where the build has one project. */
    @Internal
    public abstract Property<BuildEnd> getBuildEnd();

    /** The folder of the project within that of the build: what is open is named from there on. */
    @Input
    public String getFolderInBuild() {
        return getTopFolder().get().getAsFile().toPath().relativize(root()).toString();
    }

    /** What is open, a line for each finding. */
    @OutputFile
    public File getOpenFindings() {
        return new File(getTemporaryDir(), "open.txt");
    }

    /** Makes objects. */
    @Inject
    @SuppressWarnings("JavaxInjectOnAbstractMethod") // Gradle implements it.
    protected abstract ObjectFactory getObjects();

    /** Runs the linter. */
    @Inject
    @SuppressWarnings("JavaxInjectOnAbstractMethod") // Gradle implements it.
    protected abstract WorkerExecutor getWorkers();

    /** Lints, shows and writes the report, and fails if a finding is severe enough. */
    @TaskAction
    public void lint() {
        Worker worker = new Worker(
                getWorkers(),
                getToolClasspath(),
                getMaxHeapSize(),
                getTemporaryDir().toPath().resolve("result.properties"));
        RunResult result = worker.run(LintAction.class, run -> {
            configure(run);
            run.getOpenFindings().set(getOpenFindings());
        });
        atBuildEnd(result.stops(getIgnoreFailures().get()) ? BuildEnd::forget : BuildEnd::expect);
        result.enforce(getLogger(), getIgnoreFailures().get());
    }

    /** Hands over what the linter needs to know. */
    void configure(LintParameters run) {
        TaskRun.of(this, run);
    }

    /** The folders that are not looked into, which may have to be resolved. */
    List<Path> closedFolders() {
        return paths(getOtherFolders());
    }

    final String name(File file) {
        return root().relativize(file.toPath()).toString().replace('\\', '/');
    }

    final Path root() {
        return getProjectFolder().get().getAsFile().toPath();
    }

    /** A task that need not run again has something to tell at the end of the build, too. */
    private static boolean announced(Task task) {
        ((ContinuityTask) task).atBuildEnd(BuildEnd::expect);
        return true;
    }

    private void atBuildEnd(BiConsumer<BuildEnd, Path> what) {
        if (getBuildEnd().isPresent()) {
            what.accept(getBuildEnd().get(), getOpenFindings().toPath());
        }
    }

    private static boolean hasNoBase(Task task) {
        return ((ContinuityTask) task).getBase().getOrElse("").isBlank();
    }

    static List<Path> paths(FileCollection files) {
        return files.getFiles().stream().map(File::toPath).toList();
    }
}
