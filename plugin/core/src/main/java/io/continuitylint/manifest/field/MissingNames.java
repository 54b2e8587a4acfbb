package io.continuitylint.manifest.field;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Misread;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one finding of all references to an id that names nothing: at the first of them, with the others beside it. */
public final class MissingNames {

    /** For more missing ids no similar one is looked for: it would cost their number times that of all ids. */
    private static final int GUESSED = 50;

    /** Of more references only the number is given. */
    private static final int SHOWN = 20;

    private static final Set<String> OF_TESTS = Set.of("backup", "function", "scenario", "scope", "isolated");

    private final Ids ids;
    private final Misread misread;
    private final UnreadNames unread;
    private final MissingNameCauses causes;
    private final @Nullable DeclaredElsewhere elsewhere;
    private final List<Finding> findings = new ArrayList<>();
    private int guessed;

    private MissingNames(
            Ids ids,
            Misread misread,
            UnreadNames unread,
            MissingNameCauses causes,
            @Nullable DeclaredElsewhere elsewhere) {
        this.ids = ids;
        this.misread = misread;
        this.unread = unread;
        this.causes = causes;
        this.elsewhere = elsewhere;
    }

    /**
     * The findings, by place; one that follows from another mistake is folded under it, and of what may be declared where
     * nothing could be read there is none.
     *
     * @param others what else the readers found
     * @param dangling of all files
     * @param misread to which is added what the references may have been about
     * @param unread of all files
     * @param elsewhere what the other projects of the build declare; null where there are none
     */
    public static List<Finding> findings(
            List<Dangling> dangling,
            Ids ids,
            Misread misread,
            UnreadNames unread,
            Collection<Finding> others,
            @Nullable DeclaredElsewhere elsewhere) {
        Map<String, List<Dangling>> byDefect = new LinkedHashMap<>();
        dangling.stream()
                .sorted(Comparator.comparing(Dangling::place).thenComparing(Dangling::object))
                .forEach(each -> byDefect.computeIfAbsent(each.defect(), unused -> new ArrayList<>())
                        .add(each));
        MissingNames names = new MissingNames(ids, misread, unread, new MissingNameCauses(others), elsewhere);
        // A need that names nothing comes before the ids that are made from it.
        byDefect.values().stream().filter(each -> !isMade(each)).forEach(names::add);
        byDefect.values().stream().filter(MissingNames::isMade).forEach(names::add);
        return names.findings;
    }

    private static boolean isMade(List<Dangling> references) {
        return references.get(0).id().contains("/");
    }

    private void add(List<Dangling> references) {
        Dangling first = references.get(0);
        if (first.nothing() && unread.has(first)) {
            references.forEach(each -> meant(each, null));
            return;
        }
        List<Dangling> others = new ArrayList<>();
        Set<Object> places = new HashSet<>(Set.of(first.place()));
        references.stream().filter(each -> places.add(each.place())).forEach(others::add);
        Finding cause = first.nothing() ? causes.of(first) : null;
        Place there = elsewhere == null || !first.nothing() || cause != null ? null : elsewhere.of(references);
        String guess = there == null ? guess(first) : null;
        references.forEach(each -> meant(each, guess));
        String declared = there == null ? "" : "; another project of this build declares one, at " + there;
        String named = others.isEmpty() ? "" : "; it is named in %s places".formatted(places.size());
        // Where another mistake explains it, its correction may bring back what is named here.
        String meant = guess == null || cause != null ? "" : "; did you mean \"%s\"?".formatted(guess);
        Finding finding = Finding.of(
                        Reading.DANGLING,
                        first.object(),
                        first.path() + "=" + first.text(),
                        Severity.ERROR,
                        first.problem() + declared + named + meant,
                        first.place(),
                        related(there, others))
                .alsoIn(objects(references, first.object()));
        if (elsewhere != null && there != null) {
            finding = elsewhere.advise(finding);
        }
        findings.add(cause == null ? finding : finding.explainedBy(cause.fingerprint()));
        causes.add(finding);
    }

    private static Set<String> objects(List<Dangling> references, String but) {
        Set<String> objects = new LinkedHashSet<>();
        references.forEach(each -> objects.add(each.object()));
        objects.remove(but);
        return objects;
    }

    private static Related[] related(@Nullable Place elsewhere, List<Dangling> others) {
        List<Related> related = new ArrayList<>();
        int left = others.size() - SHOWN;
        for (Dangling other : left > 0 ? others.subList(0, SHOWN) : others) {
            boolean last = left > 0 && related.size() == SHOWN - 1;
            related.add(new Related(
                    other.place(),
                    last ? "named here, too, and in %s more places".formatted(left) : "named here, too"));
        }
        if (elsewhere != null) {
            related.add(0, new Related(elsewhere, "declared here, by another project"));
        }
        return related.toArray(Related[]::new);
    }

    /** A similar id among those that the field takes, with the prefix it needs to be read; null for none. */
    private @Nullable String guess(Dangling reference) {
        if (!reference.nothing() || guessed++ >= GUESSED) {
            return null;
        }
        AcceptedTypes accepts = reference.accepts();
        List<String> known = new ArrayList<>();
        accepts.entities().forEach(entity -> known.addAll(taken(entity, accepts)));
        known.removeIf(id -> !id.contains("/") && !Ids.isId(id));
        String id = Suggestions.closest(reference.id(), known);
        if (id == null) {
            return null;
        }
        List<Entity> having = accepts.entities().stream()
                .filter(entity -> ids.has(entity, id))
                .toList();
        if (having.size() > 1) {
            return having.get(0).word() + ":" + id;
        }
        ComponentKind kind = reference.text().contains(":") && having.get(0) == Entity.COMPONENT ? ids.kind(id) : null;
        return kind == null ? id : kind.word() + ":" + id;
    }

    private Collection<String> taken(Entity entity, AcceptedTypes accepts) {
        if (accepts.kinds().isEmpty()) {
            return ids.all(entity);
        }
        return ids.all(entity).stream()
                .filter(id -> {
                    ComponentKind kind = ids.kind(id);
                    return kind != null && accepts.kinds().contains(kind);
                })
                .toList();
    }

    /** What other objects say of the thing that was meant: of the similar one, or of any. */
    private void meant(Dangling reference, @Nullable String guess) {
        String about = about(reference);
        if (about == null) {
            return;
        }
        String id = guess == null ? null : guess.substring(guess.indexOf(':') + 1);
        if (about.equals(Misread.NEEDED_BY) || id == null && !isNarrow(reference)) {
            misread.addAnywhere(about);
        } else if (id == null) {
            reference.accepts().entities().forEach(entity -> misread.addAnywhere(entity, about));
        } else {
            reference.accepts().entities().forEach(entity -> misread.add(entity.word() + ":" + id, about));
        }
    }

    /** Whether it says something of what it names alone: a test of a function concerns all that the function reaches. */
    private static boolean isNarrow(Dangling reference) {
        return reference.path().equals("backup") || reference.path().equals("scenario");
    }

    private static @Nullable String about(Dangling reference) {
        String key = reference.path().substring(reference.path().lastIndexOf('.') + 1);
        if (reference.object().startsWith(Entity.TEST.word() + ":")) {
            return OF_TESTS.contains(key) ? Misread.TESTS : null;
        }
        if (reference.object().startsWith(Entity.BACKUP.word() + ":") && key.equals("protects")) {
            return Misread.BACKUPS;
        }
        boolean edge = reference.path().startsWith("needs") || key.equals("uses");
        return edge ? Misread.NEEDED_BY : null;
    }
}
