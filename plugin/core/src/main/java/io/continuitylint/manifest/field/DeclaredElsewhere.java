package io.continuitylint.manifest.field;

import io.continuitylint.finding.Finding;
import io.continuitylint.source.Place;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the other projects of a build declare. It is read once something names nothing here, and only then. */
public final class DeclaredElsewhere {

    private final Supplier<Ids> ids;
    private final String together;
    private @Nullable Resolver resolver;

    /**
     * What is declared there.
     *
     * @param together how these projects are linted as one workspace with this one, for an advice
     */
    public DeclaredElsewhere(Supplier<Ids> ids, String together) {
        this.ids = ids;
        this.together = together;
    }

    /** Where something is declared that one of these references may mean; null if nowhere. */
    @Nullable
    Place of(Collection<Dangling> references) {
        Resolver known = resolver == null ? new Resolver(ids.get()) : resolver;
        resolver = known;
        return references.stream()
                .map(reference -> known.declared(reference.text(), reference.accepts()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(declared -> declared.origin().key())
                .orElse(null);
    }

    /** The same finding, with the way out. */
    Finding advise(Finding finding) {
        return finding.advising("Lint all projects of this build as one workspace, with %s.".formatted(together));
    }
}
