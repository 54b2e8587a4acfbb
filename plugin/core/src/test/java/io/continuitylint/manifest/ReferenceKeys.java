package io.continuitylint.manifest;

import io.continuitylint.model.Component;
import io.continuitylint.model.Test;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which components of a record are written in a manifest, and under which key. */
final class ReferenceKeys {

    /** What the program adds to what was written. */
    private static final Set<String> NOT_WRITTEN =
            Set.of("id", "origin", "inlineOf", "rpoNotApplicable", "defaultTestDuration", "fuelTestCadence");

    /** The parts of a component that only some kinds have. */
    private static final Set<String> OF_ONE_KIND = Stream.of(KindFields.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    /** Where a key and its record component have two names. */
    private static final Map<String, String> KEYS = Map.of(
            "Test.backups",
            "backup",
            "Test.functions",
            "function",
            "Test.scenarios",
            "scenario",
            "Trigger.lasting",
            "for");

    private static final Map<String, String> SOME_KEY = Map.of("tiers", "1", "rules", "test/overdue");

    private ReferenceKeys() {}

    /** The parts of one kind of component have sections of their own, and their keys are those of the component. */
    static boolean isWritten(Class<?> type, RecordComponent component) {
        boolean part = type == Component.class && OF_ONE_KIND.contains(component.getName());
        boolean named = type == Test.OpenPoint.class || !NOT_WRITTEN.contains(component.getName());
        return named && !part && !component.getName().equals("origin");
    }

    /** The record and the component: {@code Backup.uses}. */
    static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }

    static String key(Class<?> type, RecordComponent component) {
        return KEYS.getOrDefault(name(type, component), component.getName());
    }

    static String path(String above, String key) {
        return above.isEmpty() ? key : above + "." + key;
    }

    /** Where in a mapping of keys that the author chooses its values are asked for. */
    static String someKey(String key) {
        return SOME_KEY.getOrDefault(key, "");
    }
}
