package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * What is refused before a rule is compiled, because the compiler itself would run it: it makes objects of declared enums and
 * of imported functions of {@code accumulate}, and initialises classes that it finds by name.
 */
final class DrlCheck {

    /** A type with its package, that stands neither in a text nor in a comment. */
    private static final Pattern TYPE =
            Pattern.compile(DrlPatterns.TEXT + "|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|" + DrlPatterns.COMMENT
                    + "|(?<![\\w$.])((?:[a-z_]\\w*+\\s*+\\.\\s*+){1,30}[A-Z]\\w*+(?:\\.[A-Z]\\w*+){0,30})");

    /** Others start a clock, or decide by groups that nobody sets. */
    private static final Set<String> ATTRIBUTES = Set.of("dialect", "enabled", "no-loop", "salience");

    private final RuleDrl drl;
    private final RuleSource source;
    private final String text;
    private final List<String> mistakes = new ArrayList<>();

    private DrlCheck(RuleFolder folder) {
        this.drl = folder.drl();
        this.source = RuleSource.of(folder.id(), drl.text());
        this.text = source.text();
    }

    /** Each as {@code file:line: message}. */
    static List<String> mistakes(RuleFolder folder) {
        DrlCheck check = new DrlCheck(folder);
        check.checkTypes();
        PackageDescr parsed = check.source.parsed();
        if (parsed != null) {
            check.check(parsed);
        }
        return check.mistakes;
    }

    private void checkTypes() {
        Matcher types = TYPE.matcher(text);
        while (types.find()) {
            String type = types.group(1) == null ? "" : types.group(1).replaceAll("\\s", "");
            if (!type.isEmpty() && !SafetyCheck.ALLOWED.hasTypeInSource(type) && isThere(type)) {
                add(lineAt(types.start(1)), Refusal.ofType(type).text());
            }
        }
    }

    /** What only looks like a type, such as the constant of a variable, is none of our business. */
    private static boolean isThere(String type) {
        return DrlCheck.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
    }

    private int lineAt(int character) {
        return 1
                + (int) text.substring(0, character)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    private void check(PackageDescr parsed) {
        refuse(parsed.getClassAndEnumDeclarationDescrs(), "declare");
        refuse(parsed.getEntryPointDeclarations(), "declare");
        refuse(parsed.getWindowDeclarations(), "declare");
        refuse(parsed.getAccumulateImports(), "import accumulate");
        if (parsed.getUnit() != null) {
            refuse(List.of(parsed.getUnit()), "unit");
        }
        checkAttributes(parsed.getAttributes());
        parsed.getRules().forEach(rule -> checkAttributes(rule.getAttributes().values()));
    }

    private void refuse(Collection<? extends BaseDescr> found, String word) {
        found.forEach(
                each -> add(each.getLine(), "a rule may not use " + word + "; it would run while it is compiled"));
    }

    private void checkAttributes(Collection<AttributeDescr> attributes) {
        for (AttributeDescr attribute : attributes) {
            if (!ATTRIBUTES.contains(attribute.getName())) {
                add(
                        attribute.getLine(),
                        "a rule may not use %s (it may use salience, no-loop and enabled)"
                                .formatted(attribute.getName()));
            }
        }
    }

    private void add(int line, String message) {
        mistakes.add(drl.place(Math.max(line, 1), message) + ": " + message);
    }
}
