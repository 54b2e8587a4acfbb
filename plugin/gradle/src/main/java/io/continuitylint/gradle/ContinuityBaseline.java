package io.continuitylint.gradle;

import io.continuitylint.gradle.worker.LintParameters;
import org.gradle.api.provider.MapProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.UntrackedTask;
import org.gradle.api.tasks.options.Option;

/**
 * Writes the baseline of a project: the findings that it starts with, which are counted from then on and fail no build. Commit
 * it; what is new is found as ever. A build server does not write it.
 */
@UntrackedTask(because = "it writes a file that belongs to the sources")
public abstract class ContinuityBaseline extends ContinuityTask {

    /**
     * What to do: {@code create} writes the first one, {@code prune} forgets the findings that are gone, and {@code update} also
     * takes in what is new, where that is wanted.
     */
    @Input
    @Option(option = "change", description = "What to do: create (the default), update or prune.")
    public abstract Property<String> getChange();

    /** Whether an update may take in findings that are new. */
    @Input
    @Option(option = "grow", description = "An update may take in findings that are new.")
    public abstract Property<Boolean> getGrow();

    /** The environment, by which a build server is known. */
    @Internal
    public abstract MapProperty<String, String> getServer();

    @Override
    void configure(LintParameters run) {
        super.configure(run);
        run.getChange().set(getChange());
        run.getGrow().set(getGrow());
        run.getServer().set(getServer());
    }
}
