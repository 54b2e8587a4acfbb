package io.continuitylint.manifest;

import io.continuitylint.model.Entity;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads alternatives where they are no object of their own: among the tools of a recovery. */
final class Alternatives {

    private Alternatives() {}

    static @Nullable Need read(Fields fields) {
        Need need = fields.has("use") ? single(fields) : group(fields);
        fields.done();
        return need;
    }

    private static @Nullable Need single(Fields fields) {
        Reference use = fields.reference("use", Accepts.NEEDED);
        boolean hard = fields.flag("hard", true);
        String because = fields.text("because");
        return use == null ? null : new Need.Single(use, hard, List.of(), null, because, fields.origin());
    }

    private static @Nullable Need group(Fields fields) {
        boolean any = fields.has("anyOf");
        Group.Form form = any ? Group.Form.ANY_OF : fields.has("quorum") ? Group.Form.QUORUM : Group.Form.UNITS;
        List<Reference> members = fields.references(any ? "anyOf" : "of", Accepts.NEEDED);
        Integer k = any ? Integer.valueOf(1) : fields.count(form.key(), 1);
        if (members.isEmpty() || k == null) {
            fields.invalid(
                    "tool", fields.origin(), "a tool is a reference, or alternatives under anyOf, quorum or units");
            return null;
        }
        Reference.Target owner = new Reference.Target(Entity.BACKUP, fields.object());
        Group group = new Group(
                fields.object() + "/" + members.get(0).id(),
                owner,
                form,
                Math.min(k, members.size()),
                members,
                null,
                fields.origin());
        return new Need.OfGroup(group, true, null, null, fields.origin());
    }
}
