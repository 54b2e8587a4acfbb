package io.continuitylint.judgement.overview;

import io.continuitylint.analysis.DependencyLink;
import io.continuitylint.fact.Sources;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.overview.DependencyMap;
import io.continuitylint.finding.overview.Due;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Standard;
import io.continuitylint.vocabulary.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what a workspace looks like as a whole. */
public final class Overviews {

    private Overviews() {}

    /**
     * What those see who read a report and not the manifests.
     *
     * @param findings of the run, accepted ones included
     * @param standards those that the rules may cite
     */
    public static Overview of(Facts facts, List<Finding> findings, List<Standard> standards) {
        Sources from = facts.sources();
        return new Overview(
                new FunctionStates(from, new AcceptedByFunction(from.workspace(), facts.affected(), findings)).all(),
                days(facts),
                map(from),
                standards);
    }

    /** What has to be done by a day, or ends on it, the next first. */
    public static List<Due> days(Facts facts) {
        return new Calendar(facts.sources()).days();
    }

    private static DependencyMap map(Sources from) {
        Workspace workspace = from.workspace();
        List<Subject> things = new ArrayList<>();
        for (Collection<? extends Subject> sort : List.of(
                workspace.functions().values(),
                workspace.components().values(),
                workspace.backups().values(),
                workspace.domains().values())) {
            things.addAll(sort);
        }
        List<DependencyLink> links = new ArrayList<>();
        things.forEach(thing -> links.addAll(DependencyLink.of(from.graph(), thing)));
        return new DependencyMap(things, links);
    }
}
