package io.continuitylint.rules.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A workspace that is four times as large takes little more than four times the work, whatever its shape, from reading
 * it to the last report. Time says nothing on a busy machine, so steps are counted: the calls and turns of loops of the
 * linter, the rules and the YAML parser, which are loaded with counters in them. What libraries do in between mostly
 * shows in the bytes that the thread allocates. Both are nearly the same in each run.
 */
class GrowthTest {

    private static final int TIMES = 4;

    /** Above that of n log n at the sizes that are tried, and far below 16, which is that of a square. */
    private static final double MOST = 5.6;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is divided over cores otherwise runs in the only thread of it, as often as it is divided. */
    private static final ForkJoinPool ONE_THREAD = new ForkJoinPool(1);

    private static Function<Path, Long> linter;

    private record Work(Map<String, Long> steps, long bytes) {

        long all() {
            return steps.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @BeforeAll
    @SuppressWarnings("unchecked") // It is the same class, loaded once more.
    static void loadWithCounters() throws ReflectiveOperationException {
        linter = (Function<Path, Long>) new CountingLoader()
                .loadClass(Measured.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void fourTimesTheSizeIsLittleMoreThanFourTimesTheWork(Shape shape, @TempDir Path folder) throws IOException {
        work(shape, 1, folder);
        Work least = work(shape, 1, folder);
        Work small = work(shape, shape.small(), folder);
        Work large = work(shape, TIMES * shape.small(), folder);

        assertThat(growth(least.all(), small.all(), large.all()))
                .as("steps of %s: %s", shape, mostGrown(small, large))
                .isLessThan(MOST);
        assertThat(growth(least.bytes(), small.bytes(), large.bytes()))
                .as("bytes of %s", shape)
                .isLessThan(MOST);
    }

    private static double growth(long least, long small, long large) {
        return (double) (large - least) / Math.max(least / 10, small - least);
    }

    private static Work work(Shape shape, int size, Path folder) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), shape.of(size));
        Steps.reset();
        long bytes = ONE_THREAD.submit(() -> bytes(folder)).join();
        return new Work(Steps.byMethod(), bytes);
    }

    private static long bytes(Path folder) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThat(linter.apply(folder)).isPositive();
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    /** The methods to look at where it grows too fast. */
    private static Map<String, Long> mostGrown(Work small, Work large) {
        Map<String, Long> grown = new TreeMap<>();
        large.steps().forEach((method, count) -> {
            long before = small.steps().getOrDefault(method, 0L);
            if (count > large.all() / 100 && count > MOST * before) {
                grown.put(method, count);
            }
        });
        return grown;
    }
}
