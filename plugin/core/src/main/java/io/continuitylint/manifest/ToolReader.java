package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.NeedIds;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tools of a recovery: needs without backups, whose groups are not objects of their own. */
final class ToolReader {

    private ToolReader() {}

    static @Nullable Need read(Field item) {
        if (!item.isMapping()) {
            Reference use = item.reference(AcceptedTypes.NEEDED);
            return use == null ? null : new Need.Single(use, true, List.of(), null, null, item.origin());
        }
        Fields fields = item.fields("a tool");
        if (fields == null) {
            return null;
        }
        Group.Form form = NeedIds.form(item.origin());
        Need need = form == null ? single(fields) : group(fields, form);
        fields.done();
        return need;
    }

    private static @Nullable Need single(Fields fields) {
        Reference use = fields.reference("use", AcceptedTypes.NEEDED);
        if (!fields.has("use")) {
            fields.missing("use", "a tool must name what it uses: write use, anyOf, quorum or units");
        }
        String because = fields.text("because");
        boolean hard = NeedReader.isHard(fields);
        return use == null ? null : new Need.Single(use, hard, List.of(), null, because, fields.origin());
    }

    private static @Nullable Need group(Fields fields, Group.Form form) {
        GroupMembers members = GroupMembers.read(fields, form);
        String because = fields.text("because");
        boolean hard = NeedReader.isHard(fields);
        if (members.references().isEmpty()) {
            return null;
        }
        String id = fields.object() + "/" + members.references().get(0).id();
        Reference.Target owner = new Reference.Target(Entity.BACKUP, fields.object());
        Group group = new Group(id, owner, form, members.required(), members.references(), null, fields.origin());
        return new Need.OfGroup(group, hard, null, because, fields.origin());
    }
}
