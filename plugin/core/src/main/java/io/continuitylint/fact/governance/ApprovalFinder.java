package io.continuitylint.fact.governance;

import io.continuitylint.fact.FactFinder;
import io.continuitylint.fact.Sources;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.people.People;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at who approved the accepted risks, and how much they cover. */
final class ApprovalFinder implements FactFinder {

    @Override
    public Set<Class<?>> types() {
        return Set.of(Approval.class);
    }

    @Override
    public void find(Sources from, Consumer<Object> facts) {
        new Search(from, facts).run();
    }

    private static final class Search {

        private final Workspace workspace;
        private final People people;
        private final List<AcceptanceTerms> accepted;
        private final Consumer<Object> facts;
        private final boolean grantsMayBeUnread;

        Search(Sources from, Consumer<Object> facts) {
            this.workspace = from.workspace();
            this.people = from.people();
            this.accepted = from.found(AcceptanceTerms.class);
            this.facts = facts;
            this.grantsMayBeUnread = !accepted.isEmpty() && mayLackGrants(workspace);
        }

        void run() {
            accepted.forEach(terms -> facts.accept(approval(terms)));
        }

        private Approval approval(AcceptanceTerms terms) {
            AcceptedRisk risk = terms.risk();
            Component approver = workspace.component(risk.approvedBy());
            List<Subject> scoped = risk.scope().stream()
                    .map(workspace::find)
                    .filter(Objects::nonNull)
                    .toList();
            String wildcard = risk.scope().stream()
                    .filter(reference -> !reference.resolves())
                    .map(Reference::text)
                    .filter(text -> text.contains("*"))
                    .findFirst()
                    .orElse(null);
            return new Approval(
                    risk,
                    wildcard == null ? terms.tier() : strictest(terms.tier(), wildcard),
                    scoped.stream()
                            .filter(subject -> isSame(risk.approvedBy(), workspace.ownerOf(subject)))
                            .findFirst()
                            .orElse(null),
                    isSame(risk.approvedBy(), risk.owner()),
                    approver != null && !grantsMayBeUnread,
                    approver == null ? List.of() : grants(approver),
                    wildcard,
                    isEverything(scoped),
                    risk.rules().stream().filter(this::isLocked).distinct().toList());
        }

        /** The same one, or nobody but those who own: of a role that approves, each could be the one who did. */
        private boolean isSame(@Nullable Reference approver, @Nullable Reference owner) {
            if (approver == null || owner == null || approver.target() == null || owner.target() == null) {
                return false;
            }
            Set<String> approving = people.ids(List.of(approver));
            return approver.target().equals(owner.target())
                    || !approving.isEmpty() && owning(owner).containsAll(approving);
        }

        /** A person itself, the holders of a role or team, and who leads a team; a deputy does not own. */
        private Set<String> owning(Reference owner) {
            Component component = workspace.component(owner);
            if (component == null || component.role() == null) {
                return people.ids(List.of(owner));
            }
            return people.ids(component.role().holders());
        }

        /** Whether a role of which something could not be read may give somebody a grant. */
        private static boolean mayLackGrants(Workspace workspace) {
            return workspace.misread().mayLackObjects()
                    || workspace.components().values().stream()
                            .anyMatch(role -> Stream.of("kind", "holders", "deputies", "authority")
                                    .anyMatch(key -> workspace.misread().covers(role, key)));
        }

        private List<String> grants(Component approver) {
            Stream<Component> roles = approver.role() != null ? Stream.of(approver) : people.rolesOf(approver).stream();
            Set<String> grants = new LinkedHashSet<>();
            roles.forEach(role ->
                    grants.addAll(role.role() == null ? List.of() : role.role().authority()));
            return List.copyOf(grants);
        }

        /** A wildcard may mean any function; more is not known. */
        private @Nullable Integer strictest(@Nullable Integer tier, String wildcard) {
            String start = wildcard.substring(0, wildcard.indexOf('*')).replaceFirst("^.*:", "");
            return Stream.concat(
                            Stream.ofNullable(tier),
                            workspace.functions().values().stream()
                                    .filter(function -> function.id().startsWith(start))
                                    .map(Function::tier)
                                    .filter(Objects::nonNull))
                    .min(Integer::compare)
                    .orElse(null);
        }

        private boolean isEverything(Collection<Subject> scoped) {
            return workspace.functions().size() > 1
                    && new HashSet<>(scoped).containsAll(workspace.functions().values());
        }

        private boolean isLocked(String rule) {
            Policy.RuleOverride override = workspace.policy().rules().get(rule);
            return override != null && override.locked();
        }
    }
}
