package io.continuitylint.gradle;

import io.continuitylint.gradle.worker.LinterParameters;
import io.continuitylint.gradle.worker.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradle.api.Action;
import org.gradle.api.file.FileCollection;
import org.gradle.api.provider.Provider;
import org.gradle.workers.WorkAction;
import org.gradle.workers.WorkQueue;
import org.gradle.workers.WorkerExecutor;

/**
 * Runs work with the linter: apart from the classes of the build, or in a process of its own.
 *
 * @param heap how much memory the process may take; without a value, there is none
 * @param result where the work leaves its result
 */
record Worker(WorkerExecutor executor, FileCollection tool, Provider<String> heap, Path result) {

    <P extends LinterParameters> RunResult run(Class<? extends WorkAction<P>> work, Action<P> parameters) {
        try {
            Files.deleteIfExists(result);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
        WorkQueue queue = heap.isPresent() ? processOfItsOwn() : executor.noIsolation();
        queue.submit(work, given -> {
            if (!heap.isPresent()) {
                given.getTool().from(tool);
            }
            given.getResult().set(result.toFile());
            parameters.execute(given);
        });
        queue.await();
        return RunResult.read(result);
    }

    private WorkQueue processOfItsOwn() {
        return executor.processIsolation(process -> {
            process.getClasspath().from(tool);
            process.getForkOptions().setMaxHeapSize(heap.get());
        });
    }
}
