package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.model.Activation;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a backup takes over. */
final class ActivationReader {

    @Nullable
    Activation read(Fields owner) {
        Fields fields = owner.object("activation", "an activation");
        if (fields == null) {
            return null;
        }
        Activation activation = new Activation(
                fields.word("mode", Activation.Mode.class),
                fields.flag("enabled", true),
                trigger(fields),
                fields.references("detectedBy", AcceptedTypes.COMPONENT),
                fields.durationOrZero("detect"),
                fields.durationOrZero("decide"),
                fields.durationOrZero("decideBy"),
                fields.references("activators", AcceptedTypes.PERSON_OR_ROLE),
                fields.durationOrZero("activate"),
                fields.durationOrZero("propagate"),
                fields.durationOrZero("recover"),
                fields.durationOrZero("verify"),
                EvidenceReader.read(fields, "runbook"),
                fields.event("runbookReviewed"),
                fields.references("runbookAt", AcceptedTypes.COMPONENT),
                fields.references("runbookAlsoAt", AcceptedTypes.COMPONENT),
                CompactLists.collect(fields.items("tools", "a list of needs"), ToolReader::read),
                fields.references("comms", AcceptedTypes.COMPONENT),
                planes(fields),
                fencing(fields),
                fields.text("flapGuard"),
                fields.word("partialFailure", Activation.PartialFailure.class),
                fields.reference("recordedIn", AcceptedTypes.COMPONENT),
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

    private static Set<Activation.Plane> planes(Fields fields) {
        Set<Activation.Plane> planes = EnumSet.noneOf(Activation.Plane.class);
        planes.addAll(fields.words("actions", Activation.Plane.class));
        return planes;
    }

    private static Activation.@Nullable Fencing fencing(Fields owner) {
        Field field = owner.field("fencing");
        if (field == null) {
            return null;
        }
        if (field.isMapping()) {
            return fencing(field);
        }
        String text = field.as(Type.TEXT);
        if (text != null && text.equals("none")) {
            field.invalid("fencing: \"none\" is ambiguous; write what fences the primary, or not-needed");
            return null;
        }
        return text == null ? null : new Activation.Fencing(text, null, text.equals("not-needed"));
    }

    private static Activation.@Nullable Fencing fencing(Field field) {
        Fields fields = field.fields("fencing");
        if (fields == null) {
            return null;
        }
        if (!fields.has("by")) {
            fields.missing(
                    "by", "fencing has no \"by\"; write what fences the primary, as {by: its id}, or not-needed");
        }
        Activation.Fencing fencing =
                new Activation.Fencing(null, fields.reference("by", AcceptedTypes.COMPONENT), false);
        fields.done();
        return fencing;
    }
}
