package io.continuitylint.engine;

import io.continuitylint.request.RequestException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The only thread on which a rule runs that did not come with the linter. The JVM cannot stop a thread, so the rule does: where
 * it might go on without end, its compiled code asks whether its time is over.
 */
public final class RuleThread extends Thread {

    /** How long a rule may take to notice that its time is over. What it left to the JDK, such as a pattern, does not. */
    private static final long GRACE_MILLIS = 1_000;

    private volatile boolean over;
    private int combinations;

    private RuleThread(Runnable work, String name) {
        super(null, work, name);
        setDaemon(true);
        setContextClassLoader(RuleThread.class.getClassLoader());
    }

    /** Goes on if the rule that calls it may. It is called at each backward jump, by no author but by the compiler of rules. */
    public static void check() {
        if (!(Thread.currentThread() instanceof RuleThread thread) || thread.over) {
            throw new RuleStopped("it was stopped");
        }
    }

    /** Likewise, where a rule joins one fact more; always true. */
    static boolean countCombination() {
        check();
        RuleThread thread = (RuleThread) Thread.currentThread();
        thread.combinations++;
        if (thread.combinations > RuleLimits.COMBINATIONS) {
            throw new RuleStopped(RuleLimits.TOO_MANY_COMBINATIONS);
        }
        return true;
    }

    /**
     * Works on a thread of its own and waits for it.
     *
     * @throws TimeoutException if it takes longer: it was stopped, or is left behind
     * @throws RuleFailed if the work threw anything, errors included
     * @throws CancellationException if somebody interrupts the wait
     */
    static <T> T call(String name, Duration limit, Callable<T> work) throws TimeoutException, RuleFailed {
        FutureTask<T> task = new FutureTask<>(() -> told(work));
        RuleThread thread = new RuleThread(task, name);
        thread.start();
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            thread.over = true;
            thread.awaitEnd();
            throw late;
        } catch (ExecutionException thrown) {
            throw thrown.getCause() instanceof RuleFailed failed ? failed : new RuleFailed("it fails", null);
        } catch (InterruptedException cancelled) {
            thread.over = true;
            Thread.currentThread().interrupt();
            throw new CancellationException("the run was interrupted");
        }
    }

    /** What a rule threw can be code of it as well, so it is put into words where it can be stopped. */
    private static <T> T told(Callable<T> work) throws RuleFailed {
        try {
            return work.call();
        } catch (RequestException refused) {
            throw new RuleFailed(String.valueOf(refused.getMessage()), refused);
        } catch (Throwable thrown) {
            throw new RuleFailed(reason(thrown), null);
        }
    }

    private static String reason(Throwable thrown) {
        try {
            return RuleRun.reason(thrown);
        } catch (RuleStopped late) {
            throw late;
        } catch (Throwable itsWordsAreBroken) {
            return "it fails";
        }
    }

    private void awaitEnd() {
        try {
            join(GRACE_MILLIS);
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }
}
