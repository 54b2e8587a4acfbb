package io.continuitylint.authoring;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a rule uses though it may not.
 *
 * @param words one of them stands in the DRL, if it is not hidden by escapes
 * @param text as the author reads it
 */
record Refusal(List<String> words, String text) {

    private static final List<String> SESSION = List.of(
            "insertLogical", "insert", "update", "modify", "delete", "retract", "kcontext", "drools", "channels");

    /** What the compiler calls for operators and windows of time. */
    private static final String OF_TIME = "org.drools.modelcompiler.dsl.pattern.D";

    /** How the rule language writes what the compiler makes of it. */
    private static final Map<String, String> WRITTEN = Map.of("org.drools.model.EntryPoint", "entry-point");

    static Refusal ofType(String type) {
        if (type.equals("org.drools.model.Drools")) {
            return new Refusal(
                    SESSION,
                    "a rule may not use drools, kcontext, insert, update, modify or delete: it reports, and facts stay as they are");
        }
        if (WRITTEN.containsKey(type)) {
            return ofTime(WRITTEN.get(type));
        }
        return new Refusal(
                List.of(simple(type)),
                "a rule may not use %s (it may use the vocabulary, java.time, collections and streams of java.util, java.util.function, java.util.regex and java.math)"
                        .formatted(shown(type)));
    }

    private static Refusal ofTime(String word) {
        return new Refusal(
                List.of(word),
                "a rule may not use %s of Drools: facts do not come one after the other; days are compared by < and >"
                        .formatted(word));
    }

    static Refusal ofMember(String type, String member) {
        if (type.equals(OF_TIME)) {
            return ofTime(member);
        }
        String because = AllowList.NEVER.containsKey(member)
                ? ": " + AllowList.NEVER.get(member)
                : AllowList.isVocabulary(type) ? ": of the vocabulary it reads what facts hold, and makes words" : "";
        boolean made = member.equals("<init>");
        return new Refusal(
                List.of(made ? simple(type) : member),
                "a rule may not use %s%s%s".formatted(made ? "new " : "", shown(type), made ? "()" : "." + member)
                        + because);
    }

    static Refusal ofSupertype(String type) {
        return new Refusal(
                List.of(simple(type)),
                "a class in a rule, or a lambda, may not be a %s (it may be a function of java.util.function, a Comparator or a record)"
                        .formatted(shown(type)));
    }

    static Refusal ofWord(String word) {
        return new Refusal(List.of(word), "a rule may not use %s".formatted(word));
    }

    static Refusal ofPackage(String name) {
        return new Refusal(
                List.of("package"), "a rule may not be in the package %s, which has other classes".formatted(name));
    }

    /** The first line, from 1, that has one of the words; 0 if none has. */
    int line(List<String> lines) {
        for (String word : words) {
            Pattern whole = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
            for (int line = 1; line <= lines.size(); line++) {
                if (whole.matcher(lines.get(line - 1)).find()) {
                    return line;
                }
            }
        }
        return 0;
    }

    private static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    private static String shown(String type) {
        return type.replace('$', '.');
    }
}
