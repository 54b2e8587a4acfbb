package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.model.Scenario;

/** Reads scenarios. */
final class ScenarioReader {

    private ScenarioReader() {}

    static Scenario read(Fields fields, String id) {
        Field tiers = fields.field("appliesTo");
        Scenario scenario = new Scenario(
                id,
                fields.text("title"),
                fields.references("loses", AcceptedTypes.PLACE),
                fields.word("kind", Scenario.Kind.class),
                fields.duration("duration"),
                fields.texts("principals"),
                tiers == null ? null : Tiers.read(tiers),
                fields.durationOrZero("rto"),
                fields.durationOrZero("rpo"),
                fields.percentOrQuantity("mbco"),
                fields.origin());
        fields.text("description");
        fields.done();
        return scenario;
    }
}
