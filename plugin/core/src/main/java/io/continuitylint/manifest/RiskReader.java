package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.model.AcceptedRisk;

/** Reads accepted risks. What is missing is judged by governance/acceptance-incomplete. */
final class RiskReader {

    private RiskReader() {}

    static AcceptedRisk read(Fields fields, String id) {
        AcceptedRisk risk = new AcceptedRisk(
                id,
                fields.text("title"),
                fields.texts("rules"),
                fields.references("scope", AcceptedTypes.ANYTHING),
                fields.references("causes", AcceptedTypes.ANYTHING),
                fields.text("reason"),
                fields.reference("owner", AcceptedTypes.OWNER),
                fields.reference("approvedBy", AcceptedTypes.OWNER),
                fields.date("accepted"),
                fields.date("expires"),
                fields.text("compensating"),
                fields.text("ticket"),
                fields.origin());
        DateOrder.check(fields, "accepted", risk.accepted(), "expires", risk.expires());
        fields.text("description");
        fields.done();
        return risk;
    }
}
