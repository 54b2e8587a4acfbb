package io.continuitylint.vocabulary;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs finders, each once, on two cores where there are two. What they find does not depend on that: a finder is a pure
 * function of its sources, and each core has sources of its own, since those keep what they computed. A third core would
 * compute them once more, and take the memory for it.
 */
final class FactSearch {

    private final List<FactFinder> finders;
    private final Map<FactFinder, CompletableFuture<List<Object>>> runs = new ConcurrentHashMap<>();
    private final Function<Function<Class<?>, List<?>>, Sources> maker;
    private final Core first;

    /**
     * @param finders all there are
     * @param maker makes the sources of a core, which look up the facts of a type by the function
     */
    FactSearch(List<FactFinder> finders, Function<Function<Class<?>, List<?>>, Sources> maker) {
        this.finders = finders;
        this.maker = maker;
        this.first = new Core();
    }

    /** The sources of the thread that made this. */
    Sources sources() {
        return first.sources;
    }

    /** What those finders find that can find a fact of a type that is wanted, in their order. */
    List<Object> find(Predicate<Class<?>> types) {
        List<FactFinder> wanted = finders.stream()
                .filter(finder -> finder.types().stream().anyMatch(types))
                .toList();
        // Neighbours share sources. From both ends, most of them run on the same core.
        Stream.<Runnable>of(() -> first.runAll(wanted), () -> new Core().runAll(reversed(wanted)))
                .parallel()
                .forEach(Runnable::run);
        List<Object> all = new ArrayList<>();
        wanted.forEach(finder -> all.addAll(first.found(finder)));
        return all;
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private final class Core {

        private final Sources sources = maker.apply(this::ofType);

        void runAll(List<FactFinder> wanted) {
            wanted.forEach(this::run);
        }

        private List<Object> ofType(Class<?> type) {
            List<Object> facts = new ArrayList<>();
            for (FactFinder finder : finders) {
                if (finder.types().contains(type)) {
                    found(finder).stream().filter(type::isInstance).forEach(facts::add);
                }
            }
            return facts;
        }

        /** Waits for them where the other core is at it. What the finder throws, all throw who need its facts. */
        List<Object> found(FactFinder finder) {
            run(finder);
            try {
                return Objects.requireNonNull(runs.get(finder)).join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof Error error) {
                    throw error;
                }
                throw failed.getCause() instanceof RuntimeException thrown ? thrown : failed;
            }
        }

        /** Runs a finder, unless that is done already or goes on on the other core. */
        private void run(FactFinder finder) {
            CompletableFuture<List<Object>> own = new CompletableFuture<>();
            if (runs.putIfAbsent(finder, own) != null) {
                return;
            }
            try {
                List<Object> found = new ArrayList<>();
                finder.find(sources, found::add);
                own.complete(found);
            } catch (RuntimeException | Error thrown) {
                own.completeExceptionally(thrown); // The other core may be waiting for it.
                throw thrown;
            }
        }
    }
}
