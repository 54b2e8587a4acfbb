package io.continuitylint.vocabulary;

import io.continuitylint.analysis.AffectedFunctions;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.SingleLosses;
import io.continuitylint.fact.Documents;
import io.continuitylint.fact.MergedRisks;
import io.continuitylint.fact.Sources;
import io.continuitylint.fact.governance.AcceptanceTerms;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import io.continuitylint.view.reach.Importances;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that rules can match on: the objects of the workspace, and what the analysis found out about them. A pure
 * function of the workspace, the day and the documents that are there.
 */
public final class Facts {

    private final AffectedFunctions affected;
    private final Map<Subject, Importance> importance;
    private final FactSearch search;
    private final Sources sources;
    private final List<Object> all = new ArrayList<>();
    private final List<AcceptanceTerms> acceptances;

    private Facts(
            Workspace workspace,
            LocalDate asOf,
            Predicate<String> placeholder,
            Documents documents,
            @Nullable MergedRisks merged,
            Predicate<Class<?>> wanted) {
        Graph graph = Graph.of(workspace, asOf);
        // Solved meanwhile, on the threads that share the work: most finders will ask about them.
        ForkJoinTask<SingleLosses> unused =
                ForkJoinTask.adapt(() -> SingleLosses.of(graph)).fork();
        affected = new AffectedFunctions(graph);
        importance = Importances.of(workspace, graph, affected);
        search = new FactSearch(
                Vocabulary.finders(),
                found -> new Sources(workspace, asOf, graph, importance, placeholder, documents, merged, found));
        sources = search.sources();
        acceptances = sources.found(AcceptanceTerms.class);
        addAll(wanted);
    }

    /**
     * What rules find where nothing is under review.
     *
     * @param placeholder whether a text is a placeholder such as {@code TBD}
     * @param documents where those that manifests name are looked for, if a fact that is wanted needs them
     * @param wanted which types of facts are matched by rules; the others are not computed
     */
    public static Facts of(
            Workspace workspace,
            LocalDate asOf,
            Predicate<String> placeholder,
            Documents documents,
            Predicate<Class<?>> wanted) {
        return new Facts(workspace, asOf, placeholder, documents, null, wanted);
    }

    /**
     * Likewise, of a change under review.
     *
     * @param merged the accepted risks before it, where the policy lets only those count; else null
     */
    public static Facts of(
            Workspace workspace,
            LocalDate asOf,
            Predicate<String> placeholder,
            Documents documents,
            @Nullable MergedRisks merged,
            Predicate<Class<?>> wanted) {
        return new Facts(workspace, asOf, placeholder, documents, merged, wanted);
    }

    /** The types of all facts there can be. */
    public static Set<Class<?>> types() {
        Set<Class<?>> types = new HashSet<>(List.of(
                Function.class,
                Component.class,
                Domain.class,
                Backup.class,
                Group.class,
                Scenario.class,
                AcceptedRisk.class,
                Test.class,
                Policy.class,
                Importance.class));
        Vocabulary.finders().forEach(finder -> types.addAll(finder.types()));
        return types;
    }

    /** For the rules. */
    public List<Object> all() {
        return all;
    }

    /** By object, for those that have one. */
    public Map<Subject, Importance> importances() {
        return importance;
    }

    /** The day they are judged by. */
    public LocalDate asOf() {
        return sources.asOf();
    }

    /** What they are found from, and any fact by its type. */
    public Sources sources() {
        return sources;
    }

    /** What could not be read. */
    public Misread misread() {
        return sources.misread();
    }

    /** Which functions each object concerns. */
    public AffectedFunctions affected() {
        return affected;
    }

    public Collection<AcceptanceTerms> acceptanceTerms() {
        return acceptances;
    }

    private void addAll(Predicate<Class<?>> wanted) {
        Workspace workspace = sources.workspace();
        workspace.subjects().forEach(subjects -> addWanted(subjects, wanted));
        addWanted(workspace.tests(), wanted);
        addWanted(List.<Policy>of(workspace.policy()), wanted);
        addWanted(importance.values(), wanted);
        addWanted(search.find(wanted), wanted);
    }

    private void addWanted(Collection<?> facts, Predicate<Class<?>> wanted) {
        for (Object fact : facts) {
            if (wanted.test(fact.getClass())) {
                all.add(fact);
            }
        }
    }
}
