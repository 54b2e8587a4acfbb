package io.continuitylint.rules.growth;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.report.ReportFiles;
import io.continuitylint.request.AsOf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Lints a folder and writes every report; what {@link CountingLoader} loads to have its steps counted. */
public final class Measured implements Function<Path, Long> {

    /** Loading rules takes as long for any workspace. */
    private final RuleEngine rules = RuleEngine.load();

    /** @return how many findings there are */
    @Override
    public Long apply(Path folder) {
        var report = new Linter()
                .lint(
                        LintRequest.of(folder, AsOf.given(LocalDate.of(2026, 11, 20)))
                                .build(),
                        rules)
                .report();
        ReportFiles.of(List.of("pretty", "compact", "json"), folder.resolve("out"))
                .write(report, List.of());
        return (long) report.findings().size();
    }
}
