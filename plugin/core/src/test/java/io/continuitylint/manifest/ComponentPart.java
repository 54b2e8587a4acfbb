package io.continuitylint.manifest;

import io.continuitylint.manifest.field.NodeDescriptions;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only some kinds of components have.
 *
 * @param key its name among the parts of a component
 * @param kinds that have it, at least one
 */
record ComponentPart(String key, Class<?> type, List<ComponentKind> kinds) {

    static List<ComponentPart> all() {
        List<ComponentPart> parts = new ArrayList<>();
        for (var component : KindFields.class.getRecordComponents()) {
            List<ComponentKind> kinds = new ArrayList<>();
            for (ComponentKind kind : ComponentKind.values()) {
                if (component.getName().equals(kind.word())) {
                    kinds.add(0, kind);
                } else if (isAnother(component.getName(), kind)) {
                    kinds.add(kind);
                }
            }
            parts.add(new ComponentPart(component.getName(), component.getType(), kinds));
        }
        return parts;
    }

    /** Two kinds may have the same keys. */
    private static boolean isAnother(String key, ComponentKind kind) {
        Set<String> keys = Keys.of(kind);
        return !keys.isEmpty()
                && List.of(ComponentKind.values()).stream()
                        .anyMatch(other ->
                                other.word().equals(key) && Keys.of(other).equals(keys));
    }

    String inWords() {
        return String.join(
                " and of ",
                kinds.stream()
                        .map(kind -> NodeDescriptions.withArticle(kind.word()))
                        .toList());
    }

    @Nullable
    Object of(Component component) {
        try {
            return Component.class.getMethod(key).invoke(component);
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("a component has its parts under the names of KindFields", broken);
        }
    }
}
