package io.continuitylint.gradle;

import java.util.Map;
import org.gradle.api.NamedDomainObjectProvider;
import org.gradle.api.Project;
import org.gradle.api.artifacts.Configuration;
import org.gradle.api.artifacts.type.ArtifactTypeDefinition;
import org.gradle.api.attributes.Category;
import org.gradle.api.attributes.VerificationType;
import org.gradle.api.file.FileCollection;
import org.gradle.api.provider.Provider;

/**
 * How projects hand each other their manifests: each offers its folder as a variant, and the aggregate resolves those of the
 * projects that its configuration names; without any named, those of all subprojects. Who has no such variant takes no part.
 *
 * @param folders of the projects that take part
 */
record Aggregation(Provider<FileCollection> folders) {

    private static final String NAMED = "continuityAggregation";
    private static final String TYPE = "continuity-manifests";

    static Aggregation of(Project project) {
        offer(project);
        NamedDomainObjectProvider<Configuration> named = project.getConfigurations()
                .register(NAMED, bucket -> {
                    role(
                            bucket,
                            "The projects whose manifests are linted as one workspace; all subprojects if none is named.");
                    bucket.setCanBeResolved(false);
                    bucket.setCanBeConsumed(false);
                    bucket.defaultDependencies(dependencies -> project.getSubprojects()
                            .forEach(each -> dependencies.add(
                                    project.getDependencies().project(Map.of("path", each.getPath())))));
                });
        NamedDomainObjectProvider<Configuration> resolved = project.getConfigurations()
                .register("continuityAggregationFolders", folders -> {
                    role(folders, "The folders of these projects.");
                    folders.setCanBeResolved(true);
                    folders.setCanBeConsumed(false);
                    folders.setTransitive(false);
                    folders.extendsFrom(named.get());
                    attributes(project, folders);
                });
        return new Aggregation(resolved.map(Aggregation::folders));
    }

    /** A project without the plugin has nothing to offer, and is passed over. */
    private static FileCollection folders(Configuration resolved) {
        return resolved.getIncoming()
                .artifactView(view -> {
                    view.lenient(true);
                    view.attributes(wanted -> wanted.attribute(ArtifactTypeDefinition.ARTIFACT_TYPE_ATTRIBUTE, TYPE));
                })
                .getFiles();
    }

    private static void offer(Project project) {
        project.getConfigurations().register("continuityElements", elements -> {
            role(elements, "The folder in which the manifests of this project lie.");
            elements.setCanBeResolved(false);
            elements.setCanBeConsumed(true);
            attributes(project, elements);
            elements.getOutgoing().artifact(project.getLayout().getProjectDirectory(), folder -> folder.setType(TYPE));
        });
    }

    private static void role(Configuration configuration, String description) {
        configuration.setDescription(description);
        configuration.setVisible(false);
    }

    private static void attributes(Project project, Configuration configuration) {
        configuration.attributes(attributes -> {
            attributes.attribute(
                    Category.CATEGORY_ATTRIBUTE, project.getObjects().named(Category.class, Category.VERIFICATION));
            attributes.attribute(
                    VerificationType.VERIFICATION_TYPE_ATTRIBUTE,
                    project.getObjects().named(VerificationType.class, TYPE));
        });
    }
}
