package io.continuitylint.engine;

import io.continuitylint.request.RequestException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The jars that a request names as rule packs. The classes of rules are loaded when they are first needed, so the jars
 * stay open until the run is over.
 */
final class PackJars implements AutoCloseable {

    private final List<PackJar> jars = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();
    private final @Nullable LoosePack loose;
    private SortedMap<String, List<String>> mistakes = new TreeMap<>();
    private ClassLoader loader = PackJars.class.getClassLoader();

    private PackJars(@Nullable LoosePack loose) {
        this.loose = loose;
    }

    /**
     * Opens them.
     *
     * @param loose what was compiled for this run; null for nothing
     * @throws RequestException if one of them is not there, or is not a jar
     */
    static PackJars open(List<Path> files, @Nullable LoosePack loose) {
        PackJars all = new PackJars(loose);
        try {
            files.forEach(all::add);
            if (loose != null) {
                all.add(loose.jar());
            }
            all.loadClasses();
            return all;
        } catch (RuntimeException refused) {
            all.close();
            throw refused;
        }
    }

    private void add(Path file) {
        PackJar jar = PackJar.open(file);
        opened.add(jar);
        jars.add(jar);
    }

    private void loadClasses() {
        if (!jars.isEmpty()) {
            URL[] urls = jars.stream().map(PackJars::url).toArray(URL[]::new);
            URLClassLoader child = new URLClassLoader("rule packs", urls, loader);
            opened.add(child);
            loader = child;
        }
    }

    private static URL url(PackJar jar) {
        try {
            return jar.file().toUri().toURL();
        } catch (IOException never) {
            throw new UncheckedIOException("files have a URL", never);
        }
    }

    /** Sees the classes of the jars and those of the linter; it is that of the linter where there are no jars. */
    ClassLoader loader() {
        return loader;
    }

    /**
     * Those that the request names, without the one that was compiled for this run.
     *
     * @throws RequestException if one of them is not a rule pack
     */
    List<PackFile> files() {
        return jars.stream().filter(jar -> !isLoose(jar)).map(PackFile::of).toList();
    }

    private boolean isLoose(PackJar jar) {
        return loose != null && jar.file().equals(loose.jar());
    }

    /** @throws RequestException if one of the jars is not a rule pack, or its rules cannot be loaded within the limits */
    List<RulePack> packs(RuleLimits limits) {
        return jars.stream().map(jar -> pack(jar, limits)).toList();
    }

    private RulePack pack(PackJar jar, RuleLimits limits) {
        if (loose == null || !isLoose(jar)) {
            return jar.pack(loader, limits);
        }
        LooseModels.Result loaded = LooseModels.of(loose, jar, loader, limits);
        mistakes = loaded.mistakes();
        return loaded.rules();
    }

    /** Of the rules of the repository that could not be compiled or loaded, by id, once they were loaded. */
    SortedMap<String, List<String>> mistakes() {
        return mistakes;
    }

    @Override
    public void close() {
        try {
            for (Closeable each : opened) {
                each.close();
            }
            if (loose != null) {
                loose.delete();
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException("the jars of rule packs cannot be closed", stuck);
        }
    }
}
