package io.continuitylint.rules.secondreading;

import io.continuitylint.model.Backup;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Variant;
import io.continuitylint.rule.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rules about what a single backup shares with what it protects, by the table of owners. */
record SharingReading(Evaluator evaluator) {

    private static final Set<DomainKind> FEED = EnumSet.of(
            DomainKind.RACK, DomainKind.ROOM, DomainKind.BUILDING, DomainKind.POWER, DomainKind.NETWORK_PATH);

    Set<Expected> findings() {
        Set<Expected> findings = new TreeSet<>();
        for (Place place : evaluator.places()) {
            if (evaluator.losses().neverRuns(place.primary())) {
                continue;
            }
            Set<String> own = sharedPlaces(place);
            add("independence/shared-failure-domain", place, own, findings);
            needsPrimary(place, findings);
            kinds(place).byOwner(hidden(place, own)).forEach((rule, hidden) -> add(rule, place, hidden, findings));
        }
        return findings;
    }

    private void needsPrimary(Place place, Set<Expected> findings) {
        if (onServicePath(place.backup()).contains(place.primary())) {
            Integer tier = evaluator.reach().tier(place.backup());
            boolean fatal = place.isFatal(place.primary(), evaluator);
            findings.add(Expected.violated(
                    "independence/backup-needs-primary",
                    place.backup().key(),
                    place.primary(),
                    fatal ? evaluator.error(tier) : Severity.INFO));
        }
    }

    /** With its severity if no other backup survives one of them, and then of those. */
    private void add(String rule, Place place, Set<String> shared, Set<Expected> findings) {
        if (shared.isEmpty()) {
            return;
        }
        Set<String> fatal = new TreeSet<>(shared);
        fatal.removeIf(element -> !place.isFatal(element, evaluator));
        Severity severity = fatal.isEmpty()
                ? Severity.INFO
                : evaluator.errorThenWarning(evaluator.reach().tier(place.backup()));
        String cause = new Nearest(evaluator).first(fatal.isEmpty() ? shared : fatal);
        findings.add(Expected.violated(rule, place.backup().key(), cause, severity));
    }

    private DomainKinds kinds(Place place) {
        Integer tier = evaluator.reach().tier(place.backup());
        return new DomainKinds(evaluator.things(), evaluator.policy().tier(tier));
    }

    private Set<String> sharedPlaces(Place place) {
        DomainKinds kinds = kinds(place);
        OwnPlaces own = new OwnPlaces(evaluator.protection());
        Set<String> shared = own.ofPrimary(place.primary());
        shared.retainAll(own.of(place.backup()));
        shared.retainAll(evaluator.losses().removing(place.primary()));
        shared.retainAll(evaluator.losses().disabling(place.backup()));
        shared.removeIf(element -> !isCompared(element, place, kinds));
        return shared;
    }

    /** Whether the first row speaks of it here: not of the tenancy of data, and of the site of power only in part. */
    private boolean isCompared(String element, Place place, DomainKinds kinds) {
        DomainKind kind = kinds.kind(element);
        if (!kinds.isPlace(element) || kind == null) {
            return false;
        }
        if (kind == DomainKind.TENANCY && place.backup().holdsData()) {
            return false;
        }
        return place.backup().variant() != Variant.BACKUP_POWER || kinds.isHazard(kind) || FEED.contains(kind);
    }

    private Set<String> hidden(Place place, Set<String> own) {
        DomainKinds kinds = kinds(place);
        Set<String> hidden = evaluator.losses().removing(place.primary());
        Set<String> service = onServicePath(place.backup());
        Set<String> anyhow = evaluator.losses().isEverUsable(place.backup())
                ? evaluator.losses().disabling(place.backup())
                : Set.of();
        OwnPlaces places = new OwnPlaces(evaluator.protection());
        Set<String> both = places.ofPrimary(place.primary());
        both.retainAll(places.of(place.backup()));
        both.retainAll(evaluator.losses().disabling(place.backup()));
        both.removeIf(element -> !kinds.isOwnedElsewhere(element));
        hidden.removeIf(element -> !service.contains(element)
                && !both.contains(element)
                && !(kinds.isIdentityOrControl(element) && anyhow.contains(element)));
        if (service.contains(place.primary())) {
            hidden.remove(place.primary());
        }
        hidden.removeAll(own);
        hidden.removeIf(element -> !isHidden(element, place, kinds));
        return hidden;
    }

    /** What takes the service or every copy away; what does not work with nothing lost depends on nothing in particular. */
    private Set<String> onServicePath(Backup backup) {
        Set<String> elements = evaluator.losses().breaking(placesOfCopies(backup));
        if (!evaluator.losses().isDead(evaluator.protection().service(backup))) {
            elements.addAll(evaluator.losses().disablingService(backup));
        }
        return elements;
    }

    private List<Requirement> placesOfCopies(Backup backup) {
        List<Requirement> copies = backup.copies().stream()
                .<Requirement>map(copy -> {
                    List<Requirement> all = Requirement.each(evaluator.things().nodes(copy.in()));
                    return new Requirement.AtLeast(all.size(), all);
                })
                .toList();
        return copies.isEmpty() ? List.of() : List.of(new Requirement.AtLeast(1, copies));
    }

    private boolean isHidden(String element, Place place, DomainKinds kinds) {
        return evaluator.things().component(element) != null
                || kinds.isOwnedElsewhere(element)
                || isCompared(element, place, kinds);
    }
}
