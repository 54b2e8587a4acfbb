package io.continuitylint.gradle;

import io.continuitylint.gradle.worker.RulesWork;
import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.file.Directory;
import org.gradle.api.plugins.ReportingBasePlugin;
import org.gradle.api.provider.Provider;
import org.gradle.api.reporting.ReportingExtension;
import org.gradle.api.tasks.TaskContainer;
import org.gradle.api.tasks.TaskProvider;
import org.gradle.language.base.plugins.LifecycleBasePlugin;

/**
 * Adds to a project the tasks {@code continuityCheck}, which {@code check} runs, {@code continuityAggregate},
 * {@code continuityBaseline}, {@code continuityExplain} and those about rules of one's own, and offers its manifests to the
 * aggregate of another project.
 */
public abstract class ContinuityPlugin implements Plugin<Project> {

    private static final String NAME = "continuity";

    @Override
    public void apply(Project project) {
        project.getPluginManager().apply(LifecycleBasePlugin.class);
        project.getPluginManager().apply(ReportingBasePlugin.class);
        Settings settings = Settings.of(project, project.getExtensions().create(NAME, ContinuityExtension.class));
        Tool tool = Tool.of(project);
        Aggregation aggregation = Aggregation.of(project);
        ProjectFolders folders = ProjectFolders.of(project);

        Provider<BuildEnd> end = BuildEnd.of(project);

        TaskContainer tasks = project.getTasks();
        TaskProvider<ContinuityCheck> check = tasks.register("continuityCheck", ContinuityCheck.class, task -> {
            task.setDescription("Lints the continuity manifests of this project.");
            task.getProjectFolder().set(project.getLayout().getProjectDirectory());
            task.getPaths().from(settings.extension().getPaths());
            task.getOtherFolders().from(folders.others());
            settings.configure(task, settings.extension().getOutputDirectory());
        });
        tasks.named(LifecycleBasePlugin.CHECK_TASK_NAME, task -> task.dependsOn(check));
        tasks.register("continuityAggregate", ContinuityAggregate.class, task -> {
            task.setDescription("Lints the continuity manifests of this project and its subprojects as one workspace.");
            task.getProjectFolder().set(folders.top());
            task.getProjectFolders().from(aggregation.folders(), folders.own());
            task.getOtherFolders().from(folders.all());
            settings.configure(task, aggregateReports(project));
        });
        tasks.register("continuityBaseline", ContinuityBaseline.class, task -> {
            task.setDescription("Writes the findings of this project to its baseline.");
            task.getProjectFolder().set(project.getLayout().getProjectDirectory());
            task.getPaths().from(settings.extension().getPaths());
            task.getOtherFolders().from(folders.others());
            task.getChange().convention("create");
            task.getGrow().convention(false);
            task.getServer().convention(project.getProviders().environmentVariablesPrefixedBy(""));
            settings.configure(task, settings.extension().getOutputDirectory());
        });
        tasks.withType(ContinuityTask.class).configureEach(task -> {
            task.setGroup(LifecycleBasePlugin.VERIFICATION_GROUP);
            task.getTopFolder().set(folders.top());
            tool.configure(task);
            if (folders.all().size() > 1) {
                task.getBuildEnd().set(end);
                task.usesService(end);
            }
        });
        tasks.register("continuityExplain", ContinuityExplain.class, task -> {
            task.setGroup("help");
            task.setDescription("Shows what a rule checks, why, and how to fix what it finds.");
            task.getOtherFolders().from(folders.others());
            task.getExcludes().convention(settings.extension().getExcludes());
            task.getWidth().convention(settings.extension().getWidth());
            task.getLooseRules().convention(settings.extension().getLooseRules());
        });
        rules(tasks, RulesWork.NEW, "continuityNewRule", "Writes a small rule that works to continuity/rules.");
        rules(tasks, RulesWork.TEST, "continuityTestRules", "Tests the rules in continuity/rules by their fixtures.");
        rules(tasks, RulesWork.LINT, "continuityLintRules", "Reads the rules in continuity/rules for what is wrong.");
        rules(tasks, RulesWork.LOCK, "continuityLock", "Pins the rule packs in continuity/packs.lock.");
        tasks.withType(ContinuityTool.class).configureEach(task -> {
            task.getProjectFolder().set(project.getLayout().getProjectDirectory());
            task.getTopFolder().set(folders.top());
            task.getMaxHeapSize().convention(settings.extension().getMaxHeapSize());
            task.getToolClasspath().from(tool.classpath());
            task.getPacks().from(tool.packs());
        });
    }

    private static void rules(TaskContainer tasks, RulesWork work, String name, String description) {
        tasks.register(name, ContinuityRules.class, task -> {
            task.setGroup(LifecycleBasePlugin.VERIFICATION_GROUP);
            task.setDescription(description);
            task.getWork().set(work);
        });
    }

    private static Provider<Directory> aggregateReports(Project project) {
        return project.getExtensions()
                .getByType(ReportingExtension.class)
                .getBaseDirectory()
                .dir("continuity-aggregate");
    }
}
