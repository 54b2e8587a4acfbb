package io.continuitylint.fact;

import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.Reach;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Everything that rules can match on: the objects of the workspace, and what the analysis found out about them. A pure
 * function of the workspace, the day and the documents that are there.
 */
public final class Facts {

    private final Workspace workspace;
    private final Predicate<Class<?>> wanted;
    private final Graph graph;
    private final List<Object> all = new ArrayList<>();
    private final Map<Subject, Importance> importance = new HashMap<>();
    private List<AcceptanceTerms> acceptances = List.of();

    private Facts(Workspace workspace, LocalDate asOf, Predicate<Class<?>> wanted) {
        this.workspace = workspace;
        this.wanted = wanted;
        this.graph = Graph.of(workspace, asOf);
    }

    /**
     * @param placeholder whether a text says nothing, as {@code TBD}
     * @param documents where those that manifests name are looked for, if a fact that is wanted speaks of them
     * @param wanted which types of facts anybody looks at; what nobody does is not computed
     */
    public static Facts of(
            Workspace workspace,
            LocalDate asOf,
            Predicate<String> placeholder,
            Documents documents,
            Predicate<Class<?>> wanted) {
        Facts facts = new Facts(workspace, asOf, wanted);
        facts.objects();
        facts.importance();
        facts.acceptances = new AcceptanceFacts(workspace, asOf, facts.importance, placeholder).all();
        facts.acceptances.forEach(facts::add);
        Sources from = new Sources(workspace, asOf, facts.graph, facts.importance, facts.acceptances, documents);
        Family.all()
                .filter(family -> family.isWanted(wanted))
                .forEach(family -> family.finder().find(from, facts::add));
        return facts;
    }

    /** For the rules. */
    public List<Object> all() {
        return all;
    }

    /** By object, for those that have one. */
    public Map<Subject, Importance> importances() {
        return importance;
    }

    public Collection<AcceptanceTerms> acceptanceTerms() {
        return acceptances;
    }

    private void objects() {
        workspace.subjects().forEach(subjects -> subjects.forEach(this::add));
        workspace.tests().forEach(this::add);
        add(workspace.policy());
    }

    private void importance() {
        Reach strictest = Reach.strictest(graph);
        Reach anyhow = Reach.anyhow(graph);
        for (Collection<? extends Subject> subjects : workspace.subjects()) {
            for (Subject subject : subjects) {
                Function through = strictest.of(subject);
                Integer tier = subject instanceof Function function
                        ? function.tier()
                        : through == null ? null : through.tier();
                Importance fact = new Importance(
                        subject,
                        tier,
                        workspace.policy().isCritical(tier),
                        subject instanceof Function ? null : through,
                        anyhow.reaches(subject));
                importance.put(subject, fact);
                add(fact);
            }
        }
    }

    private void add(Object fact) {
        if (wanted.test(fact.getClass())) {
            all.add(fact);
        }
    }
}
