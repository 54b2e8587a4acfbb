package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.model.Component;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Reads what only persons, teams and roles have. */
final class PeopleReader {

    private PeopleReader() {}

    static Component.Person person(Fields fields) {
        return new Component.Person(
                fields.date("until"),
                fields.reference("site", AcceptedTypes.DOMAIN),
                fields.references("travelsWith", AcceptedTypes.PERSON),
                fields.event("contactVerified"),
                fields.event("remoteAccess"),
                fields.references("mayEnter", AcceptedTypes.PLACE),
                fields.texts("skills"));
    }

    static Component.Team team(Fields fields) {
        return new Component.Team(
                fields.references("holders", AcceptedTypes.PERSON),
                fields.reference("lead", AcceptedTypes.PERSON_OR_ROLE));
    }

    static Role role(Fields fields) {
        return new Role(
                fields.references("holders", AcceptedTypes.PERSON),
                CompactLists.collect(fields.objects("deputies", "a deputy"), PeopleReader::deputy),
                fields.count("minimum", 1, 1),
                Windows.read(fields, "coverage"),
                rosterShare(fields),
                fields.texts("authority"),
                fields.money("spendLimit"));
    }

    private static Role.Deputy deputy(Fields fields) {
        Role.Deputy deputy = new Role.Deputy(
                fields.reference("person", AcceptedTypes.PERSON),
                fields.event("trained"),
                fields.duration("validFor"),
                fields.event("exercised"),
                fields.event("access"),
                fields.percent("time"),
                fields.origin());
        if (!fields.has("person")) {
            fields.required("person", "a deputy has no \"person\"; write the id of one");
        }
        fields.done();
        return deputy;
    }

    private static List<Role.RosterShare> rosterShare(Fields owner) {
        Fields fields = owner.object("rosterShare", "shares of a roster");
        if (fields == null) {
            return List.of();
        }
        List<Role.RosterShare> shares = new ArrayList<>();
        for (Origin entry : fields.unknownEntries()) {
            YamlScalar name = entry.keyNode();
            Quantity share = name == null ? null : fields.percent(name.text());
            if (name != null && share != null) {
                shares.add(new Role.RosterShare(person(fields, name), share));
            }
        }
        return List.copyOf(shares);
    }

    /** A person that is named by a key. */
    private static Reference person(Fields fields, YamlScalar name) {
        Origin origin = new Origin(fields.origin().file(), null, name);
        return fields.reading()
                .reference(name.text(), AcceptedTypes.PERSON, false, origin, fields.object(), fields.path());
    }
}
