package io.continuitylint.authoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** DRL compiled in memory, in the way in which {@code kie-maven-plugin} compiles the catalogue. */
record Compilation(
        KieBuilder builder, ReleaseId project, @Nullable CompilerCrash crash) {

    private static final String GROUP = "io.continuitylint.own";

    /** Describes the module to a container of Drools, which we do without. */
    private static final String PROJECT = "org/drools/project/model/";

    /** @param name tells it from what else the JVM compiles: Drools keeps one module of each */
    static Compilation of(String name, Collection<RuleSource> sources) {
        ReleaseId project = KieServices.get().newReleaseId(GROUP, name, "1");
        KieFileSystem files = KieServices.get().newKieFileSystem();
        files.generateAndWritePomXML(project);
        sources.forEach(source -> files.write(source.file(), source.text()));
        KieBuilder builder = KieServices.get().newKieBuilder(files);
        try {
            return new Compilation(builder.buildAll(ExecutableModelProject.class), project, null);
        } catch (RuntimeException | StackOverflowError | AssertionError gaveUp) {
            return new Compilation(builder, project, new CompilerCrash(gaveUp));
        }
    }

    List<Message> errors() {
        return crash == null ? builder.getResults().getMessages(Message.Level.ERROR) : List.of(crash);
    }

    /** The compiled classes and their index, by path, if there were no errors. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        module.getFileNames().stream()
                .filter(file -> file.endsWith(".class") && !file.startsWith(PROJECT) || file.equals(index()))
                .forEach(file -> files.put(file, module.getBytes(file)));
        return files;
    }

    /** The path of the file that names the classes of the rules. */
    String index() {
        return "META-INF/kie/%s/%s/drools-model".formatted(project.getGroupId(), project.getArtifactId());
    }
}
