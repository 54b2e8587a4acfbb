package io.continuitylint.bench;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.LintReport;
import io.continuitylint.judgement.Judgement;
import io.continuitylint.manifest.DocumentFiles;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.manifest.check.PlaceholderCheck;
import io.continuitylint.model.Workspace;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.request.AsOf;
import io.continuitylint.vocabulary.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What the parts of a run take in a JVM that is warm, in milliseconds: each alone, of the same workspace. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() before anything else.
public class Parts {

    /** How many functions. */
    @Param({"100", "1000"})
    public int functions;

    private final RuleEngine standard = RuleEngine.load();

    private Path folder;
    private RuleEngine rules;
    private Workspace workspace;
    private Facts facts;
    private LintReport report;

    /** Writes the workspace, and takes each part of the run once. */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("workspace");
        new Generator(functions, 7, 0.05).write(folder);
        workspace = read().workspace();
        rules = standard.under(workspace.policy());
        facts = analyse();
        report = new Linter()
                .lint(LintRequest.of(folder, AsOf.given(Values.AS_OF)).build(), standard)
                .report();
    }

    /** Removes the workspace. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The YAML events of the files in one thread, and nothing else. */
    @Benchmark
    public long floor() throws IOException {
        return Events.count(folder);
    }

    /** From files to records. */
    @Benchmark
    public WorkspaceReader.Result read() {
        return WorkspaceReader.read(new WorkspaceReader.Request(folder, List.of(), Set.of(), Values.AS_OF, true));
    }

    /** From records to facts. */
    @Benchmark
    public Facts analyse() {
        return Facts.of(
                workspace,
                Values.AS_OF,
                PlaceholderCheck.of(workspace.policy()),
                DocumentFiles.of(folder, Set.of()),
                rules::looksAt);
    }

    /** From facts to findings. */
    @Benchmark
    public Judgement evaluate() {
        return Judgement.of(rules, workspace, facts, List.of());
    }

    /** From findings to the largest of the formats. */
    @Benchmark
    public Path writeReport() {
        return ReportFormat.SARIF.write(report, folder.resolve("report.sarif"));
    }
}
