package io.continuitylint.finding.overview;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that only some readers of a report want, computed when it is first asked for. Any two are equal: what they
 * give follows from what stands beside them.
 */
public final class OnDemand<T> {

    private @Nullable Supplier<T> maker;
    private @Nullable T made;

    private OnDemand(@Nullable Supplier<T> maker, @Nullable T made) {
        this.maker = maker;
        this.made = made;
    }

    /** What a computation gives, which runs once at most. */
    public static <T> OnDemand<T> of(Supplier<T> maker) {
        return new OnDemand<>(maker, null);
    }

    /** What is there already. */
    public static <T> OnDemand<T> known(T value) {
        return new OnDemand<>(null, value);
    }

    /** The value, the same at each call. */
    public synchronized T get() {
        T known = made;
        if (known == null) {
            if (maker == null) {
                throw new IllegalStateException("there is neither a value nor what makes it");
            }
            known = maker.get();
            made = known;
            maker = null;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnDemand<?>;
    }

    @Override
    public int hashCode() {
        return OnDemand.class.hashCode();
    }

    @Override
    public String toString() {
        return "on demand";
    }
}
