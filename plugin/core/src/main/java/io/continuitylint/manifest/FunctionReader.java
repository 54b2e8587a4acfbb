package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.NodeLookup;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Function;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Window;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads critical functions. */
final class FunctionReader {

    /** The standards have three names for it. */
    private static final List<String> ALIASES = List.of("mtpd", "mtd", "mao");

    private final NeedReader needs;

    FunctionReader(NeedReader needs) {
        this.needs = needs;
    }

    /** @param owner the field of the file that owns what names no owner, or null */
    Function read(Fields fields, String id, @Nullable Field owner) {
        Reference.Target self = new Reference.Target(Entity.FUNCTION, id);
        Window hours = Windows.read(fields, "hours");
        Field rpo = fields.field("rpo");
        boolean notApplicable = rpo != null && "n/a".equals(NodeLookup.text(rpo.origin()));
        Function function = new Function(
                id,
                fields.text("title"),
                owner(fields, owner),
                fields.as("tier", Tiers.TIER),
                hours == null ? Window.ALWAYS : hours,
                CompactLists.collect(fields.objects("impact", "an impact"), FunctionReader::impact),
                mtpd(fields),
                fields.durationOrZero("rto"),
                notApplicable ? null : fields.durationOrZero("rpo"),
                notApplicable,
                fields.percentOrQuantity("mbco"),
                demand(fields),
                fields.duration("sustain"),
                fields.texts("qualities"),
                fields.texts("items"),
                needs.read(fields, self),
                without(fields),
                fields.reference("constraint", AcceptedTypes.NEEDED),
                fields.text("safeState"),
                fields.references("restoreAfter", AcceptedTypes.FUNCTION),
                fields.event("biaReviewed"),
                fields.durationOrZero("workRecovery"),
                degraded(fields),
                fields.references("scenarios", AcceptedTypes.SCENARIO),
                fields.text("from"),
                fields.origin());
        fields.text("description");
        fields.done();
        if (ALIASES.stream().anyMatch(name -> fields.reading().misread().has(function.key(), name))) {
            fields.reading().misread().add(function.key(), "mtpd");
        }
        return function;
    }

    /** Its own owner, else that of the file. */
    static @Nullable Reference owner(Fields fields, @Nullable Field ofFile) {
        Field own = fields.field("owner");
        Field owner = own != null ? own : ofFile;
        return owner == null ? null : owner.onlyReference(AcceptedTypes.OWNER);
    }

    /** Two names at once may contradict each other. */
    private static @Nullable Timespan mtpd(Fields fields) {
        Timespan found = null;
        String under = null;
        for (String name : ALIASES) {
            Field field = fields.field(name);
            if (field != null && under != null) {
                field.invalid("%s and %s mean the same; keep %s".formatted(under, name, under));
            } else if (field != null) {
                found = field.as(fields.reading().types().durationOrZero);
                under = name;
            }
        }
        return found;
    }

    private static Function.Impact impact(Fields fields) {
        Function.Impact impact = new Function.Impact(
                fields.durationOrZero("after"),
                fields.word("level", Function.Level.class),
                fields.word("kind", Function.ImpactKind.class),
                fields.quantity("amount"),
                fields.origin());
        fields.done();
        return impact;
    }

    private static Function.@Nullable Demand demand(Fields owner) {
        Fields fields = owner.object("demand", "a demand");
        if (fields == null) {
            return null;
        }
        Function.Demand demand = new Function.Demand(
                fields.quantityAboveZero("peak"),
                fields.as("growth", fields.reading().types().openPercent),
                fields.event("measured"));
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
                new Function.Degraded(fields.text("mode"), fields.reference("approvedBy", AcceptedTypes.OWNER));
        fields.done();
        return degraded;
    }
}
