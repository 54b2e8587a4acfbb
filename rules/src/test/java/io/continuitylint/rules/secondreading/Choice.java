package io.continuitylint.rules.secondreading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices, the same for the same seed. */
final class Choice {

    private final Random random;

    Choice(long seed) {
        this.random = new Random(seed);
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    /** True so many times of a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String word(String... words) {
        return one(List.of(words));
    }

    String duration() {
        return word("5m", "15m", "1h", "4h", "8h", "1d", "3d");
    }

    /** So many different ones, or as many as there are. */
    <T> List<Object> some(List<T> of, int count) {
        List<T> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return new ArrayList<>(all.subList(0, Math.min(count, all.size())));
    }

    /** Gives a map a value so many times of a hundred. */
    void put(Map<String, Object> map, String key, int chance, Supplier<Object> value) {
        if (percent(chance)) {
            map.put(key, value.get());
        }
    }
}
