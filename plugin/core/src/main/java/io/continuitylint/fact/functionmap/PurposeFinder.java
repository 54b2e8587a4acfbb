package io.continuitylint.fact.functionmap;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks of every backup whether anybody needs what it protects. */
public final class PurposeFinder {

    private PurposeFinder() {}

    public static void of(Workspace workspace, Map<Subject, Importance> importance, Consumer<Object> facts) {
        for (Backup backup : workspace.backups().values()) {
            List<Subject> primaries = backup.protects().stream()
                    .map(workspace::find)
                    .filter(Objects::nonNull)
                    .toList();
            if (!primaries.isEmpty()) {
                String names =
                        Words.join(backup.protects().stream().map(Reference::id).toList(), "and");
                facts.accept(new Purpose(
                        backup,
                        names,
                        primaries.stream().anyMatch(primary -> isMapped(importance.get(primary))),
                        primaries.stream().allMatch(PurposeFinder::isRetired)));
            }
        }
    }

    private static boolean isMapped(@Nullable Importance known) {
        return known != null && known.mapped();
    }

    private static boolean isRetired(Subject subject) {
        return subject instanceof Component component && component.isRetired();
    }
}
