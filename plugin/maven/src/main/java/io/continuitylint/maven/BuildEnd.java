package io.continuitylint.maven;

import io.continuitylint.OpenFindings;
import io.continuitylint.Outcome;
import io.continuitylint.report.Terminal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/** Lists at the end of a build of several projects what is open in those that passed. */
record BuildEnd(MavenSession session, Log log, Terminal console) {

    private static final String KEY = "io.continuitylint.open";

    /**
     * Keeps the errors and warnings of a run that passed until then.
     *
     * @param root the folder that was linted
     */
    void remember(Path root, Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.PASSED && session.getProjects().size() > 1) {
            Path top = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
            SortedSet<String> lines = OpenFindings.lines(top, root, outcome.report());
            synchronized (session.getRequest()) {
                remembered().addAll(lines);
            }
        }
    }

    /** Of types of Java alone: projects may load the plugin twice. */
    @SuppressWarnings("unchecked")
    private SortedSet<String> remembered() {
        return (SortedSet<String>) session.getRequest().getData().computeIfAbsent(KEY, unused -> {
            SortedSet<String> lines = new TreeSet<>();
            showAtEnd(lines);
            return lines;
        });
    }

    /** Maven tells one listener, which its own log is; no goal runs after the last project. */
    private void showAtEnd(SortedSet<String> lines) {
        MavenExecutionRequest build = session.getRequest();
        ExecutionListener own = build.getExecutionListener();
        build.setExecutionListener((ExecutionListener) Proxy.newProxyInstance(
                BuildEnd.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                (proxy, event, arguments) -> {
                    try {
                        return own == null ? null : event.invoke(own, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    } finally {
                        if (event.getName().equals("sessionEnded") && !lines.isEmpty()) {
                            log.warn(console.shown(OpenFindings.text(lines)));
                        }
                    }
                }));
    }
}
