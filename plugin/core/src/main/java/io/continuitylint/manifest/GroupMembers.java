package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.NeedIds;
import io.continuitylint.manifest.scalar.Types;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a need of k of n things names. */
record GroupMembers(Group.Form form, int required, List<Reference> references) {

    static GroupMembers read(Fields fields, Group.Form form) {
        List<Reference> references = distinct(fields, NeedIds.membersKey(form));
        if (references.isEmpty() && !fields.isMisspelt(NeedIds.membersKey(form))) {
            fields.missing(
                    form.key(),
                    "%s has no members; list their ids under \"%s\"".formatted(form.key(), NeedIds.membersKey(form)));
        }
        return new GroupMembers(form, required(fields, form, references.size()), references);
    }

    private static List<Reference> distinct(Fields fields, String key) {
        Set<String> seen = new HashSet<>();
        List<Reference> distinct = new ArrayList<>();
        for (Field item : fields.items(key, "a list of references")) {
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

    private static int required(Fields fields, Group.Form form, int members) {
        if (form == Group.Form.ANY_OF) {
            return 1;
        }
        Field field = fields.field(form.key());
        Integer required = field == null ? null : field.as(Types.count(1));
        if (field == null || required == null) {
            // How many are needed is not known: the fewest stop the least.
            return 1;
        }
        if (required > members && members > 0) {
            field.impossible("%s: %s is more than the number of members (%s)".formatted(form.key(), required, members));
            return members;
        }
        return required;
    }
}
