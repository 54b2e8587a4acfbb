package io.continuitylint.manifest.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists as small as they can be: a workspace holds a million of them. */
public final class CompactLists {

    private CompactLists() {}

    /** What a function makes of each item, where it makes something of it. */
    public static <F, T> List<T> collect(List<F> items, Function<F, @Nullable T> of) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<T> collected = new ArrayList<>(items.size());
        for (F item : items) {
            T one = of.apply(item);
            if (one != null) {
                collected.add(one);
            }
        }
        return List.copyOf(collected);
    }
}
