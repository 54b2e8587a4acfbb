package io.continuitylint.gradle;

import io.continuitylint.gradle.input.ManifestCandidates;
import io.continuitylint.gradle.worker.ExplainAction;
import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;
import org.gradle.api.tasks.options.Option;

/** Prints the page of a rule: what it checks, why that matters, how to fix what it finds, and examples. */
@UntrackedTask(because = "it only prints")
public abstract class ContinuityExplain extends ContinuityTool {

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

    /** Folders below that of the project which are not looked into. */
    @Internal
    public abstract ConfigurableFileCollection getOtherFolders();

    /** Paths and globs of what is left out. */
    @Internal
    public abstract ListProperty<String> getExcludes();

    /** Whether the rules of the repository take part. */
    @Input
    public abstract Property<Boolean> getLooseRules();

    /** Prints it. */
    @TaskAction
    public void explain() {
        worker().run(ExplainAction.class, page -> {
                    page.getRule().set(getRule());
                    page.getWidth().set(getWidth());
                    page.getRoot().set(getProjectFolder());
                    page.getTop().set(getTopFolder());
                    page.getOtherFolders().from(getOtherFolders());
                    page.getExcludes().set(getExcludes());
                    page.getExcludes().addAll(ManifestCandidates.OVERLOOKED);
                    page.getPacks().from(getPacks());
                    page.getLooseRules().set(getLooseRules());
                })
                .enforce(getLogger(), false);
    }
}
