package io.continuitylint.manifest;

import io.continuitylint.model.Entity;
import io.continuitylint.model.Function;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import io.continuitylint.source.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads critical functions. */
final class FunctionReader {

    private final NeedReader needs;

    FunctionReader(NeedReader needs) {
        this.needs = needs;
    }

    /** @param owner the field of the file that owns what names no owner, or null */
    Function read(Fields fields, String id, @Nullable Origin owner) {
        Reference.Target self = new Reference.Target(Entity.FUNCTION, id);
        Origin rpo = fields.find("rpo");
        boolean notApplicable = rpo != null && "n/a".equals(Trees.text(rpo));
        Function function = new Function(
                id,
                fields.text("title"),
                owner(fields, owner),
                tier(fields),
                window(fields, "hours"),
                impact(fields),
                mtpd(fields),
                fields.durationOrZero("rto"),
                notApplicable ? null : fields.durationOrZero("rpo"),
                notApplicable,
                mbco(fields),
                demand(fields),
                fields.duration("sustain"),
                fields.texts("qualities"),
                fields.texts("items"),
                needs.read(fields, self),
                without(fields),
                fields.reference("constraint", Accepts.NEEDED),
                fields.text("safeState"),
                fields.references("restoreAfter", Accepts.FUNCTION),
                fields.event("biaReviewed"),
                fields.durationOrZero("workRecovery"),
                degraded(fields),
                fields.references("scenarios", Accepts.SCENARIO),
                fields.text("from"),
                fields.origin());
        fields.text("description");
        fields.done();
        return function;
    }

    /** Its own owner, else that of the file. */
    static @Nullable Reference owner(Fields fields, @Nullable Origin fileOwner) {
        if (fields.has("owner")) {
            return fields.reference("owner", Accepts.OWNER);
        }
        return fileOwner == null ? null : fields.reference("owner", fileOwner, Accepts.OWNER);
    }

    private static @Nullable Integer tier(Fields fields) {
        Integer tier = fields.count("tier", 1);
        if (tier != null && tier > 4) {
            fields.impossible("tier", "tier: %d is no tier; it is 1, 2, 3 or 4".formatted(tier));
            return null;
        }
        return tier;
    }

    static Window window(Fields fields, String key) {
        Window window = windowOrNull(fields, key);
        return window == null ? Window.ALWAYS : window;
    }

    static @Nullable Window windowOrNull(Fields fields, String key) {
        List<String> texts = fields.texts(key);
        if (texts.isEmpty()) {
            return null;
        }
        try {
            return Windows.read(texts);
        } catch (Misread wrong) {
            Origin field = fields.find(key);
            fields.invalid(
                    key,
                    field == null ? fields.origin() : field,
                    "%s: \"%s\" cannot be read; %s".formatted(key, String.join(", ", texts), wrong.text()));
            return null;
        }
    }

    /** The standards have three names for it; two of them at once may contradict each other. */
    private static @Nullable Timespan mtpd(Fields fields) {
        Timespan found = null;
        String under = null;
        for (String name : List.of("mtpd", "mtd", "mao")) {
            Timespan value = fields.durationOrZero(name);
            if (value != null && under != null) {
                Origin field = fields.find(name);
                fields.invalid(
                        name,
                        field == null ? fields.origin() : field,
                        "%s and %s are two names of one thing; keep %s".formatted(under, name, under));
            } else if (value != null) {
                found = value;
                under = name;
            }
        }
        return found;
    }

    private static @Nullable Quantity mbco(Fields fields) {
        return fields.percentOrQuantity("mbco");
    }

    private static List<Function.Impact> impact(Fields owner) {
        List<Function.Impact> impact = new ArrayList<>();
        for (Fields fields : owner.objects("impact", "an impact")) {
            impact.add(new Function.Impact(
                    fields.durationOrZero("after"),
                    fields.word("level", Function.Level.class),
                    fields.word("kind", Function.ImpactKind.class),
                    fields.quantity("amount"),
                    fields.origin()));
            fields.done();
        }
        return impact;
    }

    private static Function.@Nullable Demand demand(Fields owner) {
        Fields fields = owner.object("demand", "a demand");
        if (fields == null) {
            return null;
        }
        Function.Demand demand =
                new Function.Demand(fields.quantity("peak"), fields.growth("growth"), fields.event("measured"));
        fields.done();
        return demand;
    }

    private static Set<ResourceGroup> without(Fields fields) {
        Set<ResourceGroup> without = EnumSet.noneOf(ResourceGroup.class);
        without.addAll(fields.words("without", ResourceGroup.class));
        return without;
    }

    private static Function.@Nullable Degraded degraded(Fields owner) {
        Fields fields = owner.object("degraded", "a degraded mode");
        if (fields == null) {
            return null;
        }
        Function.Degraded degraded =
                new Function.Degraded(fields.text("mode"), fields.reference("approvedBy", Accepts.OWNER));
        fields.done();
        return degraded;
    }
}
