package io.continuitylint.authoring;

import io.continuitylint.model.Subject;
import io.continuitylint.source.Suggestions;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler says of types, in the words of a rule.
 *
 * @param quoted what of the rule it names, by which its line is found; empty for nothing
 * @param text as the author reads it
 */
record TypeMistake(String quoted, String text) {

    private static final Pattern MISSING_METHOD =
            Pattern.compile("Method (\\w+) on (?:class |interface )?([\\w.$]+).* with arguments .* is missing");
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("Unknown field (\\w+) on (?:class |interface )?([\\w.$]+).*");
    /** Of a field that is read or assigned below "then". */
    static final Pattern UNSEEN_FIELD = Pattern.compile("The field \\w+\\.(\\w+) is not visible");

    private static final Pattern EXPRESSION =
            Pattern.compile("Unable to (?:Analyse Expression|parse left part of expression:) (.*?):?");
    private static final Pattern INCOMPATIBLE = Pattern.compile(
            "\\w+ operation requires compatible types\\. Found (?:class |interface )?([\\w.$]+) and (?:class |interface )?([\\w.$]+)");
    private static final Pattern INDEX =
            Pattern.compile("The method \\w*IndexedBy\\(.*\\(Class<([\\w.]+)>.*, ([\\w.<>]+)\\)");
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "The method (\\w+)\\(.*\\) in the type (\\w+) is not applicable for the arguments \\((\\w*).*\\)");
    private static final Pattern UNKNOWN_FUNCTION = Pattern.compile("Unknown accumulate function: '(\\w+)'.*");
    private static final Pattern OTHER_RESULT =
            Pattern.compile("Pattern of type: '\\[ClassObjectType class=([\\w.]+)\\]' .*type ([\\w.]+) returned by.*");
    private static final Pattern OTHER_SOURCE =
            Pattern.compile("Pattern of type: '([\\w.$]+)' .*type ([\\w.$]+)(?:<.*>)? returned by.*");
    private static final Pattern FOREIGN_BINDING = Pattern.compile(
            "Variables can not be used inside bindings\\. Variable \\[(.*)\\] is being used in binding '(.*)'.*");
    private static final Pattern OPERATOR =
            Pattern.compile("The operator (\\S+) is undefined for the argument type\\(s\\) ([\\w.]+).*");

    /** What the compiler calls to compare two values. */
    private static final Pattern COMPARISON =
            Pattern.compile("The method (\\w+)\\(.*\\) in the type EvaluationUtil is not applicable .*");

    private static final Pattern GAVE_UP =
            Pattern.compile(Pattern.quote(CompilerCrash.WORDS) + "[\\w.$]+: .*?(?:string|token): (\".*?\").*");

    private static final String UNREADABLE = " cannot be read here; see the vocabulary for fields and their types";

    private static final Pattern TYPE = Pattern.compile("(?<![\\w$.\"])[A-Z]\\w*");

    /** What the compiler takes for the first part of a name, and never for a whole one. */
    private static final String PREFIX = "is";

    /** How the methods begin that make a value. */
    private static final String MAKER = "of";

    /** What the size of a list is called elsewhere. */
    private static final Set<String> LENGTH = Set.of("length", "count", "len");

    /** What the compiler puts before a field. */
    private static final String GENERATED = "_this.";

    /** What is told of a message of the compiler; null if it is about something else. */
    static @Nullable TypeMistake of(String message) {
        for (Pattern pattern : List.of(
                MISSING_METHOD,
                UNKNOWN_FIELD,
                UNSEEN_FIELD,
                INCOMPATIBLE,
                INDEX,
                EXPRESSION,
                COMPARISON,
                NOT_APPLICABLE,
                UNKNOWN_FUNCTION,
                OTHER_RESULT,
                OTHER_SOURCE,
                FOREIGN_BINDING,
                OPERATOR,
                GAVE_UP)) {
            Matcher matcher = pattern.matcher(message);
            if (matcher.matches()) {
                return of(pattern, matcher);
            }
        }
        return message.startsWith(CompilerCrash.WORDS)
                ? new TypeMistake("", "the compiler gives up on it, without a line")
                : null;
    }

    private static @Nullable TypeMistake of(Pattern pattern, Matcher found) {
        String first = found.group(1);
        if (pattern == MISSING_METHOD) {
            return new TypeMistake(first, missing(first, found.group(2)));
        }
        if (pattern == UNKNOWN_FIELD) {
            return new TypeMistake(first, field(first, found.group(2)));
        }
        if (pattern == UNSEEN_FIELD) {
            return new TypeMistake(first, "below \"then\" a field is read with brackets: write %s()".formatted(first));
        }
        if (pattern == INCOMPATIBLE || pattern == INDEX) {
            return new TypeMistake(
                    "",
                    "a condition compares a %s with a %s, which are never equal"
                            .formatted(simple(first), simple(found.group(2))));
        }
        if (pattern == NOT_APPLICABLE) {
            return new TypeMistake(first, otherValues(first, found.group(2), found.group(3)));
        }
        if (pattern == UNKNOWN_FUNCTION) {
            return new TypeMistake(
                    first,
                    "accumulate has no %s; it has %s, and $different : collectSet( $id ) leaves out what is there twice"
                            .formatted(first, Accumulates.FUNCTIONS));
        }
        if (pattern == OTHER_RESULT) {
            return new TypeMistake(simple(first), otherResult(simple(first), simple(found.group(2))));
        }
        if (pattern == OTHER_SOURCE) {
            return new TypeMistake(
                    simple(first) + " from",
                    "what stands behind from gives a %s, and no %s".formatted(simple(found.group(2)), simple(first)));
        }
        if (pattern == FOREIGN_BINDING) {
            return new TypeMistake(
                    "",
                    "a colon takes a field of the pattern; what %s gives is taken above it: $value : Object() from %s"
                            .formatted(first, found.group(2)));
        }
        if (pattern == OPERATOR) {
            return new TypeMistake("", operator(first, simple(found.group(2))));
        }
        if (pattern == COMPARISON) {
            return new TypeMistake(
                    "",
                    "a condition compares two values, such as tier > 1; what must hold as well follows behind a comma");
        }
        if (pattern == GAVE_UP) {
            return new TypeMistake(first, first + UNREADABLE);
        }
        String expression = first.replace(GENERATED, "");
        TypeMistake nested = nested(expression);
        if (nested != null) {
            return nested;
        }
        return first.contains(" ") || first.startsWith(GENERATED)
                ? new TypeMistake(expression, "`" + expression + "`" + UNREADABLE)
                : null;
    }

    /** A type that is written without the one that it is in. */
    private static @Nullable TypeMistake nested(String expression) {
        Matcher type = TYPE.matcher(expression);
        while (type.find()) {
            String within = VocabularyTypes.named(type.group()) == null ? VocabularyTypes.within(type.group()) : null;
            if (within != null) {
                return new TypeMistake(expression, "%s is not known here; write %s".formatted(type.group(), within));
            }
        }
        return null;
    }

    private static String operator(String operator, String type) {
        String told = "%s takes no %s; ".formatted(operator, type);
        if (operator.equals("!")) {
            return told + "what is not there is asked for with == null";
        }
        return switch (type) {
            case "LocalDate" -> told + "days are counted from one by plusDays(30) and minusDays(30)";
            case "Timespan" -> told + "a duration is added by plus(Timespan.ofHours(1)), and multiplied by times(2)";
            default -> told + "see the vocabulary for what it has";
        };
    }

    private static String otherResult(String written, String given) {
        String fitting = given.matches("List|Set")
                ? "write %s( ... )".formatted(given)
                : given.matches("Long|Double|BigDecimal|Number")
                        ? "write Number( ... )"
                        : "leave the type out: accumulate( ...; $result : ... )";
        return "accumulate gives no %s here; %s".formatted(written, fitting);
    }

    private static String otherValues(String method, String type, String given) {
        Class<?> object = VocabularyTypes.named(given);
        boolean isReport = type.equals("Findings") && !method.equals("importance");
        if (isReport && (object == null || !Subject.class.isAssignableFrom(object))) {
            return "findings.%s begins with the object of the manifest that it is about, and %s is not one%s"
                    .formatted(
                            method, given, object == null ? ": %s($x, \"...\")".formatted(method) : subjects(object));
        }
        if (isReport && method.matches("violated|notProven")) {
            return "behind the object findings.%s has a message in quotation marks, and its values: %s($x, \"%%s is late\", $x)"
                    .formatted(method, method);
        }
        List<String> overloads = overloads(method, type);
        if (overloads.isEmpty()) {
            return "%s.%s does not take a %s here".formatted(type, method, given);
        }
        String takes = "%s.%s takes other values: %s".formatted(type, method, String.join(", ", overloads));
        return method.equals("at") && given.equals("String")
                ? takes + "; of an object $x it is at($x.at(\"...\"))"
                : takes;
    }

    private static String subjects(Class<?> fact) {
        String fields = Arrays.stream(fact.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && Subject.class.isAssignableFrom(method.getReturnType()))
                .map(method -> method.getName() + "()")
                .sorted()
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? "" : "; one of its fields may be: " + fields;
    }

    private static String missing(String method, String type) {
        List<String> others = overloads(method, type);
        if (others.size() == 1 && others.get(0).matches("\\w+\\((?:long|int)\\)")) {
            return "%s.%s takes a number: %s(30)".formatted(simple(type), method, method);
        }
        if (!others.isEmpty()) {
            return "%s.%s takes other values: %s".formatted(simple(type), method, String.join(", ", others));
        }
        boolean isShadowed = type.equals("java.util.List")
                && VocabularyTypes.members("Findings").contains(method);
        return isShadowed
                ? "in this pattern findings is a field of the fact; take what %s() gives above it: $x : ... from findings.%s(...)"
                        .formatted(method, method)
                : simple(type) + " has no " + method + "()" + instead(method, type);
    }

    private static String field(String name, String type) {
        String twin = name.equals(PREFIX) ? twin(name, type) : null;
        return twin == null
                ? simple(type) + " has no " + name + instead(name, type)
                : "a condition cannot read %s of %s; write %s, which is the same".formatted(name, simple(type), twin);
    }

    /** What gives the same as a method that a condition takes for the prefix of one; null if there is none. */
    private static @Nullable String twin(String name, String type) {
        Class<?> known = known(type);
        List<Method> getters = known == null
                ? List.of()
                : Arrays.stream(known.getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .toList();
        Class<?> read = getters.stream()
                .filter(method -> method.getName().equals(name))
                .<Class<?>>map(Method::getReturnType)
                .findFirst()
                .orElse(null);
        return getters.stream()
                .filter(method ->
                        method.getReturnType() == read && !method.getName().equals(name))
                .map(Method::getName)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Class<?> known(String type) {
        Class<?> nested = VocabularyTypes.withNested(type);
        if (nested == null && type.startsWith("java.") && SafetyCheck.ALLOWED.hasType(type)) {
            try {
                return Class.forName(type);
            } catch (ClassNotFoundException none) {
                return null;
            }
        }
        return nested == null ? VocabularyTypes.named(type) : nested;
    }

    /** Whether a rule has values to give it. */
    private static boolean isCalled(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .allMatch(type ->
                        type.isPrimitive() || !type.getName().startsWith("java.time.") || type == LocalDate.class);
    }

    private static List<String> overloads(String name, String type) {
        Class<?> known = known(type);
        return known == null
                ? List.of()
                : Arrays.stream(known.getMethods())
                        .filter(method -> method.getName().equals(name) && isCalled(method))
                        .map(TypeMistake::shown)
                        .sorted()
                        .toList();
    }

    private static String shown(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(type -> type.isEnum() && type.getEnumConstants().length > 0
                                ? type.getSimpleName() + "." + type.getEnumConstants()[0]
                                : type.getSimpleName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The nearest name, or one that goes on from there; where there is none, all that there are. */
    static String instead(String word, String type) {
        List<String> known = members(type);
        if (LENGTH.contains(word) && known.contains("size")) {
            return "; did you mean \"size\"?";
        }
        String guess = Suggestions.didYouMean(word, known);
        String longer = guess.isEmpty() ? Suggestions.longer(word, known) : null;
        if (longer != null) {
            return "; did you mean \"%s\"?".formatted(longer);
        }
        return !guess.isEmpty() || known.isEmpty() ? guess : offered(word, type);
    }

    /** All that there are; of a type that makes its values by {@code of}, those where one is made. */
    private static String offered(String word, String type) {
        List<String> makers = VocabularyTypes.members(type).stream()
                .filter(member -> member.startsWith(MAKER))
                .sorted()
                .toList();
        if (word.startsWith(MAKER) && !makers.isEmpty()) {
            return "; it has " + String.join(", ", makers);
        }
        List<String> offered = VocabularyTypes.offered(type);
        return offered.isEmpty() ? "" : "; it has " + String.join(", ", new TreeSet<>(offered));
    }

    private static List<String> members(String type) {
        Class<?> known = type.startsWith("java.") ? known(type) : null;
        return known == null
                ? VocabularyTypes.members(type)
                : Arrays.stream(known.getMethods())
                        .filter(TypeMistake::isCalled)
                        .map(Method::getName)
                        .filter(name -> SafetyCheck.ALLOWED.hasMember(type, name))
                        .distinct()
                        .toList();
    }

    private static String simple(String type) {
        return type.replaceAll("^(?:[a-z]\\w*\\.)+", "").replace('$', '.');
    }
}
