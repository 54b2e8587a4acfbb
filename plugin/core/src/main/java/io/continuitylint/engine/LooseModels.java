package io.continuitylint.engine;

import io.continuitylint.catalog.PackDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Loads what was compiled from the folders of a repository, class by class: one that cannot be loaded, because of an
 * invalid regular expression say, does not take the others down.
 */
final class LooseModels {

    private final LoosePack pack;
    private final PackJar jar;
    private final ClassLoader loader;
    private final RuleLimits limits;
    private final List<Model> models = new ArrayList<>();
    private final SortedMap<String, List<String>> mistakes;
    private Duration left;

    private LooseModels(LoosePack pack, PackJar jar, ClassLoader loader, RuleLimits limits) {
        this.pack = pack;
        this.jar = jar;
        this.loader = loader;
        this.limits = limits;
        this.mistakes = new TreeMap<>(pack.mistakes());
        this.left = limits.together();
    }

    /**
     * What was loaded.
     *
     * @param mistakes of the rules that could not be compiled or loaded, by id
     */
    record Result(RulePack rules, SortedMap<String, List<String>> mistakes) {}

    static Result of(LoosePack pack, PackJar jar, ClassLoader loader, RuleLimits limits) {
        LooseModels loading = new LooseModels(pack, jar, loader, limits);
        loading.lines(jar.descriptor().getProperty("models", "")).forEach(loading::load);
        PackFile file = new PackFile(pack.folder(), jar.file(), jar.file());
        PackDocuments documents =
                PackDocuments.inClosingJar(pack.folder(), jar::entry).writtenIn(pack.folder());
        return new Result(new RulePack(file, loading.models, documents), loading.mistakes);
    }

    private void load(String className) {
        String reason = reasonNotTo(className);
        if (reason != null) {
            String inPackage = className.substring(0, className.lastIndexOf('.')) + " ";
            lines(PackCompiler.Compiled.PACKAGES).stream()
                    .filter(line -> line.startsWith(inPackage))
                    .map(line -> line.substring(inPackage.length()))
                    .forEach(id -> mistakes.put(
                            id, List.of("%s/%s: it cannot be loaded: %s".formatted(pack.folder(), id, reason))));
        }
    }

    private @Nullable String reasonNotTo(String className) {
        if (left.isNegative() || left.isZero()) {
            return limits.tooLongTogether();
        }
        long start = System.nanoTime();
        try {
            models.add(RuleThread.call(
                    "rules of " + pack.folder(),
                    limits.perRule(),
                    () -> RulePack.built(RulePack.instantiate(className, loader))));
            return null;
        } catch (TimeoutException late) {
            return limits.tooLong();
        } catch (RuleFailed failed) {
            return failed.reason();
        } finally {
            left = left.minusNanos(System.nanoTime() - start);
        }
    }

    /** Without what a text of the compiler tells no rule: its version. */
    private List<String> lines(String path) {
        try (InputStream in = jar.entry(path)) {
            return in == null ? List.of() : RulePack.classes(in).toList();
        } catch (IOException broken) {
            throw new IllegalStateException("what was just compiled cannot be read", broken);
        }
    }
}
