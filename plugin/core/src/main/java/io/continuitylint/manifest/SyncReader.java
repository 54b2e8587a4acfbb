package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.scalar.Types;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Sync;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how the data of a backup is kept, copied and brought back. */
final class SyncReader {

    private SyncReader() {}

    static @Nullable Sync read(Fields owner) {
        Fields fields = owner.object("sync", "sync");
        if (fields == null) {
            return null;
        }
        Sync sync = new Sync(
                fields.word("mode", Sync.SyncMode.class),
                fields.durationOrZero("lag"),
                fields.duration("interval"),
                fields.duration("duration"),
                fields.durationOrZero("copyLag"),
                fields.event("lastSuccess"),
                fields.reference("monitoredBy", AcceptedTypes.COMPONENT),
                fields.reference("alertTo", AcceptedTypes.COMPONENT),
                fields.flag("propagatesDeletes"),
                fields.flag("pointInTime"),
                fields.word("consistency", Sync.Consistency.class),
                integrity(fields),
                fields.text("reconcile"),
                fields.quantity("headroom"),
                fields.quantity("nextFull"));
        fields.done();
        return sync;
    }

    private static Sync.@Nullable IntegrityCheck integrity(Fields owner) {
        Fields fields = owner.object("integrityCheck", "an integrity check");
        if (fields == null) {
            return null;
        }
        Sync.IntegrityCheck check = new Sync.IntegrityCheck(fields.text("method"), fields.event("last"));
        fields.done();
        return check;
    }

    static List<Backup.Copy> copies(Fields owner) {
        return CompactLists.collect(owner.objects("copies", "a copy"), SyncReader::copy);
    }

    private static Backup.Copy copy(Fields fields) {
        Backup.Copy copy = new Backup.Copy(
                fields.references("in", AcceptedTypes.DOMAIN),
                fields.text("media"),
                fields.flag("offline", false),
                fields.flag("immutable", false),
                fields.duration("retention"),
                fields.has("deletableBy") ? fields.texts("deletableBy") : null,
                fields.reference("encryptedWith", AcceptedTypes.COMPONENT),
                fields.event("verified"),
                fields.as("errors", Types.count(0)),
                fields.origin());
        fields.done();
        return copy;
    }

    static Backup.@Nullable Restore restore(Fields owner) {
        Fields fields = owner.object("restore", "a restore");
        if (fields == null) {
            return null;
        }
        Backup.Restore restore = new Backup.Restore(
                fields.references("target", AcceptedTypes.COMPONENT),
                fields.quantity("size"),
                fields.quantityAboveZero("throughput"),
                fields.as("parallel", Types.count(1)),
                fields.durationOrZero("verify"),
                fields.reference("catalogue", AcceptedTypes.COMPONENT));
        fields.done();
        return restore;
    }
}
