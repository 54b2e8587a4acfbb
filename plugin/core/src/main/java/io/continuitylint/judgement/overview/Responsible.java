package io.continuitylint.judgement.overview;

import io.continuitylint.fact.Sources;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has to act: the owner of what is concerned, else of what has the day, else of the function that needs it most. */
final class Responsible {

    private final Workspace workspace;
    private final Map<Subject, Importance> importance;

    Responsible(Sources from) {
        this.workspace = from.workspace();
        this.importance = from.importance();
    }

    /** Null where nobody is named. */
    @Nullable
    Reference of(Subject concerned, Subject item) {
        Reference owner = workspace.ownerOf(concerned);
        if (owner == null && item != concerned) {
            owner = workspace.ownerOf(item);
        }
        Importance judged = importance.get(concerned);
        return owner == null && judged != null && judged.through() != null
                ? judged.through().owner()
                : owner;
    }
}
