package io.continuitylint.engine;

import io.continuitylint.catalog.PackDocuments;
import io.continuitylint.catalog.PackFiles;
import io.continuitylint.rule.RuleName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules that was compiled when its jar was built. Every jar that holds a {@value #DESCRIPTOR} is one.
 *
 * @param name what reports call it
 * @param jar the file, if the request names it; null if it is on the class path
 * @param models the compiled rules
 * @param documents where {@code catalog/<rule id>/rule.md} is found
 */
record RulePack(String name, @Nullable Path jar, List<Model> models, PackDocuments documents) {

    static final String DESCRIPTOR = "META-INF/continuity/rule-pack.properties";

    /** The parameter of a run that names packs. */
    static final String PARAMETER = "packs";

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
        try (InputStream in = descriptor.openStream()) {
            return read(in, null, loader::getResourceAsStream, loader);
        }
    }

    /**
     * Reads a pack by its descriptor.
     *
     * @throws IllegalStateException if its compiled rules are not there or cannot be loaded
     */
    static RulePack read(InputStream descriptor, @Nullable Path jar, PackFiles files, ClassLoader loader)
            throws IOException {
        Properties properties = new Properties();
        properties.load(descriptor);
        String index = properties.getProperty("models", "");
        String name = properties.getProperty("name", index);
        try (InputStream in = files.open(index)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the rule pack \"%s\" names the compiled rules \"%s\", which are not there"
                                .formatted(name, index));
            }
            return new RulePack(name, jar, models(in, loader), new PackDocuments(name, files));
        }
    }

    /** The same, whose models hold their rules: asked later, they would run code of the pack on whatever thread asks. */
    RulePack built() {
        List<Model> built = models.stream()
                .map(model -> RuleSelection.of(model, rule -> true))
                .toList();
        built.forEach(model -> model.getRules().forEach(JoinLimit::addTo));
        return new RulePack(name, jar, built, documents);
    }

    /** The ids of its compiled rules, sorted. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        models.forEach(model -> model.getRules().forEach(rule -> ids.add(RuleName.idOf(rule.getName()))));
        return ids;
    }

    /** As in {@code the pack "acme" (libs/acme.jar)}. */
    String inWords() {
        return "the pack \"%s\"%s".formatted(name, jar == null ? "" : " (" + jar + ")");
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
        } catch (ReflectiveOperationException | LinkageError | ClassCastException broken) {
            throw new IllegalStateException("the compiled rules " + className + " cannot be loaded", broken);
        }
    }
}
