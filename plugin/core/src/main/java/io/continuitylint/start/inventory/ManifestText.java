package io.continuitylint.start.inventory;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.source.YamlText;
import io.continuitylint.source.YamlText.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an inventory as a manifest to edit, with what it cannot say at its head. */
final class ManifestText {

    /** What no file of another tool says. */
    private static final List<String> UNKNOWN = List.of(
            "what people would miss: the functions are candidates; rename them, join them, delete what is none",
            "how critical each of them is: `tier`, then `mtpd`, `rto`, `rpo` and `mbco`; without a tier nothing is judged"
                    + " as critical",
            "where things run: `in`, with domains for sites, zones, providers and accounts",
            "what stands in for what is lost: `backups`, and the `tests` that show that they work");

    private static final int LONGEST = 200;

    private final Inventory inventory;
    private final AssignedIds ids;
    private final YamlText yaml = new YamlText();

    private ManifestText(Inventory inventory, AssignedIds ids) {
        this.inventory = inventory;
        this.ids = ids;
    }

    /** @param remarks what of the file was not taken over, or has another name */
    static String of(Inventory inventory, AssignedIds ids, String file, LocalDate day, List<String> remarks) {
        ManifestText manifest = new ManifestText(inventory, ids);
        manifest.head(file, day, remarks);
        manifest.functions();
        manifest.components();
        return manifest.yaml.toString();
    }

    private void head(String file, LocalDate day, List<String> remarks) {
        yaml.comment(
                "",
                "",
                "Taken over from %s (%s) on %s. From here on it is yours: no run writes it again."
                        .formatted(file, inventory.source(), day));
        yaml.line("#").comment("", "", "What that file does not say, and you know:");
        UNKNOWN.forEach(each -> yaml.comment("", "- ", each));
        inventory.unknown().forEach(each -> yaml.comment("", "- ", each));
        if (!remarks.isEmpty()) {
            yaml.line("#").comment("", "", "What became something else, or nothing:");
            remarks.forEach(each -> yaml.comment("", "- ", each));
        }
        yaml.line("continuity: 1");
    }

    private void functions() {
        List<Candidate> written = inventory.candidates().stream()
                .filter(each -> !ids.isThere(each.key()))
                .toList();
        if (!written.isEmpty()) {
            yaml.line("").line("functions:");
            written.forEach(this::function);
        }
    }

    private void function(Candidate candidate) {
        List<Field> fields = new ArrayList<>();
        addText(fields, candidate.fields(), "title");
        addOwner(fields, candidate.owner());
        fields.add(Field.list("needs", named(candidate.needs())));
        addRest(fields, candidate.fields());
        yaml.object(ids.of(candidate.key()), fields);
    }

    private void components() {
        List<Part> written = inventory.parts().stream()
                .filter(part -> !ids.isThere(part.key()))
                .toList();
        if (!written.isEmpty()) {
            yaml.line("").line("components:");
            written.stream().filter(part -> !isPeople(part)).forEach(this::component);
            written.stream().filter(ManifestText::isPeople).forEach(this::component);
        }
    }

    private static boolean isPeople(Part part) {
        return part.kind() == ComponentKind.TEAM || part.kind() == ComponentKind.PERSON;
    }

    private void component(Part part) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("kind", part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        addText(fields, part.fields(), "title");
        addOwner(fields, part.owner());
        if (!part.holders().isEmpty()) {
            fields.add(Field.list("holders", named(part.holders())));
        }
        addNeeds(fields, part);
        addRest(fields, part.fields());
        yaml.object(ids.of(part.key()), fields);
    }

    private void addNeeds(List<Field> fields, Part part) {
        List<String> needs = new ArrayList<>();
        List<String> start = new ArrayList<>();
        part.needs().forEach((key, strength) -> {
            String id = YamlText.scalar(ids.of(key));
            switch (strength) {
                case HARD -> needs.add(id);
                case SOFT -> needs.add("{use: %s, hard: false}".formatted(id));
                case START -> start.add(id);
            }
        });
        boolean soft = part.needs().containsValue(Strength.SOFT);
        if (!needs.isEmpty()) {
            fields.add(new Field("needs", needs, true, soft));
        }
        if (!start.isEmpty()) {
            // It replaces the needs while something starts, so it repeats them.
            part.needs().forEach((key, strength) -> {
                if (strength == Strength.HARD) {
                    start.add(YamlText.scalar(ids.of(key)));
                }
            });
            fields.add(new Field("startNeeds", start, true, false));
        }
    }

    private List<String> named(Collection<String> keys) {
        return keys.stream().map(ids::of).toList();
    }

    private void addOwner(List<Field> fields, @Nullable String owner) {
        if (owner != null) {
            fields.add(Field.of("owner", ids.of(owner)));
        }
    }

    private static void addText(List<Field> fields, Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text != null) {
            fields.add(Field.of(key, text));
        }
    }

    private static void addRest(List<Field> fields, Map<String, String> texts) {
        texts.forEach((key, text) -> {
            if (!key.equals("title")) {
                fields.add(Field.of(key, text.length() > LONGEST ? text.substring(0, LONGEST) + " ..." : text));
            }
        });
    }
}
