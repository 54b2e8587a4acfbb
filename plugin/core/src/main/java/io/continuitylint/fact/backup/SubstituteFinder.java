package io.continuitylint.fact.backup;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Group;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.view.protection.BackupReferences;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at what each backup uses: whether that is there at all, and how long it is supported. */
final class SubstituteFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Substitute.class, UseOf.class, Deadline.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Sources from;
        private final BackupReferences references;
        private final Consumer<Object> facts;
        private final Set<Subject> protectedOnes = new HashSet<>();

        Search(Sources from, Consumer<Object> facts) {
            this.from = from;
            this.references = new BackupReferences(from.workspace());
            this.facts = facts;
            from.workspace().backups().values().stream()
                    .filter(backup -> !backup.isNeighbour())
                    .forEach(backup -> protectedOnes.addAll(references.primaries(backup)));
        }

        void run() {
            for (Backup backup : from.workspace().backups().values()) {
                if (!backup.isNeighbour()) {
                    facts.accept(substitute(backup));
                    backup.uses().forEach(use -> use(backup, use));
                }
            }
            for (Group group : from.workspace().groups().values()) {
                if (group.activation() != null) {
                    facts.accept(new Substitute(group, List.of(), hasNoSpare(group), null, false, null, false));
                }
            }
        }

        private Substitute substitute(Backup backup) {
            List<Subject> primaries = references.primaries(backup);
            List<Component> used = references.used(backup);
            return new Substitute(
                    backup,
                    primaries,
                    backup.uses().isEmpty(),
                    used.stream()
                            .filter(primaries::contains)
                            .min(Comparator.comparing(Component::id))
                            .orElse(null),
                    !used.isEmpty()
                            && used.size() == backup.uses().size()
                            && used.stream().allMatch(Component::isRetired),
                    used.size() == backup.uses().size() ? limit(primaries, used) : null,
                    hasRecords(backup, used));
        }

        /** A limit that one of the protected things has, and everything that would do its work. */
        private static @Nullable String limit(List<Subject> primaries, List<Component> used) {
            String limit = used.isEmpty() ? null : used.get(0).limit();
            if (limit == null || !used.stream().allMatch(component -> Objects.equals(limit, component.limit()))) {
                return null;
            }
            boolean inherited = primaries.stream()
                    .anyMatch(primary ->
                            primary instanceof Component component && Objects.equals(limit, component.limit()));
            return inherited ? limit : null;
        }

        private boolean hasRecords(Backup backup, List<Component> used) {
            return backup.coverage() != null && !backup.coverage().datasets().isEmpty()
                    || !references.stores(backup).isEmpty()
                    || used.stream()
                            .anyMatch(component ->
                                    component.kind() != null && component.kind().isStore());
        }

        /** Whether every member is needed and known, and nothing is declared to protect one of them. */
        private boolean hasNoSpare(Group group) {
            return group.needsEveryMember()
                    && group.members().stream().map(from.workspace()::find).noneMatch(this::mayBeReplaced);
        }

        private boolean mayBeReplaced(@Nullable Subject member) {
            return member == null || protectedOnes.contains(member);
        }

        private void use(Backup backup, Reference use) {
            Component used = from.workspace().component(use);
            if (used == null) {
                return;
            }
            facts.accept(new UseOf(backup, used, use.origin().place()));
            if (used.endOfSupport() != null) {
                facts.accept(from.deadlines()
                        .until(backup, Deadline.Kind.SUPPORT, used, used.endOfSupport(), used.at("endOfSupport")));
            }
        }
    }
}
