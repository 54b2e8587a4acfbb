package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.Reported;
import io.continuitylint.authoring.VocabularyTypes;
import io.continuitylint.authoring.table.FieldTypes;
import io.continuitylint.manifest.Keys;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Misread;
import io.continuitylint.source.Suggestions;
import java.lang.reflect.RecordComponent;
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

    /** One key, or several that lead to one. */
    private static final String PATH = "\"([^\"]*)\"(?:\\s*,\\s*\"([^\"]*)\")?";

    private static final Pattern PLACE = Pattern.compile("(?<![\\w$.])([$\\w]+)\\.at\\(\\s*" + PATH);
    private static final Pattern ABSENT = Pattern.compile("\\.absent\\(\\s*(?:([$\\w]+)\\s*,\\s*)?" + PATH);

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
                String type = types.get(place.group(1));
                add(mistake(type, place.group(2), place.group(3), Set.of()), rule.line() + index, defects);
            }
            Matcher absent = ABSENT.matcher(lines.get(index));
            while (absent.find()) {
                String object = absent.group(1) == null ? reportedAt(line, reports) : absent.group(1);
                String type = types.get(object);
                add(mistake(type, absent.group(2), absent.group(3), NO_KEYS), rule.line() + index, defects);
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

    private static void add(@Nullable String mistake, int line, List<Defect> defects) {
        if (mistake != null) {
            defects.add(new Defect(line, mistake, "unknown-key"));
        }
    }

    private static @Nullable String mistake(
            @Nullable String type, String key, @Nullable String below, Set<String> more) {
        Entity entity = type == null ? null : TYPES.get(type);
        if (type == null || entity == null) {
            return null;
        }
        Set<String> keys = new TreeSet<>(Keys.ofAny(entity));
        keys.addAll(more);
        if (keys.contains(key)) {
            return below == null ? null : mistakeBelow(type, key, below);
        }
        String[] path = key.split("\\.", 2);
        if (path.length > 1 && keys.contains(path[0])) {
            return "%s has no key \"%s\"; write one key after the other: \"%s\""
                    .formatted(type, key, String.join("\", \"", key.split("\\.")));
        }
        String guess = Suggestions.didYouMean(key, keys);
        return "%s has no key \"%s\"%s"
                .formatted(type, key, guess.isEmpty() ? "; it has " + String.join(", ", keys) : guess);
    }

    /** A field may have another name than its key, so that only one that is nearly the same is told. */
    private static @Nullable String mistakeBelow(String type, String key, String below) {
        Class<?> value = new FieldTypes(VocabularyTypes.named(type)).of(key);
        if (value == null || !value.isRecord()) {
            return null;
        }
        List<String> fields = Arrays.stream(value.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        String guess = Suggestions.didYouMean(below, fields);
        return fields.contains(below) || guess.isEmpty()
                ? null
                : "%s of %s has no key \"%s\"%s".formatted(key, type, below, guess);
    }
}
