package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.JsonEscapes;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.content.Tally;
import io.continuitylint.rule.RuleSpec;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * SARIF 2.1.0. The whole of it holds all findings: accepted ones with a suppression that gives the reason, consequences as
 * notes that name what explains them. That for GitHub holds what GitHub shows.
 */
public final class SarifReporter implements Reporter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final Pattern SEMANTIC = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

    private final SarifFlavour flavour;

    private SarifReporter(SarifFlavour flavour) {
        this.flavour = flavour;
    }

    /** All that the standard has a place for. */
    public static SarifReporter whole() {
        return new SarifReporter(SarifFlavour.WHOLE);
    }

    /** What GitHub shows, within its limits. */
    public static SarifReporter forGithub() {
        return new SarifReporter(SarifFlavour.GITHUB);
    }

    @Override
    public void write(LintReport report, Appendable out) throws IOException {
        JsonOutput.write(out, JsonEscapes.ofSource(), json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(report, json);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void run(LintReport report, JsonGenerator json) throws IOException {
        SarifFlavour.Chosen chosen = flavour.choose(report);
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        driver(report, json);
        json.writeEndObject();
        json.writeObjectFieldStart("automationDetails");
        json.writeStringField("id", "continuity/" + report.scope().project() + "/");
        json.writeEndObject();
        SarifNotifications.write(report, chosen.leftOut(), json);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifPlaces.BASE);
        SarifPlaces.message("description", "The top folder of the repository, or what was linted", json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("results");
        SarifResults results = new SarifResults(report, flavour, json);
        for (var defect : chosen.defects()) {
            results.write(defect);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("asOf", report.asOf().toString());
        json.writeStringField("summary", Tally.of(report));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void driver(LintReport report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Continuity Lint");
        json.writeStringField("version", report.version());
        if (SEMANTIC.matcher(report.version()).matches()) {
            json.writeStringField("semanticVersion", report.version());
        }
        json.writeArrayFieldStart("rules");
        for (RuleSpec rule : report.rules()) {
            SarifRules.write(rule, report, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
