package io.continuitylint.manifest;

import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the needs of a function or a component, with their inline backups and groups. */
final class NeedReader {

    private final BackupReader backups;
    private final Objects objects;

    NeedReader(BackupReader backups, Objects objects) {
        this.backups = backups;
        this.objects = objects;
    }

    List<Need> read(Fields owner, Reference.Target dependent) {
        return read(owner, "needs", dependent);
    }

    /** Needs under another key, as the tools of a recovery. */
    List<Need> read(Fields owner, String key, Reference.Target dependent) {
        List<Need> needs = new ArrayList<>();
        for (Origin item : owner.items(key, "a list of needs")) {
            Need need = need(owner, key, item, dependent);
            if (need != null) {
                needs.add(need);
            }
        }
        return needs;
    }

    private @Nullable Need need(Fields owner, String key, Origin item, Reference.Target dependent) {
        if (item.value() instanceof YamlScalar) {
            Reference use = owner.reference(key, item, Accepts.NEEDED);
            return use == null ? null : new Need.Single(use, true, List.of(), null, null, item);
        }
        Fields fields = owner.object(key, item, "a need");
        if (fields == null) {
            return null;
        }
        Group.Form form = form(fields);
        Need need = form == null ? single(fields, dependent) : group(fields, form, dependent);
        fields.done();
        return need;
    }

    private static Group.@Nullable Form form(Fields fields) {
        for (Group.Form form : Group.Form.values()) {
            if (fields.has(form.key())) {
                return form;
            }
        }
        return null;
    }

    private @Nullable Need single(Fields fields, Reference.Target dependent) {
        Reference use = fields.reference("use", Accepts.NEEDED);
        boolean hard = fields.flag("hard", true);
        List<Backup> inline = use == null ? List.of() : inline(fields, dependent, use);
        var share = fields.percent("share");
        String because = fields.text("because");
        if (use == null) {
            if (!fields.hasOwn("use")) {
                fields.invalid(
                        "use",
                        fields.origin(),
                        "a need names what it uses: write use, anyOf, quorum or units" + prefixHint(fields.origin()));
            }
            return null;
        }
        return new Need.Single(use, hard, inline, share, because, fields.origin());
    }

    private static String prefixHint(Origin origin) {
        return Shapes.hint(origin.value());
    }

    private List<Backup> inline(Fields fields, Reference.Target dependent, Reference use) {
        List<Fields> written = fields.objects("backups", "a backup");
        List<Backup> inline = new ArrayList<>();
        for (Fields backup : written) {
            Origin id = backup.find("id");
            if (id == null && written.size() > 1) {
                backup.invalid("id", backup.origin(), "a need with several backups needs an id in each of them");
            }
            String name = id != null && id.value() instanceof YamlScalar scalar
                    ? scalar.text()
                    : inlineId(dependent, use.id());
            Backup read = backups.inline(backup, name, dependent, use);
            objects.add(Entity.BACKUP, read, read.origin());
            inline.add(read);
        }
        return inline;
    }

    static String inlineId(Reference.Target dependent, String use) {
        return dependent.id() + "/" + use;
    }

    private @Nullable Need group(Fields fields, Group.Form form, Reference.Target dependent) {
        List<Reference> members = distinct(fields, form == Group.Form.ANY_OF ? "anyOf" : "of");
        int required = required(fields, form, members.size());
        boolean hard = fields.flag("hard", true);
        var share = fields.percent("share");
        String because = fields.text("because");
        Activation activation = backups.activations().read(fields, dependent);
        fields.find("id");
        if (members.isEmpty()) {
            fields.invalid(form.key(), fields.origin(), "%s names no members".formatted(form.key()));
            return null;
        }
        String id = id(fields, dependent, members.get(0).id());
        Group group = new Group(id, dependent, form, required, members, activation, fields.origin());
        objects.add(Entity.GROUP, group, fields.origin());
        return new Need.OfGroup(group, hard, share, because, fields.origin());
    }

    private static String id(Fields fields, Reference.Target dependent, String firstMember) {
        Origin id = fields.find("id");
        return id != null && id.value() instanceof YamlScalar scalar ? scalar.text() : inlineId(dependent, firstMember);
    }

    private static List<Reference> distinct(Fields fields, String key) {
        Set<String> seen = new HashSet<>();
        List<Reference> members = new ArrayList<>();
        for (Reference member : fields.references(key, Accepts.NEEDED)) {
            String id =
                    member.target() == null ? member.text() : member.target().key();
            if (seen.add(id)) {
                members.add(member);
            } else {
                fields.report(
                        Reading.IMPOSSIBLE,
                        key + "=" + member.id(),
                        member.origin().place(),
                        "%s is a member twice; it counts once".formatted(member.id()));
            }
        }
        return members;
    }

    private static int required(Fields fields, Group.Form form, int members) {
        if (form == Group.Form.ANY_OF) {
            return 1;
        }
        Integer required = fields.count(form.key(), 1);
        if (required == null) {
            return Math.max(1, members);
        }
        if (required > members && members > 0) {
            fields.impossible(
                    form.key(), "%s: %d of %d is more than there are".formatted(form.key(), required, members));
            return members;
        }
        return required;
    }

    /** The inline backups and groups of one dependent, by the ids they will have, found before anything is resolved. */
    static void scan(Origin dependent, Reference.Target target, Declared declared) {
        Origin needs = Fields.find(dependent, "needs");
        if (needs != null) {
            for (Origin need : Trees.items(needs)) {
                if (need.value() instanceof YamlMapping) {
                    scanNeed(need, target, declared);
                }
            }
        }
    }

    private static void scanNeed(Origin need, Reference.Target target, Declared declared) {
        Origin backups = Fields.find(need, "backups");
        String use = Trees.text(Fields.find(need, "use"));
        if (backups != null && use != null) {
            for (Origin backup : Trees.items(backups)) {
                String id = Trees.text(Fields.find(backup, "id"));
                declared.add(Entity.BACKUP, id != null ? id : inlineId(target, bare(use)), backup);
            }
        }
        for (Group.Form form : Group.Form.values()) {
            Origin members = Fields.find(need, form == Group.Form.ANY_OF ? "anyOf" : "of");
            if (Fields.find(need, form.key()) != null
                    && members != null
                    && !Trees.items(members).isEmpty()) {
                String id = Trees.text(Fields.find(need, "id"));
                String first = Trees.text(Trees.items(members).get(0));
                if (id != null || first != null) {
                    declared.add(Entity.GROUP, id != null ? id : inlineId(target, bare(String.valueOf(first))), need);
                }
            }
        }
    }

    private static String bare(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }
}
