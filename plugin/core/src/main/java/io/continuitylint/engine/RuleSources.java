package io.continuitylint.engine;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where rules come from besides the class path of the linter.
 *
 * @param packs jars, absolute
 * @param loose the folder of rule folders that are compiled when they are needed; null for none
 * @param shown how messages name that folder
 * @param cache the folder in which what was compiled is kept; null to keep nothing
 * @param limits how far these rules may go
 */
public record RuleSources(
        List<Path> packs,
        @Nullable Path loose,
        String shown,
        @Nullable Path cache,
        RuleLimits limits) {

    /** None. */
    public static final RuleSources NONE = new RuleSources(List.of(), null, "", null, RuleLimits.USUAL);

    public RuleSources {
        packs = List.copyOf(packs);
    }

    /** Jars alone. */
    public static RuleSources of(List<Path> packs, RuleLimits limits) {
        return new RuleSources(packs, null, "", null, limits);
    }
}
