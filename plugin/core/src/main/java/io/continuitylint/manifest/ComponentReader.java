package io.continuitylint.manifest;

import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads components: what all kinds have, and with {@link KindReader} what belongs to one kind. */
final class ComponentReader {

    private final NeedReader needs;

    ComponentReader(NeedReader needs) {
        this.needs = needs;
    }

    /** @param owner the field of the file that owns what names no owner, or null */
    Component read(Fields fields, String id, @Nullable Origin owner) {
        ComponentKind kind = fields.word("kind", ComponentKind.class);
        if (!fields.has("kind")) {
            fields.invalid("kind", fields.origin(), "%s does not say what kind of component it is".formatted(id));
        }
        KindReader byKind = new KindReader(fields, kind);
        Component component = new Component(
                id,
                fields.text("title"),
                kind,
                FunctionReader.owner(fields, owner),
                locations(fields),
                needs.read(fields, new Reference.Target(Entity.COMPONENT, id)),
                fields.flag("composite"),
                fields.quantity("capacity"),
                fields.percent("utilisation"),
                fields.duration("repair"),
                fields.durationOrZero("start"),
                fields.has("startNeeds") ? fields.references("startNeeds", Accepts.NEEDED) : null,
                data(fields),
                fields.texts("deletableBy"),
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
                fields.text("from"),
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
        byKind.reportFieldsOfOtherKinds();
        fields.done();
        return component;
    }

    private static Component.Lifecycle lifecycle(Fields fields) {
        Component.Lifecycle lifecycle = fields.word("lifecycle", Component.Lifecycle.class);
        return lifecycle == null ? Component.Lifecycle.ACTIVE : lifecycle;
    }

    private static List<Component.Location> locations(Fields fields) {
        List<Component.Location> locations = new ArrayList<>();
        for (Origin item : fields.items("in", "a list of domains")) {
            if (item.value() instanceof YamlMapping) {
                Fields group = fields.object("in", item, "a place");
                if (group != null) {
                    List<Reference> domains = group.references("anyOf", Accepts.DOMAIN);
                    group.done();
                    locations.add(new Component.Location(domains, item));
                }
            } else {
                Reference domain = fields.reference("in", item, Accepts.DOMAIN);
                if (domain != null) {
                    locations.add(new Component.Location(List.of(domain), item));
                }
            }
        }
        return locations;
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
                fields.reference("rebuildFrom", Accepts.COMPONENT));
        fields.done();
        return data;
    }
}
