package io.continuitylint.start.inventory;

import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service of a Compose file.
 *
 * @param layers what is written for it, then what it extends
 */
record ComposeService(String name, List<YamlNode> layers) {

    /** Nobody extends so often; a circle does. */
    private static final int MOST_LAYERS = 20;

    /** @param all services of the file */
    static ComposeService of(String name, Map<String, YamlNode> all) {
        List<YamlNode> layers = new ArrayList<>();
        String next = name;
        while (all.containsKey(next) && layers.size() < MOST_LAYERS) {
            YamlNode layer = all.get(next);
            layers.add(layer);
            next = base(layer);
        }
        return new ComposeService(name, layers);
    }

    /** The service of the same file that one extends; empty if there is none. */
    private static String base(@Nullable YamlNode layer) {
        YamlNode written = Yaml.at(layer, "extends");
        if (written instanceof YamlScalar scalar) {
            return scalar.text();
        }
        return Yaml.text(written, "file").isEmpty() ? Yaml.text(written, "service") : "";
    }

    /** The other file that it extends a service of; empty if there is none. */
    String otherFile() {
        return layers.stream()
                .map(layer -> Yaml.text(layer, "extends", "file"))
                .filter(file -> !file.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The text of a key, its own before what it extends; empty if there is none. */
    String text(String... keys) {
        return layers.stream()
                .map(layer -> Yaml.text(layer, keys))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean has(String key) {
        return layers.stream().anyMatch(layer -> Yaml.at(layer, key) != null);
    }

    /** The items of a list, also of what it extends. */
    Stream<YamlNode> items(String key) {
        return layers.stream().flatMap(layer -> Yaml.items(Yaml.at(layer, key)).stream());
    }

    List<String> texts(String key) {
        return items(key).map(Yaml::text).filter(text -> !text.isEmpty()).toList();
    }

    /** The services that it depends on, and how much. */
    Map<String, Strength> dependsOn() {
        Map<String, Strength> found = new LinkedHashMap<>();
        for (YamlNode layer : layers) {
            YamlNode written = Yaml.at(layer, "depends_on");
            Map<String, YamlNode> conditions = Yaml.entries(written);
            conditions.forEach((name, condition) -> found.putIfAbsent(name, strength(condition)));
            if (conditions.isEmpty()) {
                Yaml.texts(written).forEach(name -> found.putIfAbsent(name, Strength.HARD));
            }
        }
        return found;
    }

    private static Strength strength(YamlNode condition) {
        if (Yaml.text(condition, "required").equals("false")) {
            return Strength.SOFT;
        }
        boolean job = Yaml.text(condition, "condition").equals("service_completed_successfully");
        return job ? Strength.START : Strength.HARD;
    }

    /** Services and containers that it shares something with, as {@code service:proxy}. */
    Stream<String> shares() {
        return Stream.of("network_mode", "pid", "ipc").map(this::text);
    }

    /** The name of its image without registry and version; empty if it is built from source. */
    String imageName() {
        String image = text("image");
        String last = image.substring(image.lastIndexOf('/') + 1);
        return last.replaceFirst("[:@$].*", "");
    }

    /** How many of it run, if a number is written; empty otherwise. */
    String copies() {
        String deployed = text("deploy", "replicas");
        return deployed.isEmpty() ? text("scale") : deployed;
    }
}
