package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.model.Component;
import io.continuitylint.model.Stock;

/** Reads what only suppliers, contracts, stocks and spares have. */
final class SupplyReader {

    private SupplyReader() {}

    static Component.Supplier supplier(Fields fields) {
        return new Component.Supplier(
                fields.reference("contract", AcceptedTypes.COMPONENT),
                fields.references("upstream", AcceptedTypes.COMPONENT),
                fields.event("qualified"),
                fields.event("lastDelivery"),
                EvidenceReader.read(fields, "bcEvidence"));
    }

    static Component.Contract contract(Fields fields) {
        Component.Contract contract = new Component.Contract(
                fields.date("from"),
                fields.date("expires"),
                fields.duration("noticePeriod"),
                fields.percentOrQuantity("guaranteedCapacity"),
                fields.durationOrZero("leadTime"),
                fields.durationOrZero("restores"),
                fields.flag("priorityOfService", false),
                fields.flag("areaWideExclusion", false));
        DateOrder.check(fields, "from", contract.from(), "expires", contract.expires());
        return contract;
    }

    static Stock stock(Fields fields) {
        return new Stock(
                fields.quantity("quantity"),
                fields.quantity("minimum"),
                fields.quantity("useRate"),
                fields.date("expires"),
                fields.texts("fits"),
                fields.reference("installer", AcceptedTypes.PERSON_OR_ROLE),
                fields.reference("storedAt", AcceptedTypes.PLACE),
                fields.durationOrZero("installTime"),
                fields.reference("bridges", AcceptedTypes.COMPONENT));
    }
}
