package io.continuitylint.manifest;

import io.continuitylint.model.Scenario;
import io.continuitylint.source.Origin;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads scenarios. */
final class ScenarioReader {

    private ScenarioReader() {}

    static Scenario read(Fields fields, String id) {
        Scenario scenario = new Scenario(
                id,
                fields.text("title"),
                fields.references("loses", Accepts.PLACE),
                fields.word("kind", Scenario.Kind.class),
                fields.duration("duration"),
                fields.texts("principals"),
                tiers(fields),
                fields.durationOrZero("rto"),
                fields.durationOrZero("rpo"),
                fields.percentOrQuantity("mbco"),
                fields.origin());
        fields.text("description");
        fields.done();
        return scenario;
    }

    private static @Nullable Set<Integer> tiers(Fields fields) {
        Origin field = fields.find("appliesTo");
        return field == null ? null : tiers(fields, "appliesTo");
    }

    /** A list of tier numbers. */
    static Set<Integer> tiers(Fields fields, String key) {
        Set<Integer> tiers = new TreeSet<>();
        for (Origin item : fields.items(key, "a list of tiers")) {
            String text = Trees.text(item);
            if (text != null && text.matches("[1-4]")) {
                tiers.add(Integer.valueOf(text));
            } else {
                fields.invalid(key + "=" + text, item, "%s: a tier is 1, 2, 3 or 4".formatted(key));
            }
        }
        return tiers;
    }
}
