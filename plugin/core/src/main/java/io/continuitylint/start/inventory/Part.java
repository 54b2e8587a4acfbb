package io.continuitylint.start.inventory;

import io.continuitylint.model.ComponentKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that another tool knows of and that can fail. It becomes a component. Parts name each other by their keys. */
final class Part {

    private final String key;
    private final Naming naming;
    private final ComponentKind kind;
    private final Map<String, Strength> needs = new LinkedHashMap<>();
    private final Set<String> holders = new LinkedHashSet<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private @Nullable String owner;
    private boolean entrance;

    /** @param key what the file knows it by, such as {@code component:default/shop} */
    Part(String key, Naming naming, ComponentKind kind) {
        this.key = key;
        this.naming = naming;
        this.kind = kind;
    }

    String key() {
        return key;
    }

    Naming naming() {
        return naming;
    }

    ComponentKind kind() {
        return kind;
    }

    /** The parts that it needs, each once, in the order written. */
    Map<String, Strength> needs() {
        return Collections.unmodifiableMap(needs);
    }

    void need(String other, Strength strength) {
        needs.merge(other, strength, (before, now) -> before.compareTo(now) < 0 ? now : before);
    }

    /** The persons of a team. */
    Set<String> holders() {
        return Collections.unmodifiableSet(holders);
    }

    void holder(String person) {
        holders.add(person);
    }

    /** The team or person that owns it; null if nobody is named. */
    @Nullable
    String owner() {
        return owner;
    }

    void ownedBy(@Nullable String team) {
        owner = team;
    }

    /** Texts that become fields as they are. */
    Map<String, String> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Sets a field, unless there is nothing to write. */
    Part field(String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, text);
        }
        return this;
    }

    /** Whether people may miss it as such, if nothing else needs it. */
    boolean mayBeEntrance() {
        return entrance;
    }

    void entrance(boolean possible) {
        entrance = possible;
    }
}
