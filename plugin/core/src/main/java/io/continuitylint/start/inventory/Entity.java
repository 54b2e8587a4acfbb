package io.continuitylint.start.inventory;

import io.continuitylint.source.YamlNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One document of a Backstage catalogue. */
record Entity(EntityRef ref, YamlNode root) {

    static boolean is(@Nullable YamlNode root) {
        return Yaml.text(root, "apiVersion").contains("backstage.io/")
                && !Yaml.text(root, "kind").isEmpty();
    }

    /** Null if it has no name. */
    static @Nullable Entity of(YamlNode root) {
        String name = Yaml.text(root, "metadata", "name");
        String space = Yaml.text(root, "metadata", "namespace").toLowerCase(Locale.ROOT);
        String kind = Yaml.text(root, "kind").toLowerCase(Locale.ROOT);
        return name.isEmpty()
                ? null
                : new Entity(new EntityRef(kind, space.isEmpty() ? EntityRef.DEFAULT_NAMESPACE : space, name), root);
    }

    boolean isA(String kind) {
        return ref.kind().equals(kind);
    }

    String key() {
        return ref.key();
    }

    String type() {
        return Yaml.text(root, "spec", "type");
    }

    String spec(String field) {
        return Yaml.text(root, "spec", field);
    }

    List<String> specs(String field) {
        return Yaml.texts(root, "spec", field);
    }

    String description() {
        return Yaml.text(root, "metadata", "description");
    }

    /** A name for people; empty if it has none. */
    String title() {
        String title = Yaml.text(root, "metadata", "title");
        return title.isEmpty() ? Yaml.text(root, "spec", "profile", "displayName") : title;
    }

    /** Where a manifest says that it comes from. */
    String from() {
        return "backstage:" + ref.kind() + ":" + ref.namespace() + "/" + ref.name();
    }
}
