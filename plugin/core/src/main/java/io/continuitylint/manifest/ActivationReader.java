package io.continuitylint.manifest;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a backup takes over. */
final class ActivationReader {

    @Nullable
    Activation read(Fields owner, Reference.Target dependent) {
        Fields fields = owner.object("activation", "an activation");
        if (fields == null) {
            return null;
        }
        Activation activation = new Activation(
                fields.word("mode", Activation.Mode.class),
                fields.flag("enabled", true),
                trigger(fields),
                fields.references("detectedBy", Accepts.COMPONENT),
                fields.durationOrZero("detect"),
                fields.durationOrZero("decide"),
                fields.durationOrZero("decideBy"),
                fields.references("activators", Accepts.PERSON_OR_ROLE),
                fields.durationOrZero("activate"),
                fields.durationOrZero("propagate"),
                fields.durationOrZero("recover"),
                fields.durationOrZero("verify"),
                Evidences.read(fields, "runbook"),
                fields.event("runbookReviewed"),
                fields.references("runbookAt", Accepts.COMPONENT),
                fields.references("runbookAlsoAt", Accepts.COMPONENT),
                tools(fields),
                fields.references("comms", Accepts.COMPONENT),
                planes(fields),
                fencing(fields),
                fields.text("flapGuard"),
                fields.word("partialFailure", Activation.PartialFailure.class),
                fields.reference("recordedIn", Accepts.COMPONENT),
                fields.origin());
        fields.done();
        return activation;
    }

    private static Activation.@Nullable Trigger trigger(Fields owner) {
        Fields fields = owner.object("trigger", "a trigger");
        if (fields == null) {
            return null;
        }
        Activation.Trigger trigger =
                new Activation.Trigger(fields.text("signal"), fields.text("threshold"), fields.durationOrZero("for"));
        fields.done();
        return trigger;
    }

    /** Tools are needs without backups of their own. */
    private static List<Need> tools(Fields owner) {
        List<Need> tools = new ArrayList<>();
        for (Origin item : owner.items("tools", "a list of needs")) {
            if (item.value() instanceof YamlMapping) {
                Fields fields = owner.object("tools", item, "a tool");
                Need group = fields == null ? null : Alternatives.read(fields);
                if (group != null) {
                    tools.add(group);
                }
            } else {
                Reference use = owner.reference("tools", item, Accepts.NEEDED);
                if (use != null) {
                    tools.add(new Need.Single(use, true, List.of(), null, null, item));
                }
            }
        }
        return tools;
    }

    private static Set<Activation.Plane> planes(Fields fields) {
        Set<Activation.Plane> planes = EnumSet.noneOf(Activation.Plane.class);
        planes.addAll(fields.words("actions", Activation.Plane.class));
        return planes;
    }

    private static Activation.@Nullable Fencing fencing(Fields owner) {
        Origin field = owner.find("fencing");
        if (field == null) {
            return null;
        }
        if (field.value() instanceof YamlMapping) {
            Fields fields = owner.object("fencing", "a fencing");
            Reference by = fields == null ? null : fields.reference("by", Accepts.COMPONENT);
            if (fields != null) {
                fields.done();
            }
            return new Activation.Fencing(null, by, false);
        }
        String text = owner.text("fencing");
        if (text != null && text.equals("none")) {
            owner.invalid("fencing=none", field, "fencing: \"none\" leaves it open; write what fences, or not-needed");
            return null;
        }
        return text == null ? null : new Activation.Fencing(text, null, text.equals("not-needed"));
    }
}
