package io.continuitylint.fact;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a recovery that are lost together with what is to be recovered. */
final class RecoveryPathFacts {

    private final Workspace workspace;
    private final LossView losses;
    private final Exposure exposure;
    private final Protections protections;

    RecoveryPathFacts(Workspace workspace, LossView losses, Exposure exposure, Protections protections) {
        this.workspace = workspace;
        this.losses = losses;
        this.exposure = exposure;
        this.protections = protections;
    }

    void find(Consumer<Object> facts) {
        for (Backup backup : workspace.backups().values()) {
            if (losses.standsIn(backup)) {
                for (Reference reference : backup.protects()) {
                    Subject primary = workspace.find(reference);
                    if (primary != null) {
                        find(primary, backup, facts);
                    }
                }
            }
        }
    }

    private void find(Subject primary, Backup backup, Consumer<Object> facts) {
        List<Subject> exposed = exposure.of(primary, backup).stream()
                .filter(element -> losses.disables(element, backup))
                .filter(element -> !losses.disablesService(element, backup))
                .filter(element -> isJudged(element, primary))
                .toList();
        if (exposed.isEmpty()) {
            return;
        }
        for (RecoveryPart part : RecoveryPart.values()) {
            List<Subject> elements = exposed.stream()
                    .filter(element -> losses.disablesRecovery(element, backup, part))
                    .toList();
            byTool(primary, backup, part, elements).forEach(facts);
        }
    }

    /** A scenario that leaves the primary running and its data whole asks for no recovery. */
    private boolean isJudged(Subject element, Subject primary) {
        if (losses.removes(element, primary)) {
            return true;
        }
        return element instanceof Scenario scenario
                && scenario.kind() != null
                && scenario.kind().spoilsData()
                && StoreFacts.store(primary) != null;
    }

    private List<RecoveryInFailure> byTool(Subject primary, Backup backup, RecoveryPart part, List<Subject> elements) {
        Map<String, List<Subject>> byTool = new LinkedHashMap<>();
        Map<String, Chain> chains = new LinkedHashMap<>();
        for (Subject element : nearestFirst(elements)) {
            Chain chain = losses.chain(backup, part, element);
            if (chain != null && chain.links().size() > 1) {
                String tool = chain.links().get(1).id();
                byTool.computeIfAbsent(tool, unused -> new ArrayList<>()).add(element);
                chains.putIfAbsent(tool, chain);
            }
        }
        List<RecoveryInFailure> found = new ArrayList<>();
        chains.forEach((tool, chain) ->
                found.add(fact(primary, backup, part, tool, byTool.getOrDefault(tool, List.of()), chain)));
        found.sort(Comparator.comparing(RecoveryInFailure::tool));
        return found;
    }

    /** Those that are not lost through another of them come first, so that the message names what breaks. */
    private List<Subject> nearestFirst(List<Subject> elements) {
        List<Subject> sorted = new ArrayList<>(losses.nearest(elements));
        elements.stream().filter(element -> !sorted.contains(element)).forEach(sorted::add);
        return sorted;
    }

    private RecoveryInFailure fact(
            Subject primary, Backup backup, RecoveryPart part, String tool, List<Subject> lost, Chain chain) {
        List<Subject> unsurvived = lost.stream()
                .filter(element -> survivor(element, primary, backup) == null)
                .toList();
        Subject worst = (unsurvived.isEmpty() ? lost : unsurvived).get(0);
        Chain toTool = worst == lost.get(0) ? chain : losses.chain(backup, part, worst);
        return new RecoveryInFailure(
                backup,
                primary,
                part,
                tool,
                chain.links().get(1).place(),
                worst,
                (unsurvived.isEmpty() ? lost : unsurvived).size() - 1,
                unsurvived.isEmpty() ? survivor(worst, primary, backup) : null,
                losses.chain(primary, worst),
                toTool);
    }

    private @Nullable Backup survivor(Subject element, Subject primary, Backup backup) {
        for (Backup other : protections.beside(backup, primary)) {
            if (other != backup && !losses.disables(element, other)) {
                return other;
            }
        }
        return null;
    }
}
