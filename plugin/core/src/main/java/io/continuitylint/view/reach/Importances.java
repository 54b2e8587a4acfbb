package io.continuitylint.view.reach;

import io.continuitylint.analysis.AffectedFunctions;
import io.continuitylint.analysis.Graph;
import io.continuitylint.analysis.Reach;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Says of every object of a workspace which functions need it. */
public final class Importances {

    private final Workspace workspace;
    private final Reach strictest;
    private final Reach nearest;
    private final Reach anyhow;
    private final AffectedFunctions affected;

    private Importances(Workspace workspace, Graph graph, AffectedFunctions affected) {
        this.workspace = workspace;
        this.strictest = Reach.strictest(graph);
        this.nearest = Reach.nearest(graph);
        this.anyhow = Reach.anyhow(graph);
        this.affected = affected;
    }

    /** By object; all that have an id have one. */
    public static Map<Subject, Importance> of(Workspace workspace, Graph graph, AffectedFunctions affected) {
        Importances importances = new Importances(workspace, graph, affected);
        Map<Subject, Importance> all = new HashMap<>();
        for (Collection<? extends Subject> subjects : workspace.subjects()) {
            subjects.forEach(subject -> all.put(subject, importances.of(subject)));
        }
        workspace
                .acceptedRisks()
                .values()
                .forEach(risk -> all.computeIfPresent(risk, (key, own) -> importances.scoped(risk, all, own)));
        return all;
    }

    /** An accepted risk matters as much as what it is about: the strictest object of its scope. */
    private Importance scoped(AcceptedRisk risk, Map<Subject, Importance> all, Importance own) {
        return risk.scope().stream()
                .map(workspace::find)
                .filter(Objects::nonNull)
                .sorted(Importance.strictestFirst(all))
                .map(all::get)
                .filter(about -> about != null && about.tier() != null)
                .findFirst()
                .map(about -> about(risk, about))
                .orElse(own);
    }

    private static Importance about(AcceptedRisk risk, Importance about) {
        Function function = about.of() instanceof Function itself ? itself : null;
        return new Importance(
                risk,
                about.tier(),
                about.critical(),
                function == null ? about.through() : function,
                function == null ? about.nearest() : function,
                about.others(),
                about.mapped());
    }

    private Importance of(Subject subject) {
        boolean function = subject instanceof Function;
        Function through = function ? null : strictest.of(subject);
        Integer tier = subject instanceof Function itself ? itself.tier() : through == null ? null : through.tier();
        return new Importance(
                subject,
                tier,
                workspace.policy().isCritical(tier),
                through,
                function ? null : nearest.of(subject),
                Math.max(0, affected.count(subject) - 1),
                anyhow.reaches(subject));
    }
}
