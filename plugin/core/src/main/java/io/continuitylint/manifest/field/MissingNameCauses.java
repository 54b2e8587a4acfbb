package io.continuitylint.manifest.field;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Entity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import io.continuitylint.source.YamlProblem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mistakes from which it follows that an id names nothing: what was declared could not be read. There are four: a
 * text that cannot be an id, a character in the name that nobody sees, a whole map of objects, and the needs from which
 * inline backups and groups have their ids.
 */
final class MissingNameCauses {

    /** The cause of a finding about the id of an inline backup or a group. */
    private static final Pattern OWN_ID = Pattern.compile("(?:needs\\.)?(?:backups\\.)?id=(.*)");

    private final Map<String, Finding> invalidIds = new HashMap<>();
    private final Map<Entity, Finding> maps = new HashMap<>();
    private final Map<String, Finding> needs = new HashMap<>();
    private final Map<String, Finding> keys = new HashMap<>();

    /** By file and line. */
    private final Map<String, Finding> unseen = new HashMap<>();

    MissingNameCauses(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    void add(Finding finding) {
        String cause = finding.cause() == null ? "" : finding.cause();
        String object = finding.object();
        if (cause.startsWith("needs")) {
            needs.putIfAbsent(object, finding);
        }
        if (cause.startsWith(YamlProblem.Kind.INVISIBLE + " ")) {
            unseen.putIfAbsent(line(finding.place()), finding);
        }
        if (finding.rule().equals(Reading.INVALID)) {
            if (UnknownKey.isNear(cause, "needs")) {
                needs.putIfAbsent(object, finding);
            }
            keys.putIfAbsent(object, finding);
            Matcher own = OWN_ID.matcher(cause);
            if (cause.equals("id")) {
                invalidIds.putIfAbsent(plain(object.substring(object.indexOf(':') + 1)), finding);
            } else if (own.matches()) {
                invalidIds.putIfAbsent(plain(own.group(1)), finding);
            }
            DeclaredId.MAPS.stream()
                    .filter(map -> object.startsWith("file:") && UnknownKey.isNear(cause, map.getKey()))
                    .forEach(map -> maps.putIfAbsent(map.getValue(), finding));
        }
    }

    /** The finding that explains why a reference names nothing; null where none does. */
    @Nullable
    Finding of(Dangling reference) {
        Finding within = unseen.get(line(reference.place()));
        if (within != null && isWithin(within.place().span(), reference.place().span())) {
            return within;
        }
        Finding invalid = invalidIds.get(plain(reference.id()));
        if (invalid != null) {
            return invalid;
        }
        int slash = reference.id().indexOf('/');
        Finding unread = slash < 0 ? null : ofDependent(reference.id().substring(0, slash));
        return unread != null
                ? unread
                : reference.accepts().entities().stream()
                        .filter(maps::containsKey)
                        .findFirst()
                        .map(maps::get)
                        .orElse(null);
    }

    /** What is wrong with the needs of a dependent, else with any of its keys: one may have been meant as its needs. */
    private @Nullable Finding ofDependent(String id) {
        String function = Entity.FUNCTION.word() + ":" + id;
        String component = Entity.COMPONENT.word() + ":" + id;
        Finding own = needs.getOrDefault(function, needs.get(component));
        Finding of = own != null ? own : keys.getOrDefault(function, keys.get(component));
        return of != null ? of : maps.getOrDefault(Entity.FUNCTION, maps.get(Entity.COMPONENT));
    }

    private static String line(Place place) {
        return place.file() + ":" + place.span().startLine();
    }

    private static boolean isWithin(Span part, Span whole) {
        return whole.startColumn() <= part.startColumn() && part.endColumn() <= whole.endColumn();
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
