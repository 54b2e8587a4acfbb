package io.continuitylint.start.inventory;

import io.continuitylint.model.ComponentKind;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a Compose file. Services, named volumes and secrets become parts; what no other service needs is what people may
 * miss. Networks are settings of the host that all of it runs on, and become nothing.
 */
final class ComposeReader {

    /** Keys that only a service has, one of which each service of a real file has. */
    private static final List<String> OF_SERVICES = List.of("image", "build", "extends", "provider", "depends_on");

    /** A path, an address of Windows and a variable are no names of volumes. */
    private static final Pattern VOLUME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]+");

    private final Inventory inventory = new Inventory(
            "a Compose file",
            "which needs are hard: depends_on says what starts first; write {use: ID, hard: false} where it also runs without",
            "what lies outside of the file: the host that runs it, suppliers, what addresses in `environment` lead to",
            "who owns and operates it: `owner`, and roles with holders and deputies");
    private final YamlNode root;
    private final String place;
    private final Map<String, YamlNode> services;
    private final Map<String, Set<String>> remarks = new TreeMap<>();

    private ComposeReader(YamlNode root, String place) {
        this.root = root;
        this.place = place;
        this.services = Yaml.entries(Yaml.at(root, "services"));
    }

    static boolean reads(YamlNode root) {
        return Yaml.text(root, "apiVersion").isEmpty()
                && Yaml.entries(Yaml.at(root, "services")).values().stream()
                        .anyMatch(service -> OF_SERVICES.stream().anyMatch(key -> Yaml.at(service, key) != null));
    }

    /**
     * Reads one file.
     *
     * @param place the folder that it lies in, with a slash at its end, seen from the project; empty for that of the
     *     project. The services of two folders are not the same, whatever they are called
     */
    static Inventory read(YamlNode root, String place) {
        ComposeReader reader = new ComposeReader(root, place);
        List<ComposeService> all = reader.services.keySet().stream()
                .map(name -> ComposeService.of(name, reader.services))
                .toList();
        all.forEach(reader::add);
        all.forEach(reader::relate);
        reader.remark();
        reader.inventory.guessCandidates();
        return reader.inventory;
    }

    private void add(ComposeService service) {
        ComponentKind kind = Objects.requireNonNullElse(KindWords.in(service.imageName()), ComponentKind.SERVICE);
        // The process fails by itself, and so does what it keeps in a volume: two parts.
        boolean beside = kind == ComponentKind.DATASTORE
                && service.items("volumes").anyMatch(each -> !volume(each).isEmpty());
        List<String> profiles = service.texts("profiles");
        Part part = new Part(
                        service(service.name()),
                        naming(service.name(), "service"),
                        beside ? ComponentKind.SERVICE : kind)
                .field("from", from("services", service.name()))
                .field("x-image", service.text("image"))
                .field("x-profiles", String.join(", ", profiles));
        part.entrance(kind == ComponentKind.SERVICE && profiles.isEmpty());
        inventory.add(part);
        if (!service.otherFile().isEmpty()) {
            note("services extend those of other files, which were not read", service.otherFile());
        }
        if (!service.copies().isEmpty() && !service.copies().equals("1")) {
            note(
                    "how many of a service run was left out, as all of them run on one host",
                    service.name() + " " + service.copies());
        }
    }

    private void relate(ComposeService service) {
        Part part = Objects.requireNonNull(inventory.part(service(service.name())));
        Map<String, Strength> needs = new LinkedHashMap<>(service.dependsOn());
        service.texts("links").forEach(link -> needs.putIfAbsent(before(link), Strength.HARD));
        service.texts("volumes_from")
                .forEach(other -> needs.putIfAbsent(
                        other.replaceFirst("^container:", "").replaceFirst(":r[ow]$", ""), Strength.HARD));
        service.texts("external_links").forEach(link -> needs.putIfAbsent(before(link), Strength.HARD));
        service.shares()
                .filter(shared -> shared.startsWith("service:") || shared.startsWith("container:"))
                .forEach(shared -> needs.put(shared.substring(shared.indexOf(':') + 1), Strength.HARD));
        needs.forEach((other, strength) -> need(part, other, strength));
        service.items("volumes").forEach(each -> mount(part, each));
        service.items("secrets").forEach(each -> {
            String name = each instanceof YamlScalar ? Yaml.text(each) : Yaml.text(each, "source");
            if (!name.isEmpty()) {
                keep(part, "secret", name, ComponentKind.CREDENTIAL);
            }
        });
    }

    private void need(Part part, String other, Strength strength) {
        String key = service(other);
        if (inventory.part(key) == null) {
            inventory.add(new Part(key, naming(other, "service"), ComponentKind.SERVICE));
            note("named, but not described in the file, so what they are is a guess", other);
        }
        if (!key.equals(part.key())) {
            part.need(key, strength);
        }
    }

    private void mount(Part part, YamlNode mount) {
        String volume = volume(mount);
        if (!volume.isEmpty()) {
            keep(part, "volume", volume, ComponentKind.DATASTORE);
        } else if (isFolder(mount)) {
            note(
                    "some mount folders of the host; where one holds data, write a datastore for it",
                    part.naming().name());
        }
    }

    private void keep(Part part, String word, String name, ComponentKind kind) {
        String key = word + ":" + name;
        inventory.add(new Part(key, naming(name, word), kind).field("from", from(word + "s", name)));
        part.need(key, Strength.HARD);
    }

    /** The named volume that is mounted; empty if it is something else. */
    private static String volume(YamlNode mount) {
        if (mount instanceof YamlScalar scalar) {
            int colon = scalar.text().indexOf(':');
            String source = colon < 0 ? "" : scalar.text().substring(0, colon);
            return VOLUME.matcher(source).matches() ? source : "";
        }
        String type = Yaml.text(mount, "type");
        String source = Yaml.text(mount, "source");
        return (type.isEmpty() || type.equals("volume"))
                        && VOLUME.matcher(source).matches()
                ? source
                : "";
    }

    private static boolean isFolder(YamlNode mount) {
        return mount instanceof YamlScalar scalar
                ? scalar.text().indexOf(':') > 0
                : Yaml.text(mount, "type").equals("bind");
    }

    private void remark() {
        for (String key : Yaml.entries(root).keySet()) {
            switch (key) {
                case "networks" ->
                    note(
                            "networks were left out, as they are settings of the host",
                            Yaml.entries(Yaml.at(root, key)).keySet());
                case "configs" ->
                    note(
                            "configs were left out",
                            Yaml.entries(Yaml.at(root, key)).keySet());
                case "models" ->
                    note(
                            "models were left out",
                            Yaml.entries(Yaml.at(root, key)).keySet());
                case "include" -> note("included files are read only where they are named as well", included());
                default -> {
                    // The others say nothing about parts, or are read elsewhere.
                }
            }
        }
        remarks.forEach((what, names) -> inventory.remark(what + ": " + String.join(", ", names)));
    }

    private List<String> included() {
        List<String> files = new ArrayList<>();
        for (YamlNode each : Yaml.items(Yaml.at(root, "include"))) {
            files.addAll(each instanceof YamlScalar ? List.of(Yaml.text(each)) : Yaml.texts(each, "path"));
        }
        return files;
    }

    private void note(String what, String name) {
        note(what, List.of(name));
    }

    private void note(String what, Iterable<String> names) {
        names.forEach(name ->
                remarks.computeIfAbsent(what, key -> new LinkedHashSet<>()).add(name));
    }

    private static String service(String name) {
        return "service:" + name;
    }

    private String from(String key, String name) {
        return "compose:" + place + key + "/" + name;
    }

    private Naming naming(String name, String word) {
        String[] folders = place.split("/", -1);
        return new Naming(name, folders.length < 2 ? "" : folders[folders.length - 2], word);
    }

    private static String before(String link) {
        int colon = link.indexOf(':');
        return colon < 0 ? link : link.substring(0, colon);
    }
}
