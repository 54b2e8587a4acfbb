package io.continuitylint.authoring.lint;

import io.continuitylint.authoring.VocabularyTypes;
import io.continuitylint.authoring.lint.Constant.Kind;
import io.continuitylint.authoring.table.FieldTypes;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that what a pattern reads can have.
 *
 * @param counts the variables of the rule that are numbers of something
 */
record Values(PatternReading pattern, Set<String> counts) {

    private static final List<String> TIERS = List.of("1", "2", "3", "4");
    private static final Set<String> SIZES = Set.of("size", "length");
    private static final List<Class<?>> SIZED = List.of(Collection.class, Map.class, String.class);

    /** What comes before the colon of a reference. */
    private static final List<String> PREFIXES = Stream.concat(
                    Arrays.stream(Entity.values()).map(Entity::word),
                    Arrays.stream(ComponentKind.values()).map(ComponentKind::word))
            .toList();

    /** Why none is as a comparison demands; null if one may be. */
    @Nullable
    String whyNone(Comparison comparison) {
        String field = comparison.field();
        int dot = field.lastIndexOf('.');
        String name = field.substring(dot + 1);
        if (name.equals("tier") && pattern.vocabularyType() != null && isOfNoTier(comparison)) {
            return ": tiers are %s to %s".formatted(TIERS.get(0), TIERS.get(TIERS.size() - 1));
        }
        Class<?> owner = owner(dot < 0 ? "" : field.substring(0, dot));
        if ((counts.contains(field) || isNeverNegative(owner, name)) && isNegative(comparison)) {
            return ": %s is never negative".formatted(field);
        }
        return name.equals("id") && (isA(owner, Subject.class) || isA(owner, Reference.class))
                ? whyNoId(comparison)
                : null;
    }

    private @Nullable Class<?> owner(String path) {
        Class<?> type =
                VocabularyTypes.COLLECTIONS.contains(pattern.type()) ? Collection.class : pattern.vocabularyType();
        return path.isEmpty() || type == null ? type : new FieldTypes(type).of(path);
    }

    private static boolean isOfNoTier(Comparison comparison) {
        Measure limit = Measure.of(comparison.right());
        return TIERS.stream().allMatch(tier -> Measure.of(tier).excludes("==", limit, comparison.operator()));
    }

    private static boolean isNeverNegative(@Nullable Class<?> owner, String name) {
        return SIZES.contains(name) && SIZED.stream().anyMatch(type -> isA(owner, type))
                || name.equals("number") && isA(owner, Quantity.class);
    }

    private static boolean isNegative(Comparison comparison) {
        return Measure.of("0").excludes(">=", Measure.of(comparison.right()), comparison.operator());
    }

    private static @Nullable String whyNoId(Comparison comparison) {
        Constant constant = comparison.constant();
        if (constant == null
                || constant.kind() != Kind.TEXT
                || !comparison.operator().equals("==")) {
            return null;
        }
        String id = constant.text().substring(1, constant.text().length() - 1);
        int colon = id.indexOf(':');
        return colon > 0 && PREFIXES.contains(id.substring(0, colon))
                ? ": an id has no prefix; write \"%s\"".formatted(id.substring(colon + 1))
                : null;
    }

    private static boolean isA(@Nullable Class<?> type, Class<?> wanted) {
        return type != null && wanted.isAssignableFrom(type);
    }
}
