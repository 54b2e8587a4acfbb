package io.continuitylint.analysis;

import io.continuitylint.analysis.Requirement.Member;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Need;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a function, component, domain or backup requires: the table in docs/derived-notions.md, Requirements. */
final class RequirementReader {

    private final Graph graph;
    private final Presence presence;

    RequirementReader(Graph graph, LocalDate asOf) {
        this.graph = graph;
        this.presence = new Presence(graph.workspace(), asOf);
    }

    Requirement[] of(Subject subject) {
        List<Requirement> all = new ArrayList<>();
        if (subject instanceof Function function) {
            function.needs().forEach(need -> need(need, RecoveryPart.NONE, Requirement.NEEDS, all));
        } else if (subject instanceof Component component) {
            component.needs().forEach(need -> need(need, RecoveryPart.NONE, Requirement.NEEDS, all));
            component.in().forEach(location -> anyOf(location.anyOf(), "is in", RecoveryPart.NONE, all));
            byKind(component, all);
            Domain software = graph.derivedSoftware(component);
            if (software != null) {
                all.add(single(
                        new Member(graph.number(software), Graph.NO_THINGS, () -> component.at("version")),
                        "runs",
                        RecoveryPart.NONE));
            }
        } else if (subject instanceof Domain domain) {
            one(domain.parent(), "is part of", RecoveryPart.NONE, all);
        }
        return array(all);
    }

    /** One requirement for each reference. */
    Requirement[] each(List<Reference> references, String how) {
        List<Requirement> all = new ArrayList<>();
        each(references, how, RecoveryPart.NONE, all);
        return array(all);
    }

    private static Requirement[] array(List<Requirement> all) {
        return all.isEmpty() ? Requirement.NONE : all.toArray(Requirement[]::new);
    }

    /** The service part, then the recovery part. */
    Requirement[] of(Backup backup) {
        List<Requirement> all = new ArrayList<>();
        for (Reference use : backup.uses()) {
            one(use, "uses", RecoveryPart.NONE, all);
            Component used = graph.workspace().component(use);
            if (used != null && used.stock() != null) {
                one(used.stock().installer(), "is installed by", RecoveryPart.NONE, all);
            }
        }
        if (backup.activation() != null) {
            activation(backup.activation(), all);
        }
        if (backup.access() != null) {
            each(backup.access().credentials(), "takes the credential", RecoveryPart.CREDENTIALS, all);
            each(backup.access().physical(), "takes access to", RecoveryPart.PHYSICAL, all);
        }
        if (backup.restore() != null) {
            one(backup.restore().catalogue(), "takes the catalogue", RecoveryPart.CATALOGUE, all);
            anyOf(backup.restore().target(), "is restored to", RecoveryPart.RESTORE_TARGET, all);
        }
        copies(backup, all);
        return array(all);
    }

    private void activation(Activation activation, List<Requirement> all) {
        activation.tools().forEach(tool -> need(tool, RecoveryPart.TOOLS, "takes the tool", all));
        if (activation.fencing() != null) {
            one(activation.fencing().by(), "is fenced by", RecoveryPart.FENCING, all);
        }
        Activation.Mode mode = activation.mode();
        if (mode != null && mode.needsDetector()) {
            anyOf(activation.detectedBy(), "is detected by", RecoveryPart.DETECTION, all);
        }
        if (mode != null && mode.needsPerson()) {
            anyOf(activation.activators(), "is activated by", RecoveryPart.ACTIVATORS, all);
            anyOf(activation.comms(), "is agreed over", RecoveryPart.COMMS, all);
            if (!activation.runbookAt().isEmpty()) {
                List<Reference> places = new ArrayList<>(activation.runbookAt());
                places.addAll(activation.runbookAlsoAt());
                anyOf(places, "has its runbook at", RecoveryPart.RUNBOOK, all);
            }
        }
    }

    private void copies(Backup backup, List<Requirement> all) {
        List<Member> members = new ArrayList<>();
        for (Backup.Copy copy : backup.copies()) {
            List<Requirement> parts = new ArrayList<>();
            each(copy.in(), "is in", RecoveryPart.COPIES, parts);
            one(copy.encryptedWith(), "is encrypted with", RecoveryPart.COPIES, parts);
            members.add(new Member(array(parts), copy.origin()::key));
        }
        if (!members.isEmpty()) {
            all.add(new Requirement(1, members.toArray(Member[]::new), "has a copy", RecoveryPart.COPIES));
        }
    }

    private void byKind(Component component, List<Requirement> all) {
        if (isStaffUnknown(component)) {
            return;
        }
        for (KindRequirement kind : KindRequirement.of(component)) {
            switch (kind.among()) {
                case ALL -> kOf(kind.required(), kind.members(), kind.how(), RecoveryPart.NONE, all);
                case PRESENT ->
                    kOf(kind.required(), presence.present(kind.members()), kind.how(), RecoveryPart.NONE, all);
                case PRESENT_PERSONS -> quorum(kind, all);
            }
        }
        if (component.person() != null) {
            one(component.person().site(), "works at", RecoveryPart.NONE, all);
        }
    }

    /** Where departures leave fewer persons than a quorum takes, it cannot be met. */
    private void quorum(KindRequirement kind, List<Requirement> all) {
        List<Reference> persons = kind.members().stream().filter(this::isPerson).toList();
        if (!persons.isEmpty()) {
            int required = Math.min(kind.required(), members(persons).size());
            Member[] present = members(presence.present(persons)).toArray(Member[]::new);
            all.add(new Requirement(required, present, kind.how(), RecoveryPart.NONE));
        }
    }

    /**
     * Whether who fills a role or holds a credential could not be read, or that one of them is a person: then nothing is
     * required of anybody.
     */
    private boolean isStaffUnknown(Component component) {
        Misread misread = graph.workspace().misread();
        return !misread.isEmpty()
                && (Stream.of("holders", "deputies", "minimum", "quorum")
                                .anyMatch(key -> misread.covers(component, key))
                        || component.credential() != null
                                && component.credential().holders().stream()
                                        .map(graph.workspace()::component)
                                        .anyMatch(holder -> holder != null && misread.covers(holder, "kind")));
    }

    private boolean isPerson(Reference reference) {
        Component component = graph.workspace().component(reference);
        return component != null && component.person() != null;
    }

    private void need(Need need, RecoveryPart part, String how, List<Requirement> all) {
        if (!need.hard()) {
            return;
        }
        if (need instanceof Need.Single single) {
            all.add(single(member(single.use(), single.backups()), how, part));
        } else if (need instanceof Need.OfGroup ofGroup) {
            Group group = ofGroup.group();
            kOf(group.required(), group.members(), how, part, all);
        }
    }

    private void each(List<Reference> references, String how, RecoveryPart part, List<Requirement> all) {
        references.forEach(reference -> one(reference, how, part, all));
    }

    private void one(@Nullable Reference reference, String how, RecoveryPart part, List<Requirement> all) {
        if (reference != null) {
            all.add(single(member(reference, List.of()), how, part));
        }
    }

    private void anyOf(List<Reference> references, String how, RecoveryPart part, List<Requirement> all) {
        if (!references.isEmpty()) {
            kOf(1, references, how, part, all);
        }
    }

    /** A k above the number of members is read as all of them, but at least 1. */
    private void kOf(int k, List<Reference> references, String how, RecoveryPart part, List<Requirement> all) {
        List<Member> members = members(references);
        int required = Math.min(k, Math.max(1, members.size()));
        all.add(new Requirement(required, members.toArray(Member[]::new), how, part));
    }

    /** Duplicates count once. */
    private List<Member> members(List<Reference> references) {
        List<Member> members = new ArrayList<>(references.size());
        Set<Integer> seen = new HashSet<>();
        for (Reference reference : references) {
            Member member = member(reference, List.of());
            if (member.node() < 0 || seen.add(member.node())) {
                members.add(member);
            }
        }
        return members;
    }

    private Member member(Reference reference, List<Backup> inline) {
        int node = graph.number(graph.workspace().find(reference));
        int[] standing = graph.protecting(node);
        return new Member(
                node, inline.isEmpty() ? standing : joined(numbers(inline), standing), reference.origin()::place);
    }

    private int[] numbers(List<Backup> backups) {
        return backups.stream().filter(graph::standsIn).mapToInt(graph::number).toArray();
    }

    private static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Requirement single(Member member, String how, RecoveryPart part) {
        return new Requirement(1, new Member[] {member}, how, part);
    }
}
