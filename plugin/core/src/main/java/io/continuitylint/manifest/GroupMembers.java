package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.NeedIds;
import io.continuitylint.manifest.scalar.Types;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a need of k of n things names. */
record GroupMembers(Group.Form form, int required, List<Reference> references) {

    static GroupMembers read(Fields fields, Group.Form form) {
        List<Field> listed = fields.items(NeedIds.membersKey(form), "a list of references");
        List<Reference> references = distinct(listed);
        if (references.isEmpty() && !fields.isMisspelt(NeedIds.membersKey(form))) {
            fields.missing(
                    form.key(),
                    "%s has no members; list their ids under \"%s\"".formatted(form.key(), NeedIds.membersKey(form)));
        }
        Integer required = form == Group.Form.ANY_OF ? Integer.valueOf(1) : required(fields, form, listed.size());
        if (required == null || references.size() < listed.size()) {
            fields.unknown(Misread.MEMBERS);
        }
        // Where it is not known how many are needed: the fewest stop the least.
        int fewest = required == null ? 1 : Math.max(1, Math.min(required, references.size()));
        return new GroupMembers(form, fewest, references);
    }

    private static List<Reference> distinct(List<Field> listed) {
        Set<String> seen = new HashSet<>();
        List<Reference> distinct = new ArrayList<>();
        for (Field item : listed) {
            Reference member = item.reference(AcceptedTypes.NEEDED);
            if (member != null) {
                String id = member.target() == null
                        ? member.text()
                        : member.target().key();
                if (seen.add(id)) {
                    distinct.add(member);
                } else {
                    item.impossible("%s is listed twice; it counts once".formatted(member.id()));
                }
            }
        }
        return List.copyOf(distinct);
    }

    /** How many are needed; null where that is not known. */
    private static @Nullable Integer required(Fields fields, Group.Form form, int listed) {
        Field field = fields.field(form.key());
        Integer required = field == null ? null : field.as(Types.count(1));
        if (field == null || required == null || required <= listed || listed == 0) {
            return required;
        }
        field.impossible("%s: %s is more than the number of members (%s)".formatted(form.key(), required, listed));
        fields.unknown(Misread.MEMBERS);
        return listed;
    }
}
