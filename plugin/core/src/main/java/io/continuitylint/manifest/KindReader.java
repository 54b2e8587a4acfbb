package io.continuitylint.manifest;

import static java.util.Map.entry;

import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Quantity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fields that belong to one kind of component. */
final class KindReader {

    private static final Set<String> SUPPLIER =
            Set.of("contract", "upstream", "qualified", "lastDelivery", "bcEvidence");
    private static final Set<String> CREDENTIAL =
            Set.of("holders", "quorum", "storedIn", "expires", "opens", "breakGlass", "monitoredBy");
    private static final Set<String> STOCK = Set.of(
            "quantity", "minimum", "useRate", "expires", "fits", "installer", "storedAt", "installTime", "bridges");
    private static final Map<ComponentKind, Set<String>> FIELDS = Map.ofEntries(
            entry(
                    ComponentKind.PERSON,
                    Set.of("until", "site", "travelsWith", "contactVerified", "remoteAccess", "mayEnter", "skills")),
            entry(ComponentKind.TEAM, Set.of("holders", "lead")),
            entry(
                    ComponentKind.ROLE,
                    Set.of("holders", "deputies", "minimum", "coverage", "rosterShare", "authority", "spendLimit")),
            entry(ComponentKind.CREDENTIAL, CREDENTIAL),
            entry(ComponentKind.KEY, CREDENTIAL),
            entry(ComponentKind.SUPPLIER, SUPPLIER),
            entry(ComponentKind.COUNTERPARTY, SUPPLIER),
            entry(
                    ComponentKind.CONTRACT,
                    Set.of(
                            "from",
                            "expires",
                            "noticePeriod",
                            "guaranteedCapacity",
                            "leadTime",
                            "restores",
                            "priorityOfService",
                            "areaWideExclusion")),
            entry(ComponentKind.MONITOR, Set.of("enabled")),
            entry(ComponentKind.STOCK, STOCK),
            entry(ComponentKind.SPARE, STOCK),
            entry(
                    ComponentKind.POWER,
                    Set.of(
                            "type",
                            "runsFor",
                            "refuelContract",
                            "batteryReplaced",
                            "batteryLife",
                            "transfer",
                            "ratedLoad",
                            "fuelTested",
                            "monitoredBy",
                            "alertTo",
                            "circuits")));

    private final Fields fields;
    private final @Nullable ComponentKind kind;

    KindReader(Fields fields, @Nullable ComponentKind kind) {
        this.fields = fields;
        this.kind = kind;
    }

    private boolean is(ComponentKind... kinds) {
        return kind != null && List.of(kinds).contains(kind);
    }

    /** A field that another kind has: says which, instead of that it is unknown. */
    void reportFieldsOfOtherKinds() {
        if (kind == null) {
            FIELDS.values().forEach(names -> names.forEach(fields::find));
            return;
        }
        for (Origin entry : Trees.entries(fields.origin())) {
            YamlScalar key = entry.keyNode();
            if (key != null && !fields.asked().contains(key.text())) {
                reportOfOtherKind(key, entry);
            }
        }
    }

    private void reportOfOtherKind(YamlScalar key, Origin entry) {
        Set<String> kinds = FIELDS.entrySet().stream()
                .filter(known -> known.getValue().contains(key.text()))
                .map(known -> known.getKey().word())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!kinds.isEmpty()) {
            fields.find(key.text());
            fields.report(
                    Reading.INVALID,
                    key.text(),
                    entry.key(),
                    "%s has no \"%s\"; that belongs to %s"
                            .formatted(
                                    Shapes.withArticle(Objects.toString(kind)), key.text(), String.join(", ", kinds)));
        }
    }

    Component.@Nullable Person person() {
        return !is(ComponentKind.PERSON)
                ? null
                : new Component.Person(
                        fields.date("until"),
                        fields.reference("site", Accepts.DOMAIN),
                        fields.references("travelsWith", Accepts.PERSON),
                        fields.event("contactVerified"),
                        fields.event("remoteAccess"),
                        fields.references("mayEnter", Accepts.PLACE),
                        fields.texts("skills"));
    }

    Component.@Nullable Team team() {
        return !is(ComponentKind.TEAM)
                ? null
                : new Component.Team(
                        fields.references("holders", Accepts.PERSON), fields.reference("lead", Accepts.PERSON_OR_ROLE));
    }

    Component.@Nullable Role role() {
        if (!is(ComponentKind.ROLE)) {
            return null;
        }
        Integer minimum = fields.count("minimum", 1);
        return new Component.Role(
                fields.references("holders", Accepts.PERSON),
                deputies(),
                minimum == null ? 1 : minimum,
                FunctionReader.windowOrNull(fields, "coverage"),
                rosterShare(),
                fields.texts("authority"),
                fields.quantity("spendLimit"));
    }

    private List<Component.Deputy> deputies() {
        List<Component.Deputy> deputies = new ArrayList<>();
        for (Fields deputy : fields.objects("deputies", "a deputy")) {
            deputies.add(new Component.Deputy(
                    deputy.reference("person", Accepts.PERSON),
                    deputy.event("trained"),
                    deputy.duration("validFor"),
                    deputy.event("exercised"),
                    deputy.event("access"),
                    deputy.percent("time"),
                    deputy.origin()));
            deputy.done();
        }
        return deputies;
    }

    private List<Component.RosterShare> rosterShare() {
        List<Component.RosterShare> shares = new ArrayList<>();
        Origin field = fields.find("rosterShare");
        Fields roster = field == null ? null : fields.object("rosterShare", "a roster");
        for (Origin entry : roster == null ? List.<Origin>of() : Trees.entries(field)) {
            YamlScalar key = entry.keyNode();
            Quantity share = key == null || roster == null ? null : roster.percent(key.text());
            if (share != null && key != null) {
                Origin name = new Origin(entry.file(), null, key);
                shares.add(new Component.RosterShare(
                        fields.reading().reference(key.text(), Accepts.PERSON, name, fields.object()), share));
            }
        }
        return shares;
    }

    Component.@Nullable Credential credential() {
        if (!is(ComponentKind.CREDENTIAL, ComponentKind.KEY)) {
            return null;
        }
        Integer quorum = fields.count("quorum", 1);
        return new Component.Credential(
                fields.references("holders", Accepts.PERSON_OR_ROLE),
                quorum == null ? 1 : quorum,
                fields.references("storedIn", Accepts.COMPONENT),
                fields.date("expires"),
                fields.references("opens", Accepts.COMPONENT),
                fields.flag("breakGlass", false),
                fields.reference("monitoredBy", Accepts.COMPONENT));
    }

    Component.@Nullable Supplier supplier() {
        return !is(ComponentKind.SUPPLIER, ComponentKind.COUNTERPARTY)
                ? null
                : new Component.Supplier(
                        fields.reference("contract", Accepts.COMPONENT),
                        fields.references("upstream", Accepts.COMPONENT),
                        fields.event("qualified"),
                        fields.event("lastDelivery"),
                        Evidences.read(fields, "bcEvidence"));
    }

    Component.@Nullable Contract contract() {
        if (!is(ComponentKind.CONTRACT)) {
            return null;
        }
        Component.Contract contract = new Component.Contract(
                fields.date("from"),
                fields.date("expires"),
                fields.duration("noticePeriod"),
                fields.percentOrQuantity("guaranteedCapacity"),
                fields.durationOrZero("leadTime"),
                fields.durationOrZero("restores"),
                fields.flag("priorityOfService", false),
                fields.flag("areaWideExclusion", false));
        Order.check(fields, "from", contract.from(), "expires", contract.expires());
        return contract;
    }

    Component.@Nullable Monitor monitor() {
        return !is(ComponentKind.MONITOR) ? null : new Component.Monitor(fields.flag("enabled", true));
    }

    Component.@Nullable Stock stock() {
        return !is(ComponentKind.STOCK, ComponentKind.SPARE)
                ? null
                : new Component.Stock(
                        fields.quantity("quantity"),
                        fields.quantity("minimum"),
                        fields.quantity("useRate"),
                        fields.date("expires"),
                        fields.texts("fits"),
                        fields.reference("installer", Accepts.PERSON_OR_ROLE),
                        fields.reference("storedAt", Accepts.PLACE),
                        fields.durationOrZero("installTime"),
                        fields.reference("bridges", Accepts.COMPONENT));
    }

    Component.@Nullable Power power() {
        return !is(ComponentKind.POWER)
                ? null
                : new Component.Power(
                        fields.word("type", Component.PowerType.class),
                        fields.duration("runsFor"),
                        fields.reference("refuelContract", Accepts.COMPONENT),
                        fields.event("batteryReplaced"),
                        fields.duration("batteryLife"),
                        fields.reference("transfer", Accepts.COMPONENT),
                        fields.quantity("ratedLoad"),
                        fields.event("fuelTested"),
                        fields.reference("monitoredBy", Accepts.COMPONENT),
                        fields.reference("alertTo", Accepts.COMPONENT),
                        circuits());
    }

    private Component.@Nullable Circuits circuits() {
        Fields circuits = fields.object("circuits", "the circuits");
        if (circuits == null) {
            return null;
        }
        Component.Circuits read = new Component.Circuits(circuits.texts("needed"), circuits.texts("covered"));
        circuits.done();
        return read;
    }
}
