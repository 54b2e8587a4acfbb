package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** The files of a rule pack as another project would build it, with one rule. */
record CompiledPack(Map<String, byte[]> files) {

    static final String DESCRIPTOR = "META-INF/continuity/rule-pack.properties";

    /**
     * Compiles a rule.
     *
     * @param name of the pack
     * @param id of the rule
     * @param drl its text
     * @param document its {@code rule.md}
     */
    static CompiledPack of(String name, String id, String drl, String document) {
        ReleaseId project = KieServices.get().newReleaseId("com." + name, name + "-rules", "1");
        KieFileSystem sources = KieServices.get().newKieFileSystem();
        sources.generateAndWritePomXML(project);
        sources.write("src/main/resources/" + id + ".drl", drl);
        KieBuilder builder = KieServices.get().newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();

        CompiledPack pack = new CompiledPack(new TreeMap<>());
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        module.getFileNames().forEach(file -> pack.files.put(file, module.getBytes(file)));
        return pack.with("catalog/" + id + "/rule.md", document).with(DESCRIPTOR, """
                        name = %1$s
                        vocabulary = 1
                        models = META-INF/kie/com.%1$s/%1$s-rules/drools-model
                        """.formatted(name));
    }

    /** The same with one file more, or another one in its place. */
    CompiledPack with(String file, String text) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new CompiledPack(changed);
    }

    /** The same without one file. */
    CompiledPack without(String file) {
        Map<String, byte[]> rest = new TreeMap<>(files);
        rest.remove(file);
        return new CompiledPack(rest);
    }

    /** Writes it into a jar. */
    Path write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return jar;
    }
}
