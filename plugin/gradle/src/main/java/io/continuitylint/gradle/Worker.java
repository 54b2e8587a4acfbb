package io.continuitylint.gradle;

import io.continuitylint.gradle.worker.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradle.api.Action;
import org.gradle.api.file.FileCollection;
import org.gradle.api.provider.Provider;
import org.gradle.workers.WorkAction;
import org.gradle.workers.WorkParameters;
import org.gradle.workers.WorkQueue;
import org.gradle.workers.WorkerExecutor;

/**
 * Runs work where the linter is on the class path: in a class loader of its own, or in a process of its own.
 *
 * @param heap how much memory the process may take; without a value, there is none
 * @param result where the work leaves its result
 */
record Worker(WorkerExecutor executor, FileCollection tool, Provider<String> heap, Path result) {

    <P extends WorkParameters> RunResult run(Class<? extends WorkAction<P>> work, Action<P> parameters) {
        try {
            Files.deleteIfExists(result);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
        WorkQueue queue = queue();
        queue.submit(work, parameters);
        queue.await();
        return RunResult.read(result);
    }

    private WorkQueue queue() {
        return heap.isPresent()
                ? executor.processIsolation(process -> {
                    process.getClasspath().from(tool);
                    process.getForkOptions().setMaxHeapSize(heap.get());
                })
                : executor.classLoaderIsolation(loader -> loader.getClasspath().from(tool));
    }
}
