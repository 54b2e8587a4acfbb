package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Coverage;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Variant;
import io.continuitylint.source.Origin;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads backups, of the top level and inline. */
final class BackupReader {

    private static final List<String> DECISIVE = List.of("variant", "uses", "activation.mode", "copies");

    private final ActivationReader activations = new ActivationReader();
    private final @Nullable Origin defaults;

    /** @param defaults the fields that backups of this file have unless they say otherwise */
    BackupReader(@Nullable Origin defaults) {
        this.defaults = defaults;
    }

    ActivationReader activations() {
        return activations;
    }

    /** A backup of the top level. */
    Backup read(Fields fields, String id) {
        Field protects = fields.ownField("protects");
        if (protects == null) {
            fields.required("protects", "%s has no \"protects\"; write the id of what it protects".formatted(id));
            return read(fields, id, null, List.of());
        }
        List<Field> items = protects.items("a list of references");
        return read(fields, id, null, CompactLists.collect(items, item -> item.reference(AcceptedTypes.NEEDED)));
    }

    /** A backup under a need. */
    Backup inline(Fields written, String id, Reference.Target dependent, @Nullable Reference use) {
        Fields fields = new Fields(written.reading(), written.origin(), "a backup", "backup:" + id, defaults);
        Ids.check(fields.ownField("id"));
        return read(fields, id, dependent, use == null ? List.of() : List.of(use));
    }

    private Backup read(Fields fields, String id, Reference.@Nullable Target inlineOf, List<Reference> protects) {
        Variant variant = fields.word("variant", Variant.class);
        if (!fields.has("variant")) {
            fields.required(
                    "variant", "%s has no \"variant\"; write one, such as hot-standby or record-copy".formatted(id));
        }
        Backup backup = new Backup(
                id,
                fields.text("title"),
                inlineOf,
                protects,
                variant,
                fields.references("uses", AcceptedTypes.COMPONENT),
                fields.reference("owner", AcceptedTypes.OWNER),
                fields.word("readiness", Readiness.class),
                state(fields),
                coverage(fields),
                activations.read(fields),
                access(fields),
                fields.texts("skills"),
                independence(fields),
                SyncReader.read(fields),
                parity(fields),
                SyncReader.copies(fields),
                SyncReader.restore(fields),
                failback(fields),
                fields.flag("reserved", true),
                fields.duration("reclaim"),
                CompactLists.collect(fields.objects("borrowed", "another use of it"), BackupReader::borrowed),
                fields.duration("cadence"),
                CompactLists.collect(fields.objects("maintenance", "a maintenance task"), BackupReader::maintenance),
                fields.event("reviewed"),
                fields.money("cost"),
                fields.origin());
        fields.text("description");
        fields.done();
        if (!fields.reading().misread().isEmpty()) {
            unknown(backup, fields.reading().misread());
        }
        return backup;
    }

    /** What it uses decides which tests of functions cover it, and with its kind and mode for what it stands in, and how. */
    private static void unknown(Backup backup, Misread misread) {
        if (misread.has(backup.key(), "uses")) {
            misread.add(backup.key(), Misread.TESTS);
        }
        if (misread.has(backup.key(), "protects")) {
            misread.addAnywhere(Misread.BACKUPS);
        }
        if (DECISIVE.stream().anyMatch(path -> misread.has(backup.key(), path))) {
            backup.protects().stream()
                    .map(Reference::target)
                    .filter(Objects::nonNull)
                    .forEach(target -> misread.add(target.key(), Misread.BACKUPS));
        }
    }

    private static Backup.@Nullable State state(Fields owner) {
        Fields fields = owner.object("state", "a state");
        if (fields == null) {
            return null;
        }
        Backup.State state = new Backup.State(fields.word("is", Backup.StateIs.class), fields.event("verified"));
        fields.done();
        return state;
    }

    private static @Nullable Coverage coverage(Fields owner) {
        Fields fields = owner.object("coverage", "coverage");
        if (fields == null) {
            return null;
        }
        Coverage coverage = new Coverage(
                fields.percentOrQuantity("capacity"),
                fields.duration("endurance"),
                fields.texts("datasets"),
                fields.texts("items"),
                fields.texts("qualities"),
                fields.references("functions", AcceptedTypes.FUNCTION),
                fields.text("degraded"),
                fields.reference("approvedBy", AcceptedTypes.OWNER));
        fields.done();
        return coverage;
    }

    private static Backup.@Nullable Access access(Fields owner) {
        Fields fields = owner.object("access", "an access plan");
        if (fields == null) {
            return null;
        }
        Backup.Access access = new Backup.Access(
                fields.references("credentials", AcceptedTypes.COMPONENT),
                fields.references("physical", AcceptedTypes.PLACE),
                fields.texts("authority"),
                fields.money("spend"),
                fields.flag("remote", false));
        fields.done();
        return access;
    }

    private static Backup.@Nullable Independence independence(Fields owner) {
        Fields fields = owner.object("independence", "a review of independence");
        if (fields == null) {
            return null;
        }
        Backup.Independence review =
                new Backup.Independence(fields.event("reviewed"), fields.reference("by", AcceptedTypes.OWNER));
        fields.done();
        return review;
    }

    private static Backup.@Nullable Parity parity(Fields owner) {
        Fields fields = owner.object("parity", "parity");
        if (fields == null) {
            return null;
        }
        Backup.Parity parity = new Backup.Parity(fields.event("checked"), fields.texts("drift"));
        fields.done();
        return parity;
    }

    private static Backup.@Nullable Failback failback(Fields owner) {
        Fields fields = owner.object("failback", "a failback");
        if (fields == null) {
            return null;
        }
        Backup.Failback failback = new Backup.Failback(
                EvidenceReader.read(fields, "procedure"), fields.text("reconcile"), fields.event("tested"));
        fields.done();
        return failback;
    }

    private static Backup.Borrowed borrowed(Fields fields) {
        Backup.Borrowed borrowed = new Backup.Borrowed(
                fields.text("by"), fields.date("since"), fields.date("until"), fields.event("returned"));
        DateOrder.check(fields, "since", borrowed.since(), "until", borrowed.until());
        DateOrder.check(fields, "since", borrowed.since(), "returned", borrowed.returned());
        fields.done();
        return borrowed;
    }

    private static Backup.Maintenance maintenance(Fields fields) {
        Backup.Maintenance maintenance = new Backup.Maintenance(
                fields.text("what"), fields.duration("every"), fields.event("last"), fields.origin());
        fields.done();
        return maintenance;
    }
}
