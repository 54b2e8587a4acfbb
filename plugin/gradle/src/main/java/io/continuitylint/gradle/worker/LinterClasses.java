package io.continuitylint.gradle.worker;

import java.io.File;
import java.lang.ref.SoftReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The classes of the linter, apart from those of the build. A daemon keeps them for its next run, which finds them loaded,
 * compiled, and with the rules at hand: a class loader that Gradle makes lives for one work only. They go where the memory is
 * needed.
 */
final class LinterClasses {

    private static SoftReference<LinterClasses> kept = new SoftReference<>(null);

    private final List<Stamp> stamps;
    private final ClassLoader loader;

    private LinterClasses(List<Stamp> stamps, ClassLoader loader) {
        this.stamps = stamps;
        this.loader = loader;
    }

    /**
     * The classes in some jars.
     *
     * @param jars empty in a process that has the linter on its class path
     */
    static synchronized LinterClasses of(Collection<File> jars) {
        List<Stamp> stamps = jars.stream().map(Stamp::of).toList();
        LinterClasses known = kept.get();
        if (known != null && known.stamps.equals(stamps)) {
            return known;
        }
        ClassLoader build = LinterClasses.class.getClassLoader();
        LinterClasses fresh = new LinterClasses(stamps, jars.isEmpty() ? build : new Loader(urls(jars), build));
        kept = new SoftReference<>(fresh);
        return fresh;
    }

    /** A work, as it is with the linter on its class path. */
    <P extends LinterParameters> Job<P> job(Class<? extends Job<P>> named) {
        return given -> {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader);
            try {
                return this.<P>made(named.getName()).run(given);
            } finally {
                thread.setContextClassLoader(before);
            }
        };
    }

    @SuppressWarnings("unchecked") // It is the same class, loaded again.
    private <P extends LinterParameters> Job<P> made(String name) {
        try {
            return (Job<P>) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("the jar of the linter does not fit the plugin", missing);
        }
    }

    /** The works of the plugin are loaded again, with the linter. */
    private static URL[] urls(Collection<File> jars) {
        List<URL> urls = new ArrayList<>();
        urls.add(LinterClasses.class.getProtectionDomain().getCodeSource().getLocation());
        try {
            for (File jar : jars) {
                urls.add(jar.toURI().toURL());
            }
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return urls.toArray(URL[]::new);
    }

    /** A jar as it was: that of a snapshot may be written again. */
    private record Stamp(File jar, long length, long modified) {

        static Stamp of(File jar) {
            return new Stamp(jar, jar.length(), jar.lastModified());
        }
    }

    /** Shares with the build what it hands over and Gradle itself, and nothing else: other plugins may bring other engines. */
    private static final class Loader extends URLClassLoader {

        static {
            registerAsParallelCapable();
        }

        private static final String SHARED = LinterClasses.class.getPackageName() + ".";

        private final ClassLoader build;

        Loader(URL[] urls, ClassLoader build) {
            super("continuity-lint", urls, ClassLoader.getPlatformClassLoader());
            this.build = build;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.startsWith(SHARED) || name.startsWith("org.gradle.")
                    ? build.loadClass(name)
                    : super.loadClass(name, resolve);
        }
    }
}
