package io.continuitylint.manifest;

import io.continuitylint.model.AcceptedRisk;

/** Reads accepted risks. What is missing is judged by governance/acceptance-incomplete. */
final class RiskReader {

    private RiskReader() {}

    static AcceptedRisk read(Fields fields, String id) {
        AcceptedRisk risk = new AcceptedRisk(
                id,
                fields.text("title"),
                fields.texts("rules"),
                fields.references("scope", Accepts.ANYTHING),
                fields.references("causes", Accepts.ANYTHING),
                fields.text("reason"),
                fields.reference("owner", Accepts.OWNER),
                fields.reference("approvedBy", Accepts.OWNER),
                fields.date("accepted"),
                fields.date("expires"),
                fields.text("compensating"),
                fields.text("ticket"),
                fields.origin());
        Order.check(fields, "accepted", risk.accepted(), "expires", risk.expires());
        fields.text("description");
        fields.done();
        return risk;
    }
}
