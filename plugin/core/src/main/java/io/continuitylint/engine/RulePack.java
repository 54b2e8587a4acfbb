package io.continuitylint.engine;

import io.continuitylint.catalog.PackDocuments;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.drools.model.Model;

/**
 * A set of rules that was compiled when its jar was built. Every jar on the path that holds a
 * {@value #DESCRIPTOR} is one.
 *
 * @param name what reports call it
 * @param models the compiled rules
 * @param documents where {@code catalog/<rule id>/rule.md} is found
 */
record RulePack(String name, List<Model> models, PackDocuments documents) {

    static final String DESCRIPTOR = "META-INF/continuity/rule-pack.properties";

    /** All packs that a class loader can see, sorted by name. */
    static List<RulePack> on(ClassLoader loader) {
        List<RulePack> packs = new ArrayList<>();
        try {
            for (URL descriptor : Collections.list(loader.getResources(DESCRIPTOR))) {
                packs.add(load(descriptor, loader));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the rule packs on the class path cannot be read", unreadable);
        }
        packs.sort((one, other) -> one.name.compareTo(other.name));
        return List.copyOf(packs);
    }

    private static RulePack load(URL descriptor, ClassLoader loader) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = descriptor.openStream()) {
            properties.load(in);
        }
        String index = properties.getProperty("models", "");
        try (InputStream in = loader.getResourceAsStream(index)) {
            if (in == null) {
                throw new IllegalStateException(
                        "%s names the rules %s, which are not on the class path".formatted(descriptor, index));
            }
            String name = properties.getProperty("name", index);
            return new RulePack(name, models(in, loader), new PackDocuments(name, loader));
        }
    }

    /** The index of a compiled rule base holds a version line and one class name a line. */
    private static List<Model> models(InputStream index, ClassLoader loader) throws IOException {
        List<Model> models = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                models.add(instantiate(line.strip(), loader));
            }
        }
        return models;
    }

    private static Model instantiate(String className, ClassLoader loader) {
        try {
            return Class.forName(className, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled rules " + className + " cannot be loaded", broken);
        }
    }
}
