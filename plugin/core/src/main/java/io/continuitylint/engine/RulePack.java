package io.continuitylint.engine;

import io.continuitylint.catalog.PackDocuments;
import io.continuitylint.catalog.PackFiles;
import io.continuitylint.catalog.Vocabulary;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules that was compiled when its jar was built. Every jar that holds a {@value #DESCRIPTOR} is one.
 *
 * @param file where it lies; its name is the folder, if it was compiled from one
 * @param models the compiled rules
 * @param documents where {@code catalog/<rule id>/rule.md} is found
 */
record RulePack(PackFile file, List<Model> models, PackDocuments documents) {

    static final String DESCRIPTOR = "META-INF/continuity/rule-pack.properties";

    /** The parameter of a run that names packs. */
    static final String PARAMETER = "packs";

    /**
     * All packs that a class loader can see, sorted by name.
     *
     * @param limits of those that did not come with the linter
     */
    static List<RulePack> on(ClassLoader loader, RuleLimits limits) {
        return descriptors(loader)
                .map(found -> found.file().isStandard() ? found.standard(loader) : found.foreign(loader, limits))
                .sorted(Comparator.comparing(RulePack::name))
                .toList();
    }

    /** Those of them that come with the linter. */
    static List<RulePack> standard(ClassLoader loader) {
        return descriptors(loader)
                .filter(found -> found.file().isStandard())
                .map(found -> found.standard(loader))
                .toList();
    }

    private static Stream<Descriptor> descriptors(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(DESCRIPTOR)).stream().map(Descriptor::of);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static UncheckedIOException unreadable(IOException why) {
        return new UncheckedIOException("the rule packs on the class path cannot be read", why);
    }

    /** What a pack says of itself: none of its code has run. */
    private record Descriptor(URL url, Properties properties, PackFile file) {

        static Descriptor of(URL url) {
            Properties properties = PackFile.properties(url);
            return new Descriptor(url, properties, new PackFile(PackFile.name(properties), null, PackFile.origin(url)));
        }

        RulePack standard(ClassLoader loader) {
            return StandardRules.pack(url.toString(), () -> {
                try {
                    return load(loader);
                } catch (IOException unreadable) {
                    throw unreadable(unreadable);
                }
            });
        }

        RulePack foreign(ClassLoader loader, RuleLimits limits) {
            return within(limits, String.valueOf(file.origin() == null ? url : file.origin()), () -> load(loader));
        }

        private RulePack load(ClassLoader loader) throws IOException {
            return read(properties, file, loader::getResourceAsStream, loader);
        }
    }

    /**
     * Loads a pack that did not come with the linter, whose models then hold their rules: loading it, and asking it for them,
     * runs code of the pack.
     *
     * @param file how messages name it
     * @throws RequestException if that is not possible within the limits
     */
    static RulePack within(RuleLimits limits, String file, Callable<RulePack> load) {
        try {
            return RuleThread.call(
                    "rules of " + file,
                    limits.perRule(),
                    () -> loaded(file, load).built());
        } catch (TimeoutException late) {
            throw new RequestException(
                    PARAMETER, "%s: its rules were loaded; ".formatted(file) + limits.tooLong(), late);
        } catch (RuleFailed failed) {
            RequestException refusal = failed.refusal();
            throw refusal == null
                    ? new RequestException(PARAMETER, "%s: %s".formatted(file, failed.reason()))
                    : refusal;
        }
    }

    /** What is not there is no failure of a rule. */
    private static RulePack loaded(String file, Callable<RulePack> load) throws Exception {
        try {
            return load.call();
        } catch (IllegalStateException broken) {
            throw new RequestException(PARAMETER, "%s: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    /**
     * Reads a pack by its descriptor.
     *
     * @throws IllegalStateException if its compiled rules are not there or cannot be loaded
     */
    static RulePack read(Properties descriptor, PackFile file, PackFiles files, ClassLoader loader) throws IOException {
        String index = descriptor.getProperty("models", "");
        Vocabulary.check(file.name(), descriptor.getProperty("vocabulary"));
        try (InputStream in = files.open(index)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the rule pack \"%s\" names the compiled rules \"%s\", which are not there"
                                .formatted(file.name(), index));
            }
            PackDocuments documents = file.jar() == null
                    ? PackDocuments.inJar(file.name(), files)
                    : PackDocuments.inClosingJar(file.name(), files);
            if (file.isStandard()) {
                documents = documents.ofTheCatalogue();
            }
            List<Model> models =
                    classes(in).map(name -> instantiate(name, loader)).toList();
            return new RulePack(file, models, documents);
        }
    }

    /** The same, whose models hold their rules: asked later, they would run code of the pack on whatever thread asks. */
    private RulePack built() {
        return new RulePack(file, models.stream().map(RulePack::built).toList(), documents);
    }

    static Model built(Model model) {
        Model built = RuleSelection.of(model, rule -> true);
        built.getRules().forEach(JoinLimit::addTo);
        return built;
    }

    String name() {
        return file.name();
    }

    /** The file, if the request names it; null if it is on the class path. */
    @Nullable
    Path jar() {
        return file.jar();
    }

    /** The ids of its compiled rules, sorted. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        models.forEach(model -> model.getRules().forEach(rule -> ids.add(RuleName.idOf(rule.getName()))));
        return ids;
    }

    /** Whether it comes with the linter. */
    boolean isStandard() {
        return file.isStandard();
    }

    /** Whether it was compiled from folders of the repository. */
    boolean isLoose() {
        return name().equals(documents.folder());
    }

    /** As in {@code the pack "acme" (libs/acme.jar)}. */
    String inWords() {
        return isLoose() ? name() : file.inWords();
    }

    /** The index of a compiled rule base holds a version line and one class name a line. */
    static Stream<String> classes(InputStream index) throws IOException {
        return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"));
    }

    static Model instantiate(String className, ClassLoader loader) {
        try {
            return Class.forName(className, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException broken) {
            throw new IllegalStateException("the compiled rules " + className + " cannot be loaded", broken);
        }
    }

    /** Each is loaded once. What a record does by itself would compare all its models. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return file.name().hashCode();
    }
}
