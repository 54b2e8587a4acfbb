package io.continuitylint.desugar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Each kind of lambda, method reference and record that Java has, and what they give: for {@link DesugarTest}. */
@SuppressWarnings({"ArrayRecordComponent", "EqualsNull", "NullAway", "SelfEquals"}) // on purpose
final class Sugar {

    private final String name;

    Sugar(String name) {
        this.name = name;
    }

    /** What each gives; the keys say which it is. */
    static Map<String, Object> results() throws Exception {
        Map<String, Object> results = new LinkedHashMap<>();
        new Sugar("here").lambdas(results);
        references(results);
        conversions(results);
        records(results);
        return results;
    }

    @SuppressWarnings("FunctionalInterfaceMethodChanged")
    interface Twice<T extends Comparable<T>> extends Function<T, T> {
        T twice(T value);

        @Override
        default T apply(T value) {
            return twice(twice(value));
        }

        static <T extends Comparable<T>> Twice<T> of(Function<T, T> function) {
            return value -> function.apply(value);
        }
    }

    /** Its method returns a type that the method that is referred to only has for a variable. */
    interface Text {
        String text();
    }

    interface Joining {
        String join(byte first, long second, double third, String fourth, Object fifth);
    }

    private void lambdas(Map<String, Object> results) throws Exception {
        long wide = 5_000_000_000L;
        double half = 0.5;
        byte small = 3;
        Supplier<String> nothing = () -> "nothing";
        results.put("captures nothing", nothing.get());
        results.put("is one object", same(() -> "one"));
        Supplier<String> object = () -> name + secret();
        results.put("captures its object", object.get());
        Joining joining = (a, b, c, d, e) -> name + wide + half + small + a + b + c + d + e;
        results.put("captures and takes every width", joining.join((byte) 1, 2, 3, "4", '5'));
        Function<Integer, Function<Integer, Integer>> nested = a -> b -> a * b;
        results.put("stands in another", nested.apply(6).apply(7));
        Callable<String> throwing = () -> {
            throw new IllegalStateException(name);
        };
        try {
            throwing.call();
        } catch (IllegalStateException e) {
            results.put("throws", e.getMessage());
        }
        results.put(
                "stands in an interface", Twice.<Integer>of(value -> value + 1).apply(1));
        results.put("stands in a class in this one", new Inner().size(name));
        Runnable serializable = (Runnable & Serializable) () -> results.put("is serializable", name);
        serializable.run();
        results.put("is really serializable", serializable instanceof Serializable);
    }

    private static boolean same(Supplier<String> first) {
        List<Supplier<String>> made = new ArrayList<>(List.of(first));
        for (int i = 0; i < 2; i++) {
            made.add(() -> "again");
        }
        return made.get(1) == made.get(2);
    }

    private String secret() {
        return ", privately";
    }

    /** A class of the same nest, whose lambda calls a private method of the outer class. */
    private final class Inner {
        int size(String text) {
            ToIntFunction<String> size = each -> (each + secret()).length();
            return size.applyAsInt(text);
        }
    }

    private static void references(Map<String, Object> results) {
        Function<String, Integer> unbound = String::length;
        results.put("refers to a method of its argument", unbound.apply("four"));
        Supplier<String> bound = "Bound"::toUpperCase;
        results.put("refers to a method of an object", bound.get());
        Function<String, Sugar> constructor = Sugar::new;
        results.put("refers to a constructor", constructor.apply("made").name);
        IntFunction<int[]> array = int[]::new;
        results.put("refers to the constructor of an array", array.apply(3).length);
        Function<List<String>, Integer> ofInterface = List::size;
        results.put("refers to a method of an interface", ofInterface.apply(List.of("a")));
        BiFunction<Sugar, Object, String> privately = Sugar::hidden;
        results.put("refers to a private method", privately.apply(new Sugar("x"), 2));
        Consumer<String> dropped = new ArrayList<>(List.of("a"))::add;
        dropped.accept("b");
        List<String> list = new ArrayList<>();
        Consumer<String> added = list::add;
        added.accept("c");
        results.put("drops what is returned", list);
        Function<Object[], String> varargs = Sugar::all;
        results.put("refers to a method of any number of arguments", varargs.apply(new Object[] {1, 2}));
        Supplier<String> generic = () -> "generic";
        Text text = generic::get;
        results.put("returns what was a variable", text.text());
        List<String> sorted = new ArrayList<>(List.of("ccc", "a", "bb"));
        sorted.sort(Comparator.comparing(String::length));
        results.put("is handed on", sorted);
        @Nullable String none = null;
        try {
            Supplier<Integer> ofNothing = none::length;
            results.put("of null", ofNothing);
        } catch (NullPointerException e) {
            results.put("of null", "refused when it is made");
        }
    }

    private String hidden(Object other) {
        return name + other;
    }

    private static String all(Object... arguments) {
        return List.of(arguments).toString();
    }

    private static long widened(long value) {
        return value + 1;
    }

    private static String character(int value) {
        return "code " + value;
    }

    private static void conversions(Map<String, Object> results) {
        Function<Integer, Long> boxedToWide = Sugar::widened;
        results.put("boxed int to long to boxed", boxedToWide.apply(41));
        ToLongFunction<Integer> unboxed = Integer::intValue;
        results.put("int to long", unboxed.applyAsLong(41));
        ToDoubleFunction<Character> ofCharacter = Character::charValue;
        results.put("char to double", ofCharacter.applyAsDouble('a'));
        Function<Character, String> characterToInt = Sugar::character;
        results.put("boxed char to int", characterToInt.apply('a'));
        LongSupplier ofBoxed = List.of(7)::size;
        results.put("int to long, bound", ofBoxed.getAsLong());
        ToIntFunction<Supplier<Integer>> ofVariable = Supplier::get;
        results.put("variable to int", ofVariable.applyAsInt(() -> 8));
        DoubleUnaryOperator primitive = Math::sqrt;
        results.put("double to double", primitive.applyAsDouble(16));
        Predicate<Object> test = "x"::equals;
        results.put("boolean", test.test("x"));
        Supplier<Object> toObject = "four"::length;
        results.put("int to object", toObject.get());
    }

    record Everything(
            boolean truth,
            char letter,
            byte tiny,
            short brief,
            int number,
            float rate,
            long wide,
            double share,
            @Nullable String text,
            int[] array) {}

    record Nothing() {}

    /** With one of its own, which stays. */
    record Own(int number) {
        @Override
        public int hashCode() {
            return 42;
        }
    }

    private static void records(Map<String, Object> results) {
        int[] array = {1};
        Everything all = new Everything(true, 'a', (byte) 1, (short) 2, 3, Float.NaN, 5, -0.0, null, array);
        Everything none = new Everything(false, 'b', (byte) 2, (short) 3, 4, 0, 6, 0, "text", new int[0]);
        results.put("hash code", List.of(hash(all, array), hash(none, none.array), new Nothing().hashCode()));
        results.put("hash code of its own", new Own(1).hashCode());
        results.put(
                "equal",
                List.of(
                        all.equals(all),
                        all.equals(new Everything(true, 'a', (byte) 1, (short) 2, 3, Float.NaN, 5, -0.0, null, array)),
                        new Nothing().equals(new Nothing()),
                        new Own(1).equals(new Own(1))));
        List<Object> others = new ArrayList<>(List.of(
                "a text",
                new Nothing(),
                new Everything(false, 'a', (byte) 1, (short) 2, 3, Float.NaN, 5, -0.0, null, array),
                new Everything(true, 'b', (byte) 1, (short) 2, 3, Float.NaN, 5, -0.0, null, array),
                new Everything(true, 'a', (byte) 2, (short) 2, 3, Float.NaN, 5, -0.0, null, array),
                new Everything(true, 'a', (byte) 1, (short) 3, 3, Float.NaN, 5, -0.0, null, array),
                new Everything(true, 'a', (byte) 1, (short) 2, 4, Float.NaN, 5, -0.0, null, array),
                new Everything(true, 'a', (byte) 1, (short) 2, 3, 1, 5, -0.0, null, array),
                new Everything(true, 'a', (byte) 1, (short) 2, 3, Float.NaN, 6, -0.0, null, array),
                new Everything(true, 'a', (byte) 1, (short) 2, 3, Float.NaN, 5, 0.0, null, array),
                new Everything(true, 'a', (byte) 1, (short) 2, 3, Float.NaN, 5, -0.0, "text", array),
                new Everything(true, 'a', (byte) 1, (short) 2, 3, Float.NaN, 5, -0.0, null, array.clone())));
        results.put("equal to others", others.stream().filter(all::equals).toList());
        results.put("equal to nothing", all.equals(null));
        results.put("one of each in a set", new LinkedHashSet<>(List.of(new Own(1), new Own(2))).size());
        results.put("text", new Own(3).toString());
    }

    /** Without what an array adds, which differs from run to run. */
    private static int hash(Everything record, int[] array) {
        return record.hashCode() - System.identityHashCode(array);
    }
}
