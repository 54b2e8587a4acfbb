package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.model.Component;
import io.continuitylint.model.Power;
import org.jspecify.annotations.Nullable;

/** Reads what only credentials, keys, monitors and power equipment have. */
final class EquipmentReader {

    private EquipmentReader() {}

    static Component.Credential credential(Fields fields) {
        return new Component.Credential(
                fields.references("holders", AcceptedTypes.PERSON_OR_ROLE),
                fields.count("quorum", 1, 1),
                fields.references("storedIn", AcceptedTypes.COMPONENT),
                fields.date("expires"),
                fields.references("opens", AcceptedTypes.COMPONENT),
                fields.flag("breakGlass", false),
                fields.reference("monitoredBy", AcceptedTypes.COMPONENT));
    }

    static Component.Monitor monitor(Fields fields) {
        return new Component.Monitor(fields.flag("enabled", true));
    }

    static Power power(Fields fields) {
        return new Power(
                fields.word("type", Power.PowerType.class),
                fields.duration("runsFor"),
                fields.reference("refuelContract", AcceptedTypes.COMPONENT),
                fields.event("batteryReplaced"),
                fields.duration("batteryLife"),
                fields.reference("transfer", AcceptedTypes.COMPONENT),
                fields.quantity("ratedLoad"),
                fields.event("fuelTested"),
                fields.reference("monitoredBy", AcceptedTypes.COMPONENT),
                fields.reference("alertTo", AcceptedTypes.COMPONENT),
                circuits(fields));
    }

    private static Power.@Nullable Circuits circuits(Fields owner) {
        Fields fields = owner.object("circuits", "the circuits");
        if (fields == null) {
            return null;
        }
        Power.Circuits circuits = new Power.Circuits(fields.texts("needed"), fields.texts("covered"));
        fields.done();
        return circuits;
    }
}
