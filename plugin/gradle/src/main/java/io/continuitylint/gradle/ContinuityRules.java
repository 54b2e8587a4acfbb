package io.continuitylint.gradle;

import io.continuitylint.gradle.worker.RulesAction;
import io.continuitylint.gradle.worker.RulesWork;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.TaskAction;
import org.gradle.api.tasks.UntrackedTask;
import org.gradle.api.tasks.options.Option;

/** Works on rules of one's own: writes a new one, tests or reads those of {@code continuity/rules}, or pins rule packs. */
@UntrackedTask(because = "it is about files that belong to the sources")
public abstract class ContinuityRules extends ContinuityTool {

    /** What to do. */
    @Internal
    public abstract Property<RulesWork> getWork();

    /** The id of a new rule, a family and a name that tells the defect: {@code acme/never-restored}. */
    @Input
    @Optional
    @Option(option = "rule", description = "The id of a new rule, like acme/never-restored.")
    public abstract Property<String> getRule();

    /** The only rules to test or to read: ids, families or patterns. Without it, all. */
    @Input
    @Option(
            option = "rules",
            description = "The only rules to test or to read, like acme/never-restored, acme or */never-*.")
    public abstract ListProperty<String> getRules();

    /** Does it. */
    @TaskAction
    public void work() {
        worker().run(RulesAction.class, rules -> {
                    rules.getWork().set(getWork());
                    rules.getRoot().set(getProjectFolder());
                    rules.getTop().set(getTopFolder());
                    rules.getRule().set(getRule());
                    rules.getRules().set(getRules());
                    rules.getPacks().from(getPacks());
                })
                .enforce(getLogger(), false);
    }
}
