package io.continuitylint.maven;

import io.continuitylint.Outcome;
import io.continuitylint.finding.Finding;
import io.continuitylint.report.Terminal;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.wording.Words;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;

/**
 * Lists at the end of a build of several projects what is open in those that passed: reports in the middle of a long log are
 * overlooked. What fails a build, Maven names there itself.
 */
record BuildEnd(MavenSession session, Log log, Terminal console) {

    private static final String KEY = "io.continuitylint.open";

    private static final int NAMED = 5;

    /**
     * Keeps the errors and warnings of a run that passed until then.
     *
     * @param root the folder that was linted
     */
    void remember(Path root, Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.PASSED && session.getProjects().size() > 1) {
            Path top = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
            SortedSet<String> lines = outcome.report().open().stream()
                    .filter(finding -> finding.severity() != Severity.INFO)
                    .map(finding -> line(top, root, finding))
                    .collect(Collectors.toCollection(TreeSet::new));
            synchronized (session.getRequest()) {
                remembered().addAll(lines);
            }
        }
    }

    /** The label comes first, so that errors do. */
    private static String line(Path top, Path root, Finding finding) {
        String place = top.relativize(root.resolve(finding.place().toString()).normalize())
                .toString()
                .replace('\\', '/');
        return "%s: %s %s [%s]"
                .formatted(
                        finding.severity().label(),
                        ControlCharacters.escaped(place),
                        finding.message(),
                        finding.rule());
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
                            log.warn(console.shown(text(lines)));
                        }
                    }
                }));
    }

    private static String text(SortedSet<String> lines) {
        long errors = lines.stream()
                .filter(line -> line.startsWith(Severity.ERROR.label()))
                .count();
        String more = lines.size() > NAMED ? "\n  and %s more".formatted(lines.size() - NAMED) : "";
        return "Continuity of all projects that passed: %s, %s"
                        .formatted(Words.count(errors, "error"), Words.count(lines.size() - errors, "warning"))
                + lines.stream().limit(NAMED).map("\n  "::concat).collect(Collectors.joining())
                + more;
    }
}
