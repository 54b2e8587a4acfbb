package io.continuitylint.authoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whether compiled rules name only what rules may name. Rules come from whoever proposes a change, and are code: this is
 * checked before any of it is kept or loaded.
 */
final class SafetyCheck {

    static final AllowList ALLOWED = AllowList.read();
    private static final String CLASS = ".class";

    private static final String LINTER = "io.continuitylint.";

    /** Where the linter leaves room for rules; those that come with it may be copied, with their package. */
    private static final Set<String> FOR_RULES = Set.of(LINTER + "own.", LINTER + "rules.");

    private static final Set<String> PARENTS = Set.of(
            "java.lang.Object",
            "java.lang.Enum",
            "java.lang.Record",
            "java.lang.Exception",
            "java.lang.RuntimeException");
    private static final Set<String> INTERFACES = Set.of(
            "java.lang.Comparable",
            "java.util.Comparator",
            "org.drools.model.DomainClassMetadata",
            "org.drools.model.Model");
    private static final Set<String> FUNCTIONS = Set.of("java.util.function.", "org.drools.model.functions.");

    /** What string concatenation and the methods of records return. */
    private static final Set<String> RETURNED = Set.of("java.lang.String", "int", "boolean");

    private final Map<String, ClassReferences> own = new HashMap<>();
    private final Set<Refusal> refusals = new LinkedHashSet<>();

    private SafetyCheck() {}

    /** What compiled rules may not use and do, given their files by path. */
    static Set<Refusal> refusals(Map<String, byte[]> files) {
        SafetyCheck check = new SafetyCheck();
        files.forEach((path, bytes) -> {
            if (path.endsWith(CLASS)) {
                String name = path.substring(0, path.length() - CLASS.length()).replace('/', '.');
                check.own.put(name, ClassReferences.of(bytes));
            }
        });
        check.own.forEach(check::checkClass);
        return check.refusals;
    }

    private void checkClass(String name, ClassReferences references) {
        if (isTaken(name)) {
            refusals.add(Refusal.ofPackage(name.substring(0, name.lastIndexOf('.'))));
        }
        references.forbidden().forEach(word -> refusals.add(Refusal.ofWord(word)));
        references.types().stream()
                .filter(type -> !own.containsKey(type) && !ALLOWED.hasType(type))
                .forEach(type -> refusals.add(Refusal.ofType(type)));
        references.members().forEach(this::checkMember);
        references.supertypes().stream()
                .filter(type -> !PARENTS.contains(type) && !isImplemented(type))
                .forEach(type -> refusals.add(Refusal.ofSupertype(type)));
        references.lambdas().stream()
                .filter(type -> !RETURNED.contains(type) && !isImplemented(type))
                .forEach(type -> refusals.add(Refusal.ofSupertype(type)));
    }

    private void checkMember(ClassReferences.Member member) {
        String name = member.name();
        if (own.containsKey(member.owner())) {
            // It may be inherited, of parents that have nothing else to hide.
            if (AllowList.NEVER.containsKey(name)) {
                refusals.add(Refusal.ofMember(member.owner(), name));
            }
        } else if (ALLOWED.hasType(member.owner()) && !ALLOWED.hasMember(member.owner(), name)) {
            refusals.add(Refusal.ofMember(member.owner(), name));
        }
    }

    private boolean isImplemented(String type) {
        return own.containsKey(type)
                || INTERFACES.contains(type)
                || FUNCTIONS.stream().anyMatch(type::startsWith) && ALLOWED.hasType(type);
    }

    /** Then the other class would be loaded in its place, and the check would have looked at the wrong one. */
    private static boolean isTaken(String name) {
        return FOR_RULES.stream().noneMatch(name::startsWith)
                && (name.startsWith(LINTER)
                        || name.startsWith("java.")
                        || SafetyCheck.class.getClassLoader().getResource(name.replace('.', '/') + CLASS) != null);
    }
}
