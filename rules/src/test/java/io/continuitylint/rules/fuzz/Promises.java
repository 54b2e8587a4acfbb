package io.continuitylint.rules.fuzz;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.PrettyReporter;
import io.continuitylint.report.ReportFormat;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.AsOf;
import io.continuitylint.source.ControlCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** What holds for every workspace, whatever is in its files. */
final class Promises implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String SCHEMA = "/io/continuitylint/report/continuity-report-1.schema.json";

    private final RuleEngine rules = RuleEngine.load().selecting(List.of(), List.of());
    private final Schema schema;

    Promises() throws IOException {
        try (InputStream text = Objects.requireNonNull(Promises.class.getResourceAsStream(SCHEMA))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    /** The first promise that the linter breaks for a folder of manifests; null if it keeps all. */
    @Nullable
    String broken(Path folder) {
        try {
            LintReport report = lint(folder);
            if (!report.notEvaluated().isEmpty()) {
                return "a rule failed: " + report.notEvaluated();
            }
            String misplaced = new Places(folder).misplaced(report);
            if (misplaced != null) {
                return misplaced;
            }
            String all = written(report);
            String broken = steering(all) + invalid(report) + different(all, folder);
            return broken.isEmpty() ? null : broken;
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError thrown) {
            StackTraceElement[] trace = thrown.getStackTrace();
            return thrown + " at " + List.of(trace).subList(0, Math.min(12, trace.length));
        }
    }

    private static String explain(String rule) {
        return "explain " + rule;
    }

    private LintReport lint(Path folder) {
        LintRequest request = LintRequest.of(folder, AsOf.given(DAY)).build();
        return new Linter().lint(request, rules).report();
    }

    /** All that is written of a report, on a narrow terminal too. */
    private static String written(LintReport report) throws IOException {
        StringBuilder all = new StringBuilder();
        for (ReportFormat format : ReportFormat.values()) {
            format.reporter().write(report, all);
        }
        new PrettyReporter(Terminal.of(Style.PLAIN, 40, Promises::explain), 3).write(report, all);
        return all.toString();
    }

    private static String steering(String all) {
        return all.codePoints()
                .filter(point -> point != '\n' && ControlCharacters.isControl(point))
                .mapToObj(point -> "a report holds " + ControlCharacters.spelledOut(point) + "; ")
                .findFirst()
                .orElse("");
    }

    private String invalid(LintReport report) throws IOException {
        StringBuilder json = new StringBuilder();
        ReportFormat.JSON.reporter().write(report, json);
        List<Error> errors = schema.validate(json.toString(), InputFormat.JSON);
        return errors.isEmpty() ? "" : "the JSON breaks its schema: " + errors + "; ";
    }

    /** The second run is somewhere else, where digits, dates and letters are other ones. */
    private String different(String all, Path folder) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arabext"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return written(lint(folder)).equals(all) ? "" : "a second run writes something else";
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** What was found to be broken, without what differs between two inputs that break the same. */
    static String sort(String broken) {
        String same = broken.replaceAll("\\d+|\"[^\"]*\"", "");
        return same.substring(0, Math.min(40, same.length()));
    }

    @Override
    public void close() {
        rules.close();
    }
}
