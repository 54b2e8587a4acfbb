package io.continuitylint.report.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.analysis.Chain;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.report.content.Defect;
import io.continuitylint.report.content.JsonOutput;
import java.io.IOException;
import java.util.List;

/** Findings as results of SARIF. */
final class SarifResults {

    private final LintReport report;
    private final RuleIndex rules;
    private final SarifFlavour flavour;
    private final SarifPlaces places;
    private final JsonGenerator json;

    SarifResults(LintReport report, SarifFlavour flavour, JsonGenerator json) {
        this.report = report;
        this.flavour = flavour;
        this.rules = new RuleIndex(report);
        this.places = new SarifPlaces(report, flavour == SarifFlavour.WHOLE, json);
        this.json = json;
    }

    void write(Defect defect) throws IOException {
        Finding finding = defect.finding();
        List<Proof.Step> related = Proof.places(finding);
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        if (rules.positionOf(finding.rule()) >= 0) {
            json.writeNumberField("ruleIndex", rules.positionOf(finding.rule()));
        }
        // What follows from another finding is not one more to fix, and must not be counted as one.
        json.writeStringField("level", finding.isConsequence() ? "note" : SarifRules.level(finding.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text(defect, related));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        places.location(finding.place(), finding.object());
        json.writeEndArray();
        related(related);
        flows(finding.chains());
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("continuity/v1", finding.fingerprint());
        json.writeEndObject();
        baseline(finding);
        suppression(finding);
        properties(finding);
        json.writeEndObject();
    }

    /** With a link to each related place: GitHub shows none that no message links. */
    private String text(Defect defect, List<Proof.Step> related) {
        StringBuilder text = new StringBuilder(SarifPlaces.plain(Messages.of(defect)));
        for (int index = 0; index < related.size(); index++) {
            String shown = related.get(index)
                    .text()
                    .replace("\\", "\\\\")
                    .replace("[", "\\[")
                    .replace("]", "\\]");
            text.append("\n[").append(shown).append("](").append(index + 1).append(')');
        }
        if (defect.finding().sum() != null) {
            text.append('\n')
                    .append(SarifPlaces.plain(Proof.total(defect.finding().sum())));
        }
        return text.toString();
    }

    private void related(List<Proof.Step> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (int index = 0; index < related.size(); index++) {
            Proof.Step step = related.get(index);
            places.location(index + 1, step.text(), step.place());
        }
        json.writeEndArray();
    }

    /** Each chain by itself, from what is judged to what is lost. */
    private void flows(List<Chain> chains) throws IOException {
        if (chains.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("codeFlows");
        for (Chain chain : chains) {
            json.writeStartObject();
            json.writeArrayFieldStart("threadFlows");
            json.writeStartObject();
            json.writeArrayFieldStart("locations");
            for (Proof.Step step : Proof.chain(chain)) {
                json.writeStartObject();
                json.writeFieldName("location");
                places.location(0, step.text(), step.place());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** By the standard all results have it as soon as one does. */
    private void baseline(Finding finding) throws IOException {
        if (report.selection().baseline() != null) {
            json.writeStringField("baselineState", finding.isKnown() ? "unchanged" : "new");
        }
    }

    /** An empty list says that the result is not suppressed. By the standard all results have one as soon as one does. */
    private void suppression(Finding finding) throws IOException {
        if (flavour == SarifFlavour.GITHUB) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        if (finding.isAccepted()) {
            AcceptedRisk risk = report.riskOf(finding);
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", Messages.accepted(finding, report));
            if (risk != null) {
                json.writeFieldName("location");
                places.location(risk.origin().key(), risk.key());
            }
            json.writeEndObject();
        } else if (finding.isKnown()) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", Messages.known(report));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", finding.severity().label());
        json.writeStringField("verdict", finding.verdict().label());
        json.writeStringField("object", finding.object());
        JsonOutput.text("cause", finding.cause(), json);
        JsonOutput.text("explainedBy", finding.explainedBy(), json);
        JsonOutput.text("help", rules.remedy(finding), json);
        json.writeEndObject();
    }
}
