package io.continuitylint.gradle.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The folder of an installation. Gradle looks for a jar for each of its modules and for some libraries; here each of them is
 * a stub that leads to the one jar that holds them all.
 */
record GradleHome(Path folder, ApiJar api) {

    /** The jars that the API jar does not hold; what others of them bring along it does, in a version of its own. */
    private static final Pattern LIBRARY =
            Pattern.compile("(groovy(?!-swing|-docgenerator)|kotlin-stdlib|kotlin-reflect"
                    + "|ant(?!-antlr|-junit)|javax\\.inject)(-.*)?\\.jar");

    /** Libraries that Gradle looks up by name, and that are in the API jar. */
    private static final List<String> IN_API_JAR = List.of(
            "slf4j-api-1.7.36",
            "jul-to-slf4j-1.7.36",
            "native-platform-0.22",
            "kryo-2.24.0",
            "commons-lang-2.6",
            "guava-32.1.2-jre",
            "jansi-1.18");

    void fill(List<Path> libraries) throws IOException {
        Files.createDirectories(lib().resolve("plugins"));
        api.copyTo(lib().resolve(apiName()));
        List<String> copied = copy(libraries);
        for (Map.Entry<String, Properties> module : api.modules().entrySet()) {
            String properties = properties(module.getValue(), copied);
            stub(module.getKey() + "-" + api.version())
                    .with(module.getKey() + "-classpath.properties", properties.getBytes(StandardCharsets.ISO_8859_1))
                    .write();
        }
        for (String library : IN_API_JAR) {
            stub(library).write();
        }
        if (!api.isComplete()) {
            connection();
        }
        // Its jar is not published.
        Files.writeString(folder.resolve("gradle.properties"), "org.gradle.internal.instrumentation.agent=false\n");
    }

    private List<String> copy(List<Path> libraries) throws IOException {
        List<String> copied = new ArrayList<>();
        for (Path library : libraries) {
            String name = String.valueOf(library.getFileName());
            if (LIBRARY.matcher(name).matches()) {
                Files.copy(library, lib().resolve(name), StandardCopyOption.REPLACE_EXISTING);
                copied.add(name);
            }
        }
        return copied;
    }

    /** What a module needs: everything is in the API jar, but for the languages of build scripts. */
    private String properties(Properties module, List<String> libraries) {
        List<String> runtime = new ArrayList<>(List.of(apiName()));
        libraries.stream()
                .filter(each -> each.startsWith("groovy")
                        || each.startsWith("kotlin")
                        || ApiJar.list(module, "runtime").contains(each))
                .forEach(runtime::add);
        return "projects=%s\nruntime=%s\n"
                .formatted(String.join(",", ApiJar.list(module, "projects")), String.join(",", runtime));
    }

    private void connection() throws IOException {
        String name = EmbeddedConnection.class.getName();
        StubJar jar = StubJar.alone(lib().resolve("gradle-embedded-connection.jar"))
                .with(ApiJar.CONNECTION, name.getBytes(StandardCharsets.UTF_8));
        for (Class<?> each : EmbeddedConnection.classes()) {
            jar = jar.with(each);
        }
        jar.write();
    }

    private StubJar stub(String name) {
        return StubJar.leadingTo(apiName(), lib().resolve(name + ".jar"));
    }

    private String apiName() {
        return "gradle-fat-" + api.version() + ".jar";
    }

    private Path lib() {
        return folder.resolve("lib");
    }
}
