package io.continuitylint.fact.restoration;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a copy is brought back to. There is one for each copy and archive.
 *
 * @param targets how many targets it names
 * @param unfit those of them that cannot take it, each with why
 */
public record RestorePlace(Backup backup, int targets, List<Unfit> unfit) {

    /**
     * @param target what cannot take it
     * @param because in words that follow the id: {@code is retired}
     */
    public record Unfit(Component target, String because) {}

    public boolean isUnsaid() {
        return targets == 0;
    }

    /** Whether it names targets and none of them can take it. */
    public boolean isNowhere() {
        return targets > 0 && unfit.size() == targets;
    }

    /** {@code db-2 is retired, db-3 holds less than 4 TB}. */
    public String inWords() {
        return unfit.stream()
                .map(each -> each.target().id() + " " + each.because())
                .collect(Collectors.joining(", "));
    }
}
