package io.continuitylint.authoring;

import io.continuitylint.source.Suggestions;
import io.continuitylint.vocabulary.RuleTypeNames;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The types of the linter that rules may name, by their simple names. */
public final class VocabularyTypes {

    /** What {@code collect} and {@code accumulate} make, as interfaces; the compiler makes a class of its own for any other. */
    public static final Set<String> COLLECTIONS = Set.of("Collection", "List", "Set");

    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString");

    /** By which Java puts values in order; a condition has an operator for it. */
    private static final Set<String> OF_VALUES = Set.of("compareTo");

    private static final Set<String> OF_ENUMS = Set.of("valueOf", "values");
    private static final Map<String, Class<?>> TYPES = types();
    private static final Set<String> NAMES = Set.copyOf(RuleTypeNames.all());

    private VocabularyTypes() {}

    /** What to do about a name that the compiler does not know: import it, or write another. */
    static String whereIs(String name) {
        Class<?> type = TYPES.get(name);
        if (type == null) {
            String within = within(name);
            return within == null
                    ? Suggestions.didYouMean(name, TYPES.keySet())
                    : "; did you mean \"%s\"?".formatted(within);
        }
        return "; it is imported by: import %s.*".formatted(type.getPackageName());
    }

    /** {@code Function.Demand} of {@code Demand}; null if no type has one of that name. */
    static @Nullable String within(String name) {
        return TYPES.values().stream()
                .flatMap(type -> Arrays.stream(type.getClasses())
                        .filter(nested -> nested.getSimpleName().equals(name))
                        .map(nested -> type.getSimpleName() + "." + name))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The nearest to a full name, of which the last word is known better than the package; empty if none is near. */
    static String didYouMean(String fullName) {
        String near = Suggestions.closest(fullName.substring(fullName.lastIndexOf('.') + 1), TYPES.keySet());
        Class<?> type = near == null ? null : TYPES.get(near);
        return type == null ? "" : "; did you mean \"%s\"?".formatted(type.getName());
    }

    /** The type of a simple name; null if there is none. */
    public static @Nullable Class<?> named(String name) {
        return TYPES.get(name);
    }

    /** The names of the public methods and fields of a type that rules may use; none if there is no such type. */
    static List<String> members(String name) {
        Class<?> type = known(name);
        return type == null ? List.of() : names(type, member -> true);
    }

    /** Those that are asked of an object, {@code rto} and not {@code ZERO}; of a type without objects, all. */
    static List<String> offered(String name) {
        Class<?> type = known(name);
        if (type == null) {
            return List.of();
        }
        List<String> ofObjects = names(
                type, member -> !Modifier.isStatic(member.getModifiers()) && !OF_VALUES.contains(member.getName()));
        return type.isEnum() || ofObjects.isEmpty() ? members(name) : ofObjects;
    }

    private static @Nullable Class<?> known(String name) {
        Class<?> nested = name.indexOf('$') < 0 ? null : withNested(name);
        return nested == null ? TYPES.get(name.substring(name.lastIndexOf('.') + 1)) : nested;
    }

    private static List<String> names(Class<?> type, Predicate<Member> wanted) {
        Stream<Member> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class
                        && method.getDeclaringClass() != Enum.class
                        && !OF_ALL.contains(method.getName()))
                .map(Member.class::cast);
        return Stream.concat(methods, Arrays.stream(type.getFields()))
                .filter(wanted)
                .map(Member::getName)
                .distinct()
                .filter(member -> SafetyCheck.ALLOWED.hasMember(type.getName(), member))
                .filter(member -> !type.isEnum() || !OF_ENUMS.contains(member))
                .toList();
    }

    /**
     * The type of a full name, if it is one of them or public within one of them; null if not.
     *
     * @param name as the JVM has it: {@code io.continuitylint.model.Backup$Copy}
     */
    static @Nullable Class<?> withNested(String name) {
        int nested = name.indexOf('$');
        if (!NAMES.contains(nested < 0 ? name : name.substring(0, nested))) {
            return null;
        }
        try {
            Class<?> type = Class.forName(name, false, VocabularyTypes.class.getClassLoader());
            return Modifier.isPublic(type.getModifiers()) ? type : null;
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        for (String name : RuleTypeNames.all()) {
            Class<?> type = load(name);
            types.put(type.getSimpleName(), type);
        }
        return types;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** The packages that they are in, sorted. */
    static Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        TYPES.values().forEach(type -> packages.add(type.getPackageName()));
        return packages;
    }
}
