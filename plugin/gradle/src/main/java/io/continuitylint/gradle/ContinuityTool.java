package io.continuitylint.gradle;

import javax.inject.Inject;
import org.gradle.api.DefaultTask;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Classpath;
import org.gradle.api.tasks.Internal;
import org.gradle.work.DisableCachingByDefault;
import org.gradle.workers.WorkerExecutor;

/** Runs the linter for something else than to lint. */
@DisableCachingByDefault(because = "its kinds say themselves what can be cached")
public abstract class ContinuityTool extends DefaultTask {

    /** The folder of the project. */
    @Internal
    public abstract DirectoryProperty getProjectFolder();

    /** The top folder of the build. */
    @Internal
    public abstract DirectoryProperty getTopFolder();

    /** The linter with its engine and its rules. */
    @Classpath
    public abstract ConfigurableFileCollection getToolClasspath();

    /** Rule packs besides those that come with the linter: jars. */
    @Classpath
    public abstract ConfigurableFileCollection getPacks();

    /** How much memory a process of its own may take; without it, there is none. */
    @Internal
    public abstract Property<String> getMaxHeapSize();

    /** Runs the linter. */
    @Inject
    @SuppressWarnings("JavaxInjectOnAbstractMethod") // Gradle implements it.
    protected abstract WorkerExecutor getWorkers();

    /** What runs it. */
    final Worker worker() {
        return new Worker(
                getWorkers(),
                getToolClasspath(),
                getMaxHeapSize(),
                getTemporaryDir().toPath().resolve("result.properties"));
    }
}
