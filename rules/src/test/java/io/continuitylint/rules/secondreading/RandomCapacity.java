package io.continuitylint.rules.secondreading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a random workspace how much functions ask for and backups carry. It is chosen apart, so that what a seed gives
 * otherwise stays the same.
 */
final class RandomCapacity {

    private final Choice choice;

    RandomCapacity(long seed) {
        this.choice = new Choice(~seed);
    }

    void addTo(Map<String, Object> root) {
        each(root.get("functions")).forEach(this::function);
        each(root.get("components")).forEach(this::needs);
        each(root.get("backups")).forEach(this::backup);
        each(root.get("tests")).forEach(test -> choice.put(test, "load", 40, this::amount));
    }

    private void function(Map<String, Object> function) {
        choice.put(function, "mbco", 60, () -> choice.percent(80) ? share() : tps(1, 12));
        Map<String, Object> demand = new LinkedHashMap<>();
        demand.put("peak", tps(5, 15));
        if (choice.percent(30)) {
            demand.put("growth", choice.word("10%", "100%"));
            choice.put(demand, "measured", 70, () -> choice.word("2025-11-20", "2024-11-20"));
        }
        function.put("demand", demand);
        needs(function);
    }

    private void needs(Map<String, Object> dependent) {
        for (Map<String, Object> need : each(dependent.get("needs"))) {
            each(need.get("backups")).forEach(this::backup);
        }
    }

    private void backup(Map<String, Object> backup) {
        if (choice.percent(60)) {
            Map<String, Object> coverage = new LinkedHashMap<>(map(backup.getOrDefault("coverage", Map.of())));
            coverage.put("capacity", amount());
            backup.put("coverage", coverage);
        }
    }

    private Object amount() {
        return choice.percent(50) ? share() : tps(1, 15);
    }

    private Object share() {
        return 10 * choice.between(2, 10) + "%";
    }

    private Object tps(int least, int most) {
        return 100 * choice.between(least, most) + " tps";
    }

    /** The maps in a map or a list. */
    private static List<Map<String, Object>> each(@Nullable Object of) {
        List<?> all = of instanceof Map<?, ?> objects
                ? List.copyOf(objects.values())
                : of instanceof List<?> list ? list : List.of();
        return all.stream()
                .filter(Map.class::isInstance)
                .map(RandomCapacity::map)
                .toList();
    }

    @SuppressWarnings("unchecked") // All keys of a manifest are texts.
    private static Map<String, Object> map(Object of) {
        return (Map<String, Object>) of;
    }
}
