package io.continuitylint.manifest.field;

import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;

/** Describes in messages what was written instead of what a field needs, and how YAML read it. */
public final class NodeDescriptions {

    private static final int LONGEST = 60;

    private NodeDescriptions() {}

    /** {@code a backup}, {@code an accepted risk}. */
    public static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    public static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
    }

    public static String inWords(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.text().isBlank() ? "empty" : "\"" + shortened(scalar.text()) + "\"";
        }
        return node instanceof YamlSequence ? "a list" : "a mapping with keys";
    }

    /** What to write where YAML read a mapping that was meant as one reference. */
    public static String referenceHint(YamlNode node) {
        if (node instanceof YamlMapping mapping
                && mapping.size() == 1
                && mapping.value(0) instanceof YamlScalar value
                && !value.text().isEmpty()) {
            return "; if you mean a reference, write %s:%s without the space"
                    .formatted(mapping.key(0).text(), value.text());
        }
        return "";
    }

    /** What to write instead of a need whose keys name nothing: its key, its reference or its colon is wrong. */
    public static String needHint(YamlNode node) {
        if (!(node instanceof YamlMapping mapping) || mapping.size() == 0) {
            return "";
        }
        for (YamlMapping.Entry entry : mapping.entries()) {
            String written = entry.key().text();
            String meant = NeedIds.nearestKey(written);
            if (meant != null) {
                return "; it has \"%s\", did you mean \"%s\"?".formatted(shortened(written), meant);
            }
        }
        String key = mapping.key(0).text();
        if (mapping.size() > 1) {
            return "";
        }
        String advice = spaceAdvice(key, mapping.value(0)) + referenceHint(node);
        return advice.isEmpty() && Ids.isId(key) ? idAdvice(key, mapping.value(0)) : advice;
    }

    /** {@code {till: {}}}: what a mapping of ids looks like, where a list of them is needed. */
    private static String idAdvice(String key, YamlNode value) {
        boolean nothing = value instanceof YamlScalar || value instanceof YamlMapping empty && empty.size() == 0;
        return nothing
                ? "; if you mean %1$s, write it alone, or use: %1$s".formatted(key)
                : "; \"%s\" is none of them".formatted(key);
    }

    /** What to write where YAML read a text that was meant as a key and its value. */
    public static String colonHint(YamlNode node) {
        int colon = node instanceof YamlScalar scalar ? scalar.text().indexOf(':') : -1;
        return colon > 0 ? "; a colon must be followed by a space" : "";
    }

    /** What to write instead of a key whose colon lacks its space; nothing for other keys. */
    static String spaceAdvice(String key, YamlNode value) {
        boolean empty = value instanceof YamlScalar scalar && scalar.text().isEmpty();
        int colon = key.indexOf(':');
        return !empty || colon < 1 || colon == key.length() - 1
                ? ""
                : "; a colon must be followed by a space: write %s: %s"
                        .formatted(key.substring(0, colon), key.substring(colon + 1));
    }
}
