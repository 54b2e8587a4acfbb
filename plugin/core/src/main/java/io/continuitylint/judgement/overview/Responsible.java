package io.continuitylint.judgement.overview;

import io.continuitylint.fact.Sources;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has to act: the owner of what has the day, of a supplier that of its contract first, else of what is concerned, else of
 * the function that needs it most.
 */
final class Responsible {

    private final Workspace workspace;
    private final Map<Subject, Importance> importance;

    Responsible(Sources from) {
        this.workspace = from.workspace();
        this.importance = from.importance();
    }

    /** Null where nobody is named. */
    @Nullable
    Reference of(Subject concerned, Due.Kind kind, Subject item) {
        Reference owner = Stream.of(contract(kind, item), item, concerned)
                .map(workspace::ownerOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Importance judged = importance.get(concerned);
        return owner == null && judged != null && judged.through() != null
                ? judged.through().owner()
                : owner;
    }

    private @Nullable Subject contract(Due.Kind kind, Subject item) {
        return kind == Due.Kind.CONTRACT && item instanceof Component supplier ? workspace.contractOf(supplier) : null;
    }
}
