package io.continuitylint.manifest.field;

import io.continuitylint.model.Entity;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids of the inline backups and groups of a need: written ones, or made from the dependent and what it uses. */
public final class NeedIds {

    private static final Set<String> MISSPELT = Set.of("id", "ids", "idd", "iid", "i_d", "i-d", "di");

    private NeedIds() {}

    /** Adds the ids of one need of a dependent. */
    public static void add(Origin need, DeclaredId dependent, List<DeclaredId> declared) {
        if (need.value() instanceof YamlMapping) {
            List<Origin> backups = NodeLookup.items(NodeLookup.find(need, "backups"));
            for (Origin backup : backups) {
                String id = ofBackup(backup, need, dependent.target(), backups.size());
                add(Entity.BACKUP, id, backup, dependent, declared);
            }
            if (form(need) != null) {
                add(Entity.GROUP, ofGroup(need, dependent.target()), need, dependent, declared);
            }
        }
    }

    private static void add(
            Entity entity, @Nullable String id, Origin object, DeclaredId dependent, List<DeclaredId> declared) {
        if (id != null) {
            boolean written = NodeLookup.find(object, "id") != null;
            declared.add(new DeclaredId(new Reference.Target(entity, id), object, null, written, dependent));
        }
    }

    /** The id of an inline backup; null if it needs one of its own and has none. */
    public static @Nullable String ofBackup(Origin backup, Origin need, Reference.Target dependent, int backups) {
        String own = NodeLookup.text(NodeLookup.find(backup, "id"));
        String use = NodeLookup.text(NodeLookup.find(need, "use"));
        return own != null ? own : use == null || backups > 1 ? null : made(dependent, use);
    }

    /** Whether an object may have another id than the one made for it: it stands under a key that could not be read. */
    static boolean mayHaveAnother(Origin object) {
        YamlMapping mapping = NodeLookup.mapping(object);
        return !mapping.isWhole()
                || mapping.entries().stream()
                        .anyMatch(entry -> isMisspeltId(entry.key().text()));
    }

    /** Whether a key was meant to be {@code id}; {@code in} looks like it, too, and is one of its own. */
    static boolean isMisspeltId(String key) {
        return !key.equals("id") && MISSPELT.contains(key.toLowerCase(Locale.ROOT));
    }

    /** What stands for the id of one of several inline backups, where that is misspelt: an id that no reference has. */
    public static String unread(Reference.Target dependent) {
        return dependent.id() + "/";
    }

    /** The id of a group; null if it has neither an id nor members. */
    public static @Nullable String ofGroup(Origin need, Reference.Target dependent) {
        String own = NodeLookup.text(NodeLookup.find(need, "id"));
        List<Origin> members = NodeLookup.items(NodeLookup.find(need, membersKey(form(need))));
        String first = members.isEmpty() ? null : NodeLookup.text(members.get(0));
        return own != null ? own : first == null ? null : made(dependent, first);
    }

    /** The key of a need that names what it uses and looks like a written one; null if none does. */
    static @Nullable String nearestKey(String written) {
        return Stream.concat(
                        Stream.of("use"), Arrays.stream(Group.Form.values()).map(Group.Form::key))
                .filter(key -> UnknownKey.isNear(written, key))
                .findFirst()
                .orElse(null);
    }

    public static Group.@Nullable Form form(Origin need) {
        for (Group.Form form : Group.Form.values()) {
            if (NodeLookup.find(need, form.key()) != null) {
                return form;
            }
        }
        return null;
    }

    public static String membersKey(Group.@Nullable Form form) {
        return form == Group.Form.ANY_OF ? form.key() : "of";
    }

    private static String made(Reference.Target dependent, String reference) {
        return dependent.id() + "/" + reference.substring(reference.indexOf(':') + 1);
    }
}
