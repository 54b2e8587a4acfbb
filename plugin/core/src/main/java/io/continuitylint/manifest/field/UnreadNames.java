package io.continuitylint.manifest.field;

import io.continuitylint.model.Entity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids that may be declared in what could not be read, so that nobody can say that they name nothing. */
public final class UnreadNames {

    /** Looked for from the first letter of a word only, so that a line of a million letters costs no square of them. */
    private static final Pattern KEY = Pattern.compile("(?<![A-Za-z0-9._-])([A-Za-z0-9][A-Za-z0-9._-]*+)[\"']?\\s*+:");

    private static final Pattern UNDECODED = Pattern.compile("[^\\x00-\\x7F]++");

    private static final Pattern ID = Pattern.compile("\\bid:\\s*+[\"']?([A-Za-z0-9][A-Za-z0-9._-]*+)");

    /** What the ids of inline backups and groups are made from. */
    private static final Set<Entity> DEPENDENTS = EnumSet.of(Entity.FUNCTION, Entity.COMPONENT);

    private final Set<String> names = new HashSet<>();
    private final Set<String> dependents = new HashSet<>();
    private final Set<Entity> sorts = EnumSet.noneOf(Entity.class);
    private boolean any;

    /** Adds that a file could not be read at all: it may declare anything. */
    public void addFile() {
        any = true;
    }

    /** Adds an id of a file that is not UTF-8: of each letter beyond ASCII it is not known which one was meant. */
    public void addUndecoded(String id) {
        if (id.indexOf(Reading.UNDECODED) >= 0) {
            names.add(undecoded(id));
        }
    }

    private static String undecoded(String id) {
        return UNDECODED.matcher(id).replaceAll(String.valueOf(Reading.UNDECODED));
    }

    /** Adds all that lines of a file may declare. */
    public void addLines(List<String> lines) {
        for (String line : lines) {
            add(KEY.matcher(line));
            add(ID.matcher(line));
        }
    }

    private void add(Matcher words) {
        while (words.find()) {
            names.add(words.group(1));
        }
    }

    /**
     * Adds what stands under keys of a tree that were refused, and each own id in it: where it could not be read as that of
     * a backup or a group, that is reported there.
     */
    public void addUnread(@Nullable YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.unread().forEach(this::addAll);
            for (YamlMapping.Entry entry : mapping.entries()) {
                if (!entry.key().text().startsWith("x-")) {
                    addId(entry);
                    addUnread(entry.value());
                }
            }
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(this::addUnread);
        }
    }

    private void addId(YamlMapping.Entry entry) {
        String key = entry.key().text();
        if ((key.equals("id") || NeedIds.isMisspeltId(key)) && entry.value() instanceof YamlScalar id) {
            names.add(id.text());
        }
    }

    private void addAll(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                names.add(entry.key().text());
                addId(entry);
                addAll(entry.value());
            }
            mapping.unread().forEach(this::addAll);
        } else if (node instanceof YamlSequence list) {
            list.items().forEach(this::addAll);
        }
    }

    /** Adds all ids that are made from that of a function or component, of which a part could not be read. */
    public void addMadeFrom(String dependent) {
        dependents.add(dependent);
    }

    /** Adds the maps of a file whose keys were refused: each may declare any object of its sort. */
    public void addMaps(SourceFile file) {
        if (file.root() != null) {
            Origin root = new Origin(file, null, file.root());
            DeclaredId.MAPS.stream()
                    .filter(map -> {
                        Origin objects = NodeLookup.find(root, map.getKey());
                        return objects != null && !NodeLookup.mapping(objects).isWhole();
                    })
                    .forEach(map -> sorts.add(map.getValue()));
        }
    }

    /** These and others. */
    public void addAll(UnreadNames others) {
        any |= others.any;
        names.addAll(others.names);
        dependents.addAll(others.dependents);
        sorts.addAll(others.sorts);
    }

    /** Whether it may be declared there. */
    boolean has(Dangling reference) {
        String id = reference.id();
        int slash = id.indexOf('/');
        String dependent = slash < 0 ? "" : id.substring(0, slash);
        return any
                || names.contains(id)
                || names.contains(undecoded(id))
                || names.contains(dependent)
                || dependents.contains(dependent)
                || (slash < 0 ? reference.accepts().entities() : DEPENDENTS)
                        .stream().anyMatch(sorts::contains);
    }
}
