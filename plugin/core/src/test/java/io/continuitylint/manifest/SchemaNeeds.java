package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Needs and tools, which have several forms: each has keys of its own, which its reader names when it finds another. */
final class SchemaNeeds {

    private static final Path PAGE = Path.of("../docs/manifest/needs-and-domains.md");
    private static final Pattern ROW = Pattern.compile("\\| (`[^|]*`) \\| \\w+ \\| [^|]* \\| ([^|]*) \\|");
    private static final Pattern KEYS = Pattern.compile("; its keys are ([^;]*)");
    private static final String SINGLE = "use";

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry(SINGLE, "reference"),
            Map.entry("anyOf", "listOfReference"),
            Map.entry("of", "listOfReference"),
            Map.entry("quorum", "countAboveZero"),
            Map.entry("units", "countAboveZero"),
            Map.entry("backups", "listOfBackupOfNeed"),
            Map.entry("id", "id"),
            Map.entry("activation", "activation"),
            Map.entry("hard", "flag"),
            Map.entry("share", "percent"),
            Map.entry("because", "text"),
            Map.entry("title", "text"),
            Map.entry("description", "text"));

    private final Map<String, String> meanings = new LinkedHashMap<>();

    private final SchemaObjects objects;

    SchemaNeeds(SchemaObjects objects) {
        this.objects = objects;
        try (Stream<String> lines = Files.lines(PAGE)) {
            lines.map(ROW::matcher).filter(Matcher::matches).forEach(row -> {
                for (String key : row.group(1).replace("`", "").split(", ", -1)) {
                    meanings.put(key, row.group(2));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The definition of a need.
     *
     * @param probe that reads some in a list
     * @param path of the list
     * @param reference what it may be instead of a mapping
     * @param written where examples of it are
     */
    Map<String, Object> definition(Probe probe, String path, Map<String, Object> reference, List<String> written) {
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        forms.put(SINGLE, keys(probe, path, SINGLE + ": a"));
        for (Group.Form form : Group.Form.values()) {
            boolean any = form == Group.Form.ANY_OF;
            forms.put(form.key(), keys(probe, path, form.key() + (any ? ": [a]" : ": 1, of: [a]")));
        }
        Set<String> all = new TreeSet<>();
        forms.values().forEach(all::addAll);
        Map<String, Object> need =
                SchemaShapes.orMapping(reference, SchemaObjects.closed(properties(all, written), List.of()));
        need.put("dependencies", dependencies(forms, all));
        need.put(
                "anyOf",
                forms.keySet().stream()
                        .map(form -> Map.of("required", List.of(form)))
                        .toList());
        return need;
    }

    private Map<String, Object> properties(Set<String> keys, List<String> written) {
        Map<String, Object> properties = new LinkedHashMap<>();
        meanings.forEach((key, meaning) -> {
            if (keys.contains(key)) {
                Map<String, Object> property =
                        new LinkedHashMap<>(SchemaObjects.ref(Objects.requireNonNull(VALUES.get(key), key)));
                SchemaObjects.describe(property, meaning);
                objects.addExamples(property, written, key, node -> true);
                properties.put(key, property);
            }
        });
        if (!properties.keySet().equals(keys)) {
            throw new AssertionError(
                    "%s explains %s, and the reader knows %s".formatted(PAGE, properties.keySet(), keys));
        }
        return properties;
    }

    /** Of two forms at once the reader takes the later one, and the key of the earlier is unknown to it. */
    private static Map<String, Object> dependencies(Map<String, Set<String>> forms, Set<String> all) {
        Map<String, Object> dependencies = new LinkedHashMap<>();
        forms.forEach((form, keys) -> {
            Map<String, Object> others = new TreeMap<>();
            all.stream().filter(key -> !keys.contains(key)).forEach(key -> others.put(key, false));
            Map<String, Object> schema = new LinkedHashMap<>();
            if (keys.contains("of")) {
                schema.put("required", List.of("of"));
            }
            schema.put("properties", others);
            dependencies.put(form, schema);
        });
        return dependencies;
    }

    private static Set<String> keys(Probe probe, String path, String need) {
        List<String> messages = new ArrayList<>();
        for (Finding finding :
                probe.read(Probe.nested(path, "[{%s, zzz: 1}]".formatted(need))).findings()) {
            Matcher keys = KEYS.matcher(finding.message());
            if (finding.message().contains("\"zzz\"") && keys.find()) {
                return new TreeSet<>(List.of(keys.group(1).split(", ", -1)));
            }
            messages.add(finding.message());
        }
        throw new AssertionError("nothing says the keys of %s: %s".formatted(need, messages));
    }
}
