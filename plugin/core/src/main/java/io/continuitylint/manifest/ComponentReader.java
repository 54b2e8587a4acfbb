package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads components: what all kinds have, and with {@link KindFields} what belongs to one kind. */
final class ComponentReader {

    private final NeedReader needs;

    ComponentReader(NeedReader needs) {
        this.needs = needs;
    }

    /** @param owner the field of the file that owns what names no owner, or null */
    Component read(Fields fields, String id, @Nullable Field owner) {
        Field kindField = fields.ownField("kind");
        ComponentKind kind =
                kindField == null ? null : kindField.as(fields.reading().types().word(ComponentKind.class));
        if (kindField == null) {
            fields.required("kind", "%s has no \"kind\"; write one, such as system, person or supplier".formatted(id));
        }
        KindFields byKind = KindFields.read(fields, kind);
        Component component = new Component(
                id,
                fields.text("title"),
                kind,
                FunctionReader.owner(fields, owner),
                CompactLists.collect(fields.items("in", "a list of domains"), ComponentReader::location),
                needs.read(fields, new Reference.Target(Entity.COMPONENT, id)),
                fields.flag("composite"),
                fields.quantity("capacity"),
                fields.percent("utilisation"),
                fields.duration("repair"),
                fields.durationOrZero("start"),
                fields.has("startNeeds") ? fields.references("startNeeds", AcceptedTypes.NEEDED) : null,
                data(fields),
                fields.has("deletableBy") ? fields.texts("deletableBy") : null,
                fields.text("version"),
                fields.text("model"),
                fields.date("endOfSupport"),
                fields.event("changed"),
                lifecycle(fields),
                fields.text("limit"),
                fields.durationOrZero("stagger"),
                fields.texts("controls"),
                fields.text("offered"),
                fields.text("notCritical"),
                importedFrom(fields, kind),
                byKind.person(),
                byKind.role(),
                byKind.team(),
                byKind.credential(),
                byKind.supplier(),
                byKind.contract(),
                byKind.monitor(),
                byKind.stock(),
                byKind.power(),
                fields.origin());
        fields.text("description");
        KindFields.reportKeysOfOtherKinds(fields, kind);
        fields.done();
        return component;
    }

    /** Of a contract {@code from} is its first day, and no import. */
    private static @Nullable String importedFrom(Fields fields, @Nullable ComponentKind kind) {
        return kind == ComponentKind.CONTRACT ? null : fields.text("from");
    }

    private static Component.Lifecycle lifecycle(Fields fields) {
        Component.Lifecycle lifecycle = fields.word("lifecycle", Component.Lifecycle.class);
        return lifecycle == null ? Component.Lifecycle.ACTIVE : lifecycle;
    }

    private static Component.@Nullable Location location(Field item) {
        if (!item.isMapping()) {
            Reference domain = item.reference(AcceptedTypes.DOMAIN);
            return domain == null ? null : new Component.Location(List.of(domain), item.origin());
        }
        Fields fields = item.fields("a place");
        if (fields == null) {
            return null;
        }
        List<Reference> domains = fields.references("anyOf", AcceptedTypes.DOMAIN);
        if (!fields.has("anyOf")) {
            fields.missing("anyOf", "in: write a domain, or several as {anyOf: [zone-a, zone-b]}");
        }
        fields.done();
        return domains.isEmpty() ? null : new Component.Location(domains, item.origin());
    }

    private static Component.@Nullable Data data(Fields owner) {
        Fields fields = owner.object("data", "the data of a store");
        if (fields == null) {
            return null;
        }
        Component.Data data = new Component.Data(
                fields.quantity("size"),
                fields.texts("datasets"),
                fields.percentOrQuantity("changeRate"),
                fields.duration("detectCorruption"),
                fields.texts("jurisdiction"),
                fields.text("classification"),
                fields.text("media"),
                fields.duration("retention"),
                fields.reference("rebuildFrom", AcceptedTypes.COMPONENT));
        fields.done();
        return data;
    }
}
