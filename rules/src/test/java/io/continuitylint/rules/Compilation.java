package io.continuitylint.rules;

import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** DRL compiled in memory, in the way in which {@code kie-maven-plugin} compiles the catalogue. */
record Compilation(KieBuilder builder) {

    /** Where the package is looked for that all rules have in common; elsewhere Drools warns about each file. */
    private static final String IN_PACKAGE = "src/main/resources/io/continuitylint/rules/";

    /** @param texts DRL by the id of the rule */
    static Compilation of(Map<String, String> texts) {
        KieFileSystem files = KieServices.get().newKieFileSystem();
        texts.forEach((id, text) -> files.write(IN_PACKAGE + id.replace('-', '_') + ".drl", text));
        return new Compilation(KieServices.get().newKieBuilder(files).buildAll(ExecutableModelProject.class));
    }

    List<Message> errors() {
        return builder.getResults().getMessages(Message.Level.ERROR);
    }

    /** A session with these rules, if there were no errors. */
    KieSession session() {
        return KieServices.get()
                .newKieContainer(builder.getKieModule().getReleaseId())
                .newKieSession();
    }
}
