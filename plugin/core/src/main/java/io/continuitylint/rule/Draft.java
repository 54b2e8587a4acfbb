package io.continuitylint.rule;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.MemberChains;
import io.continuitylint.analysis.Sum;
import io.continuitylint.fact.singlepoint.TooFewPersons;
import io.continuitylint.fact.singlepoint.UnusableBackup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import io.continuitylint.view.people.Departure;
import io.continuitylint.wording.SinglePointWords;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A finding as a rule states it, before severity, folding and accepted risks. */
public final class Draft {

    /** Of more backups that do not help nothing is said in places of their own. */
    private static final int MOST_UNUSABLE = 20;

    private final String drlRule;
    private final Verdict verdict;
    private final Subject object;
    private String message;
    private Place place;
    private @Nullable String cause;
    private @Nullable Integer tier;
    private boolean tierGiven;
    private Severity atMost = Severity.ERROR;
    private boolean lowered;
    private @Nullable Severity fixed;
    private @Nullable Sum sum;
    private @Nullable String help;
    private List<Function> harmed = List.of();
    private final List<Chain> chains = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private final List<Explanation> because = new ArrayList<>();
    private final List<Subject> explainedWith = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    Draft(String drlRule, Verdict verdict, Subject object, String message) {
        this.drlRule = drlRule;
        this.verdict = verdict;
        this.object = object;
        this.message = message;
        this.place = object.origin().key();
    }

    /**
     * Says that a key of the object is absent. Where something was written there that could not be read, the finding is
     * dropped: that is reported already, and what was meant is not known.
     *
     * @param path the keys that lead to it, or {@code tests}, {@code backups} or {@code neededBy}
     */
    public Draft absent(String... path) {
        return absent(object, path);
    }

    /** As above, for another object; nothing where that is null. */
    public Draft absent(@Nullable Subject of, String... path) {
        if (of != null) {
            absences.add(new Absence(of, List.of(path)));
        }
        return this;
    }

    /** As above, for each thing on a chain; nothing where there is none. */
    public Draft absent(@Nullable Chain along, String... path) {
        if (along != null) {
            along.links().forEach(link -> absent(link.subject(), path));
        }
        return this;
    }

    /** As above, for each of several objects. */
    public Draft absent(Collection<? extends Subject> all, String... path) {
        all.forEach(of -> absent(of, path));
        return this;
    }

    /** Whether it says that something is absent which was written and could not be read. */
    public boolean isUnknown(Misread misread) {
        return absences.stream().anyMatch(absence -> absence.isUnknown(misread));
    }

    /** The smallest stretch of text that a reader must change. */
    public Draft at(Place smallest) {
        place = Objects.requireNonNull(smallest, "at() is given no place");
        return this;
    }

    /** What makes it so, part of its identity: a new cause is a new finding. */
    public Draft cause(Subject subject) {
        return cause(subject.key());
    }

    /** As {@link #cause(Subject)}, for what is not an object of the workspace: a missing grant, a field. */
    public Draft cause(String name) {
        cause = name;
        return this;
    }

    /** The tier to judge by, where it is not that of the object; null for no tier. */
    public Draft tier(@Nullable Integer judged) {
        tier = judged;
        tierGiven = true;
        return this;
    }

    /** As below, for one function. */
    public Draft harms(Function only) {
        return harms(only, List.of());
    }

    /**
     * The functions that alone it harms, in place of all that need the object: it counts for these, by the tier of the
     * strictest.
     */
    public Draft harms(Function first, List<Function> others) {
        harmed = Stream.concat(Stream.of(first), others.stream()).toList();
        return tier(harmed.stream().min(Function.STRICTEST_FIRST).orElse(first).tier());
    }

    /** An info in every tier, as nothing is milder: good practice that should be known, not fixed. */
    public Draft asInfo() {
        return atMost(Severity.INFO);
    }

    /** Likewise, if a condition holds. */
    public Draft asInfo(boolean condition) {
        return condition ? asInfo() : this;
    }

    /** A warning where the rule declares error; an info stays one. */
    public Draft atMostWarning() {
        return atMost(Severity.WARNING);
    }

    /** A warning in every tier, also where the rule declares error or info. */
    public Draft alwaysWarning() {
        fixed = Severity.WARNING;
        return this;
    }

    /** Adds that another backup, or the primary itself, survives what is found here: an info then; null for none. */
    public Draft survivedBy(@Nullable Subject other) {
        if (other == null) {
            return this;
        }
        message += "; " + other.id() + " survives that";
        return asInfo();
    }

    /** One step lower than the rule declares. */
    public Draft oneStepLower() {
        return oneStepLower(true);
    }

    /** Likewise, if a condition holds. */
    public Draft oneStepLower(boolean condition) {
        lowered |= condition;
        return this;
    }

    /** The chain that proves it; several for a thing reached in two ways. */
    public Draft chain(@Nullable Chain proof) {
        if (proof != null) {
            chains.add(proof);
        }
        return this;
    }

    /**
     * The chains of the members of a group, none for null; how many members there are besides is said at the place of the
     * finding, which is to be given before.
     */
    public Draft chains(@Nullable MemberChains proof) {
        if (proof != null) {
            chains.addAll(proof.first());
        }
        return proof == null || proof.more() == 0
                ? this
                : related(place, "likewise through %s".formatted(Words.count(proof.more(), "more member")));
    }

    /** The sum that proves it. */
    public Draft sum(Sum proof) {
        sum = proof;
        return this;
    }

    /** Another place that helps; a null place is none. */
    public Draft related(@Nullable Place where, String text) {
        if (where != null) {
            related.add(new Related(where, text));
        }
        return this;
    }

    /** Other places that all help by the same. */
    public Draft related(List<Place> where, String text) {
        where.forEach(place -> related(place, text));
        return this;
    }

    /**
     * The advice for what happened here, instead of that of its rule: it names the key, and shows the line to write where
     * that is short. Values are worded as in messages.
     */
    public Draft help(String advice, Object... values) {
        help = Words.filled(advice, values);
        return this;
    }

    /** Named as explained by another finding, if that one is raised; a null object names none. */
    public Draft because(String otherRule, @Nullable Subject otherObject, @Nullable Subject otherCause) {
        if (otherObject != null) {
            because.add(new Explanation(otherRule, otherObject.key(), otherCause == null ? null : otherCause.key()));
        }
        return this;
    }

    /** As above, for each of several objects. */
    public Draft because(String otherRule, Collection<? extends Subject> otherObjects, Subject otherCause) {
        otherObjects.forEach(each -> because(otherRule, each, otherCause));
        return this;
    }

    /** As above, for any cause. */
    public Draft because(String otherRule, @Nullable Subject otherObject) {
        return because(otherRule, otherObject, (Subject) null);
    }

    /** As above, for a cause that is not an object of the workspace; a null object or cause names none. */
    public Draft because(String otherRule, @Nullable Subject otherObject, @Nullable String otherCause) {
        if (otherObject != null && otherCause != null) {
            because.add(new Explanation(otherRule, otherObject.key(), otherCause));
        }
        return this;
    }

    /** As above, for any of several such causes; a null object names none. */
    public Draft because(String otherRule, @Nullable Subject otherObject, List<String> otherCauses) {
        if (otherObject != null) {
            otherCauses.forEach(each -> because(otherRule, otherObject, each));
        }
        return this;
    }

    /** As above, for what a reference names; one that names nothing explains nothing. */
    public Draft because(String otherRule, Reference named) {
        if (named.target() != null) {
            because.add(new Explanation(otherRule, named.target().key(), null));
        }
        return this;
    }

    /** As above, for what several references name. */
    public Draft because(String otherRule, Collection<Reference> named) {
        named.forEach(each -> because(otherRule, each));
        return this;
    }

    /** As above, for any of several objects, whatever the cause. */
    public Draft becauseOfAny(String otherRule, Collection<? extends Subject> otherObjects) {
        otherObjects.forEach(each -> because(otherRule, each));
        return this;
    }

    /** Explains what is named as explained by it of one of these, too: of what a backup protects, say. */
    public Draft explainsOf(Collection<? extends Subject> others) {
        others.forEach(other -> explainedWith.add(Objects.requireNonNull(other, "explainsOf() is given no object")));
        return this;
    }

    /** Explained by the finding that somebody has departed who is listed still. */
    public Draft becauseDeparted(List<Departure> departures) {
        departures.forEach(each -> because("people/departed-person", each.listing(), each.person()));
        return this;
    }

    /** Explained by the finding that says why a backup does not help, of the first backup for which there is one. */
    public Draft because(List<UnusableBackup> unusable) {
        for (UnusableBackup backup : unusable) {
            OwningRules.of(backup).forEach(rule -> because(rule, backup.backup()));
            if (backup.dead()) {
                backup.along().forEach(subject -> because("people/departed-person", subject));
            }
        }
        return this;
    }

    /**
     * Says of each of these backups but the first, which the message tells about, why it does not help; of one that cannot
     * take over even with nothing lost also where that stands, and what to do.
     */
    public Draft alsoUnusable(List<UnusableBackup> unusable) {
        List<UnusableBackup> told = unusable.subList(0, Math.min(unusable.size(), MOST_UNUSABLE));
        told.stream()
                .skip(1)
                .forEach(backup -> related(backup.backup().origin().key(), SinglePointWords.neitherHelps(backup)));
        Set<TooFewPersons> places = new LinkedHashSet<>();
        for (UnusableBackup backup : told) {
            TooFewPersons tooFew = backup.tooFew();
            if (tooFew != null) {
                help = help == null ? SinglePointWords.restaff(backup, tooFew) : help;
                places.add(tooFew);
            }
        }
        places.forEach(tooFew ->
                related(tooFew.thing().at("holders"), tooFew.thing().id() + " " + SinglePointWords.takes(tooFew)));
        return this;
    }

    /** The id of the rule that states it, {@code test/overdue}. */
    public String rule() {
        return RuleName.idOf(drlRule);
    }

    /** The full name of the DRL rule that states it, {@code test/overdue: never}. */
    public String drlRule() {
        return drlRule;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Subject object() {
        return object;
    }

    public String message() {
        return message;
    }

    public Place place() {
        return place;
    }

    public @Nullable String cause() {
        return cause;
    }

    public @Nullable Integer tier() {
        return tier;
    }

    /** Whether {@link #tier()} counts instead of the tier of the object. */
    public boolean tierGiven() {
        return tierGiven;
    }

    /** The functions that alone it harms; none where it harms all that need the object. */
    public List<Function> harmed() {
        return harmed;
    }

    private Draft atMost(Severity limit) {
        atMost = atMost.atMost(limit);
        return this;
    }

    /** The severity this draft has where the given one is that of its rule. */
    public Severity severity(Severity ofRule) {
        if (fixed != null) {
            return fixed;
        }
        return (lowered ? ofRule.lowered() : ofRule).atMost(atMost);
    }

    public List<Chain> chains() {
        return List.copyOf(chains);
    }

    public @Nullable Sum sum() {
        return sum;
    }

    /** The advice of this finding; null for that of its rule. */
    public @Nullable String help() {
        return help;
    }

    public List<Related> related() {
        return List.copyOf(related);
    }

    public List<Explanation> because() {
        return List.copyOf(because);
    }

    /** The objects beside its own for which it explains other findings. */
    public List<Subject> explainedWith() {
        return List.copyOf(explainedWith);
    }
}
