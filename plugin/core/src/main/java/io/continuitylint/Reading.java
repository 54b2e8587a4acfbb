package io.continuitylint;

import io.continuitylint.manifest.WorkspaceReader;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/** The reading of the manifests. It needs no rules, so that it can go on while they are loaded. */
final class Reading {

    private static final String NAME = "read";

    private final Supplier<Read> read;

    private Reading(Supplier<Read> read) {
        this.read = read;
    }

    /** @param took of that alone, whatever went on besides */
    private record Read(WorkspaceReader.Result result, Duration took) {}

    /** Begins when the result is asked for. */
    static Reading later(LintRequest request) {
        return new Reading(() -> read(request));
    }

    /**
     * Begins at once, beside the caller. In a pool of its own: the common one is one thread short of the cores, and counts on
     * the caller to take part, who does something else.
     */
    static Reading now(LintRequest request) {
        ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        ForkJoinTask<Read> reading = pool.submit(() -> read(request));
        pool.shutdown();
        return new Reading(reading::join);
    }

    /** What was read, in a step of that name. */
    WorkspaceReader.Result result(Timings timings) {
        timings.begin(NAME);
        Read done = read.get();
        timings.add(NAME, done.took());
        return done.result();
    }

    private static Read read(LintRequest request) {
        long start = System.nanoTime();
        WorkspaceReader.Result result = WorkspaceReader.read(Linter.reading(request));
        return new Read(result, Duration.ofNanos(System.nanoTime() - start));
    }
}
