package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.Reported;
import io.continuitylint.manifest.Keys;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Misread;
import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys that the object does not have of which a rule says that they are absent, or asks the place: the finding would
 * point to the object, and nobody would notice. Only what is certain is told: a key that is written out, of an object that a
 * pattern bound.
 */
final class UnknownKey implements RuleCheck {

    /** What rules say is absent though it is no key. */
    private static final Set<String> NO_KEYS =
            Set.of(Misread.TESTS, Misread.MEASUREMENTS, Misread.BACKUPS, Misread.NEEDED_BY, Misread.MEMBERS);

    /** By the name of the type: {@code AcceptedRisk} is the object that fingerprints call {@code accepted-risk}. */
    private static final Map<String, Entity> TYPES = Arrays.stream(Entity.values())
            .filter(entity -> entity != Entity.GROUP)
            .collect(Collectors.toMap(UnknownKey::typeName, entity -> entity));

    private static final Pattern BOUND =
            Pattern.compile("([$\\w]+)\\s*:\\s*(" + String.join("|", TYPES.keySet()) + ")\\s*\\(");
    private static final Pattern PLACE = Pattern.compile("(?<![\\w$.])([$\\w]+)\\.at\\(\\s*\"(\\w+)\"");
    private static final Pattern ABSENT = Pattern.compile("\\.absent\\(\\s*(?:([$\\w]+)\\s*,\\s*)?\"(\\w+)\"");

    private static String typeName(Entity entity) {
        return Arrays.stream(entity.word().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    @Override
    public List<Defect> defects(RuleReading rule) {
        Map<String, String> types = types(rule.text());
        List<Defect> defects = new ArrayList<>();
        List<String> lines = rule.text().lines().toList();
        List<Reported> reports = Reported.in(rule.text());
        for (int index = 0; index < lines.size(); index++) {
            int line = index + 1;
            Matcher place = PLACE.matcher(lines.get(index));
            while (place.find()) {
                add(types.get(place.group(1)), place.group(2), Set.of(), rule.line() + index, defects);
            }
            Matcher absent = ABSENT.matcher(lines.get(index));
            while (absent.find()) {
                String object = absent.group(1) == null ? reportedAt(line, reports) : absent.group(1);
                add(types.get(object), absent.group(2), NO_KEYS, rule.line() + index, defects);
            }
        }
        return defects;
    }

    /** Of variables; one that stands for objects of two types is left out. */
    private static Map<String, String> types(String text) {
        Map<String, String> types = new HashMap<>();
        Matcher bound = BOUND.matcher(text);
        while (bound.find()) {
            types.merge(bound.group(1), bound.group(2), (one, other) -> one.equals(other) ? one : "");
        }
        return types;
    }

    /** The object of the finding that a line goes on about; empty where several begin on it. */
    private static String reportedAt(int line, List<Reported> reports) {
        List<Reported> before =
                reports.stream().filter(report -> report.line() <= line).toList();
        if (before.isEmpty()) {
            return "";
        }
        Reported last = before.get(before.size() - 1);
        boolean several =
                before.stream().filter(report -> report.line() == line).count() > 1;
        return several ? "" : last.arguments().get(0);
    }

    private static void add(@Nullable String type, String key, Set<String> more, int line, List<Defect> defects) {
        Entity entity = type == null ? null : TYPES.get(type);
        if (entity == null) {
            return;
        }
        Set<String> keys = new TreeSet<>(Keys.ofAny(entity));
        keys.addAll(more);
        if (!keys.contains(key)) {
            String guess = Suggestions.didYouMean(key, keys);
            String message = "%s has no key \"%s\"%s"
                    .formatted(type, key, guess.isEmpty() ? "; it has " + String.join(", ", keys) : guess);
            defects.add(new Defect(line, message, "unknown-key"));
        }
    }
}
