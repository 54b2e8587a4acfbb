package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.NeedIds;
import io.continuitylint.manifest.field.NodeDescriptions;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Need;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the needs of a function or a component, with their inline backups and groups. */
final class NeedReader {

    private final BackupReader backups;
    private final ReadObjects objects;

    NeedReader(BackupReader backups, ReadObjects objects) {
        this.backups = backups;
        this.objects = objects;
    }

    /** Needs are never taken from the defaults: their backups and groups have ids of their own. */
    List<Need> read(Fields owner, Reference.Target dependent) {
        Field needs = owner.ownField("needs");
        return needs == null
                ? List.of()
                : NeedsOnce.of(
                        needs, CompactLists.collect(needs.items("a list of needs"), item -> need(item, dependent)));
    }

    private @Nullable Need need(Field item, Reference.Target dependent) {
        if (!item.isMapping()) {
            Reference use = item.reference(AcceptedTypes.NEEDED);
            return use == null ? null : new Need.Single(use, true, List.of(), null, null, item.origin());
        }
        Fields fields = item.fields("a need");
        Group.Form form = NeedIds.form(item.origin());
        if (fields == null || form == null && !isSingle(fields)) {
            return null;
        }
        Need need = form == null ? single(fields, dependent) : group(fields, form, dependent);
        fields.done();
        if (need instanceof Need.Single single && fields.reading().misread().has(fields.object(), "needs.backups")) {
            unknownBackups(single.use(), fields.reading().misread());
        }
        return need;
    }

    private static void unknownBackups(Reference use, Misread misread) {
        if (use.target() != null) {
            misread.add(use.target().key(), Misread.BACKUPS);
        }
    }

    /** Reports a mapping that names nothing with what it should name, and nothing else that is wrong with it. */
    private static boolean isSingle(Fields fields) {
        boolean single = fields.ownField("use") != null;
        if (!single) {
            String hint = NodeDescriptions.needHint(fields.origin().value());
            fields.missing("use", "a need must name what it uses: write use, anyOf, quorum or units" + hint);
        }
        return single;
    }

    private @Nullable Need single(Fields fields, Reference.Target dependent) {
        Reference use = fields.reference("use", AcceptedTypes.NEEDED);
        List<Backup> inline = inline(fields, dependent, use);
        Quantity share = fields.percent("share");
        String because = fields.text("because");
        boolean hard = isHard(fields);
        return use == null ? null : new Need.Single(use, hard, inline, share, because, fields.origin());
    }

    /** What is not known to be hard stops nothing. It is read last, when a key that was not read may be meant for it. */
    static boolean isHard(Fields fields) {
        return fields.flag("hard", !fields.has("hard") && !fields.mayHave("hard"));
    }

    /** Also read where it is not known what they protect, to report what else is wrong with them. */
    private List<Backup> inline(Fields need, Reference.Target dependent, @Nullable Reference use) {
        List<Fields> written = need.objects("backups", "a backup");
        List<Backup> inline = new ArrayList<>(written.size());
        for (Fields fields : written) {
            String id = NeedIds.ofBackup(fields.origin(), need.origin(), dependent, written.size());
            if (id == null && fields.isMisspelt("id")) {
                need.reading().misread().add(need.object(), "needs.backups");
                backups.inline(fields, NeedIds.unread(dependent), dependent, use);
            } else if (id == null) {
                fields.missing("id", "each of several backups of one need must have an id");
            } else {
                Backup backup = backups.inline(fields, id, dependent, use);
                if (use != null) {
                    objects.add(Entity.BACKUP, backup, backup.origin());
                    inline.add(backup);
                }
            }
        }
        return List.copyOf(inline);
    }

    private @Nullable Need group(Fields fields, Group.Form form, Reference.Target dependent) {
        GroupMembers members = GroupMembers.read(fields, form);
        String id = NeedIds.ofGroup(fields.origin(), dependent);
        Ids.check(fields.ownField("id"));
        Quantity share = fields.percent("share");
        String because = fields.text("because");
        Activation activation = backups.activations().read(fields);
        fields.text("title");
        fields.text("description");
        boolean hard = isHard(fields);
        if (members.references().isEmpty() || id == null) {
            return null;
        }
        Group group =
                new Group(id, dependent, form, members.required(), members.references(), activation, fields.origin());
        objects.add(Entity.GROUP, group, fields.origin());
        return new Need.OfGroup(group, hard, share, because, fields.origin());
    }
}
