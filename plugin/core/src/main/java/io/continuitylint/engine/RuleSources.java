package io.continuitylint.engine;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where rules come from besides the class path of the linter.
 *
 * @param packs jars, absolute
 * @param loose the folder of rule folders that are compiled when they are needed; null for none
 * @param cache the folder in which what this version compiled is kept; null to keep nothing
 * @param lock the file that pins all packs, those on the class path as well; null to compare none
 * @param limits how far these rules may go
 */
public record RuleSources(
        List<Path> packs,
        @Nullable NamedPath loose,
        @Nullable Path cache,
        @Nullable NamedPath lock,
        RuleLimits limits) {

    /** None. */
    public static final RuleSources NONE = of(List.of(), RuleLimits.USUAL);

    public RuleSources {
        packs = List.copyOf(packs);
    }

    /** Jars alone. */
    public static RuleSources of(List<Path> packs, RuleLimits limits) {
        return new RuleSources(packs, null, null, null, limits);
    }
}
