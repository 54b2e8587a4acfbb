package io.continuitylint.cli;

import io.continuitylint.report.Screen;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Shows on a terminal what a long run is doing, in one line that goes away. A run that is quick, or that nobody watches,
 * shows nothing.
 */
final class Progress implements AutoCloseable {

    /** Milliseconds after which a user wonders. */
    private static final long PATIENCE = 1_000;

    private static final long TICK = 250;

    private final Shell shell;
    private final Timer timer = new Timer("progress", true);
    private final long start;
    private volatile String step = "";
    private boolean shown;
    private boolean over;

    private Progress(Shell shell) {
        this.shell = shell;
        this.start = shell.clock().millis();
    }

    static Progress on(Shell shell) {
        Progress progress = new Progress(shell);
        if (shell.logIsTerminal() && !Screen.isDumb(shell.environment())) {
            progress.timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            progress.show();
                        }
                    },
                    PATIENCE,
                    TICK);
        }
        return progress;
    }

    /** What begins now. */
    void step(String name) {
        step = name;
    }

    private synchronized void show() {
        if (!over) {
            long seconds = (shell.clock().millis() - start) / 1_000;
            shell.log().print("\r%s ... %s s\u001B[K".formatted(step, seconds));
            shell.log().flush();
            shown = true;
        }
    }

    @Override
    public synchronized void close() {
        over = true;
        timer.cancel();
        if (shown) {
            shell.log().print("\r\u001B[K");
            shell.log().flush();
        }
    }
}
