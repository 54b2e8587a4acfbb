package io.continuitylint.authoring;

import io.continuitylint.model.Quantity;
import io.continuitylint.model.Timespan;
import io.continuitylint.rule.Findings;
import io.continuitylint.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What compiled rules may name: the list beside this class, and the vocabulary. Of the vocabulary a rule reads what facts
 * hold; it makes none of it, so that no code of a rule lives on in what the linter works with when the rule is over.
 */
final class AllowList {

    private static final String LIST = "allowed.txt";

    /** Members that no type has for rules, also where they are inherited. */
    static final Map<String, String> NEVER = never();

    /** Where a rule may call what is not asked of an object: words, and values that cannot be changed. */
    private static final Set<Class<?>> VALUES = Set.of(Timespan.class, Quantity.class);

    private static final Set<String> OF_FINDINGS = Set.of("asOf", "importance", "notProven", "violated");
    private static final Set<String> OF_ENUMS = Set.of("valueOf", "values");

    private final Map<String, Predicate<String>> exact = new HashMap<>();
    private final TreeMap<String, Predicate<String>> prefixes = new TreeMap<>();

    private AllowList() {}

    static AllowList read() {
        AllowList list = new AllowList();
        try (InputStream in = Objects.requireNonNull(AllowList.class.getResourceAsStream(LIST), LIST)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(list::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(LIST + " cannot be read", unreadable);
        }
        return list;
    }

    private void add(String line) {
        String[] words = line.strip().split("[:!\\s]+");
        Set<String> named = Set.copyOf(Arrays.asList(words).subList(1, words.length));
        Predicate<String> members = line.contains(":")
                ? named::contains
                : line.contains("!") ? name -> !named.contains(name) : name -> true;
        if (words[0].endsWith("*")) {
            prefixes.put(words[0].substring(0, words[0].length() - 1), members);
        } else {
            exact.put(words[0], members);
        }
    }

    /** @param name as the JVM has it, with dots: {@code java.util.Map$Entry} */
    boolean hasType(String name) {
        return members(name) != null;
    }

    /** Whether a member of an allowed type may be used. */
    boolean hasMember(String type, String member) {
        Predicate<String> members = members(type);
        return members != null && !NEVER.containsKey(member) && members.test(member);
    }

    /** Likewise, of a name as Java has it, in which dots stand before nested types, too. */
    boolean hasTypeInSource(String name) {
        String binary = name;
        for (int dot = binary.lastIndexOf('.'); dot >= 0; dot = binary.lastIndexOf('.')) {
            if (hasType(binary)) {
                return true;
            }
            binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
        }
        return false;
    }

    /** The full name of a type of Java that rules may import, {@code java.math.BigDecimal}; null if there is none. */
    @Nullable
    String importable(String simpleName) {
        return Stream.concat(exact.keySet().stream(), prefixes.keySet().stream())
                .filter(name -> name.startsWith("java."))
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1) + simpleName)
                .filter(name ->
                        hasType(name) && ClassLoader.getSystemResource(name.replace('.', '/') + ".class") != null)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Whether it is of the vocabulary, which rules may not implement. */
    static boolean isVocabulary(String type) {
        return VocabularyTypes.withNested(type) != null;
    }

    private @Nullable Predicate<String> members(String type) {
        Class<?> offered = VocabularyTypes.withNested(type);
        if (offered != null) {
            return member -> isRead(offered, member);
        }
        Predicate<String> named = exact.get(type);
        return named != null
                ? named
                : prefixes.entrySet().stream()
                        .filter(prefix -> isRestOf(prefix.getKey(), type))
                        .findFirst()
                        .map(Map.Entry::getValue)
                        .orElse(null);
    }

    /** A star stands for the rest of a name, not for packages below. */
    private static boolean isRestOf(String prefix, String type) {
        return type.startsWith(prefix) && type.indexOf('.', prefix.length()) < 0;
    }

    private static boolean isRead(Class<?> type, String member) {
        if (type == Findings.class) {
            return OF_FINDINGS.contains(member);
        }
        return !member.equals("<init>")
                && (!isStatic(type, member)
                        || type.getPackage().equals(Words.class.getPackage())
                        || VALUES.contains(type)
                        || type.isEnum() && OF_ENUMS.contains(member));
    }

    private static boolean isStatic(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name))
                .map(Method::getModifiers)
                .anyMatch(Modifier::isStatic);
    }

    private static Map<String, String> never() {
        String clock = "what it finds must not depend on when it runs; write findings.asOf(), the day it judges by";
        String threads = "it has one thread, whose time is limited";
        String classes = "through a class it could reach all others";
        Map<String, String> never = new HashMap<>();
        for (String name : Set.of("now", "dateNow", "systemDefault", "systemUTC", "systemDefaultZone")) {
            never.put(name, clock);
        }
        for (String name : Set.of("parallel", "parallelStream", "wait", "notify", "notifyAll", "finalize")) {
            never.put(name, threads);
        }
        for (String name : Set.of("parallelSort", "parallelPrefix", "parallelSetAll", "spliterator")) {
            never.put(name, threads);
        }
        for (String name : Set.of("getClass", "getDeclaringClass", "clone", "describeConstable")) {
            never.put(name, classes);
        }
        never.put("initCause", "it may not lead in a circle");
        never.put("printStackTrace", "it reports by findings alone");
        return Map.copyOf(never);
    }
}
