package io.continuitylint.gradle;

import io.continuitylint.gradle.input.ManifestCandidates;
import io.continuitylint.gradle.worker.ExplainAction;
import javax.inject.Inject;
import org.gradle.api.DefaultTask;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;
import org.gradle.api.tasks.options.Option;
import org.gradle.workers.WorkerExecutor;

/** Prints the page of a rule: what it checks, why that matters, how to fix what it finds, and examples. */
@UntrackedTask(because = "it only prints")
public abstract class ContinuityExplain extends DefaultTask {

    /**
     * The id of a rule, like {@code test/overdue}; a standard, like {@code standard:dora}; or rules to list, written like the
     * setting {@code rules}. Without it, all are listed.
     */
    @Input
    @Optional
    @Option(
            option = "rule",
            description = "The rule, like test/overdue, a standard, like standard:dora, or rules to list, like test.")
    public abstract Property<String> getRule();

    /** How many columns the text may take; 0 for lines of any length. */
    @Input
    public abstract Property<Integer> getWidth();

    /** The folder whose policy may say where the rules are documented. */
    @Internal
    public abstract DirectoryProperty getProjectFolder();

    /** The top folder of the build. */
    @Internal
    public abstract DirectoryProperty getTopFolder();

    /** Folders below that of the project which are not looked into. */
    @Internal
    public abstract ConfigurableFileCollection getOtherFolders();

    /** Paths and globs of what is left out. */
    @Internal
    public abstract ListProperty<String> getExcludes();

    /** The linter with its engine and its rules. */
    @Classpath
    public abstract ConfigurableFileCollection getToolClasspath();

    /** Rule packs besides those that come with the linter: jars. */
    @Classpath
    public abstract ConfigurableFileCollection getPacks();

    /** Whether the rules of the repository take part. */
    @Input
    public abstract Property<Boolean> getLooseRules();

    /** How much memory a process of its own may take; without it, there is none. */
    @Internal
    public abstract Property<String> getMaxHeapSize();

    /** Runs the linter. */
    @Inject
    @SuppressWarnings("JavaxInjectOnAbstractMethod") // Gradle implements it.
    protected abstract WorkerExecutor getWorkers();

    /** Prints it. */
    @TaskAction
    public void explain() {
        Worker worker = new Worker(
                getWorkers(),
                getToolClasspath(),
                getMaxHeapSize(),
                getTemporaryDir().toPath().resolve("result.properties"));
        worker.run(ExplainAction.class, page -> {
                    page.getRule().set(getRule());
                    page.getWidth().set(getWidth());
                    page.getRoot().set(getProjectFolder());
                    page.getTop().set(getTopFolder());
                    page.getOtherFolders().from(getOtherFolders());
                    page.getExcludes().set(getExcludes());
                    page.getExcludes().addAll(ManifestCandidates.OVERLOOKED);
                    page.getPacks().from(getPacks());
                    page.getLooseRules().set(getLooseRules());
                    page.getResult().set(worker.result().toFile());
                })
                .enforce(getLogger(), false);
    }
}
