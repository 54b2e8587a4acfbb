package io.continuitylint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the time of a run went, step by step, in the order of the steps. Some go on at once, on two cores. */
public final class Timings {

    /** One step; {@code detail} for a part of the step before. */
    public record Step(String name, Duration time, boolean detail) {

        /** {@code read 0.412 s}, for a log. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s%-45s %8.3f s", detail ? "  " : "", name, time.toNanos() / 1e9);
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final Consumer<String> progress;

    /** @param progress is given the name of each step when it begins */
    Timings(Consumer<String> progress) {
        this.progress = progress;
    }

    /** Runs a step and keeps its time. */
    public <T> T time(String name, Supplier<T> step) {
        begin(name);
        long start = System.nanoTime();
        T result = step.get();
        add(name, Duration.ofNanos(System.nanoTime() - start));
        return result;
    }

    /** Tells that a step begins. */
    void begin(String name) {
        progress.accept(name);
    }

    /** Adds a step that has ended. */
    void add(String name, Duration time) {
        steps.add(new Step(name, time, false));
    }

    /** Adds what belongs to the step before; it is not part of its time. */
    void details(Map<String, Long> nanos) {
        nanos.forEach((name, taken) -> steps.add(new Step(name, Duration.ofNanos(taken), true)));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
