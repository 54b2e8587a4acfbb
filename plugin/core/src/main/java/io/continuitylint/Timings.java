package io.continuitylint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the time of a run went, step by step, in the order of the steps. */
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
        progress.accept(name);
        long start = System.nanoTime();
        T result = step.get();
        steps.add(new Step(name, Duration.ofNanos(System.nanoTime() - start), false));
        return result;
    }

    /** Adds what belongs to the step before; it is not part of its time. */
    void details(Map<String, Long> nanos) {
        nanos.forEach((name, taken) -> steps.add(new Step(name, Duration.ofNanos(taken), true)));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
