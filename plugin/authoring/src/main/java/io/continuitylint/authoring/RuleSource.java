package io.continuitylint.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/**
 * The DRL of a rule folder, whole: what every rule has need not be written. The package, the imports of the vocabulary and
 * the global stand on the line of what follows them, so that lines remain what they are in the file.
 *
 * @param id of the rule
 * @param inPackage the DRL package
 */
record RuleSource(String id, String inPackage, String text) {

    private static final String GLOBAL = "global io.continuitylint.rule.Findings findings";
    private static final String PACKAGE_OF_LOOSE_RULES = "io.continuitylint.own.";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)[ \\t]*;?");
    private static final Pattern HAS_GLOBAL = Pattern.compile("(?m)^\\s*global\\s+[\\w.]*Findings\\s+findings\\b");

    /** The vocabulary, the type of its dates, and those of what is collected. */
    private static final String IMPORTS = VocabularyTypes.packages().stream()
            .map(name -> "import " + name + ".*; ")
            .collect(Collectors.joining(
                    "", "", "import java.time.LocalDate; import java.util.List; import java.util.Set; "));

    static RuleSource of(String id, String written) {
        String global = HAS_GLOBAL.matcher(written).find() ? "" : GLOBAL + "; ";
        Matcher declared = PACKAGE.matcher(written);
        if (declared.find()) {
            return new RuleSource(
                    id,
                    declared.group(1),
                    written.substring(0, declared.end(1))
                            + "; "
                            + IMPORTS
                            + global
                            + written.substring(declared.end()));
        }
        String own = packageOf(id);
        return new RuleSource(id, own, "package " + own + "; " + IMPORTS + global + written);
    }

    /** One for each rule, so that what one declares is not in the way of another; no part of it is a word of Java. */
    private static String packageOf(String id) {
        return PACKAGE_OF_LOOSE_RULES + id.replace('-', '_').replace("/", "_.") + "_";
    }

    /** Null if it cannot be parsed: then nothing of it is compiled, and the compiler says why. */
    @Nullable
    PackageDescr parsed() {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, text);
            return parser.hasErrors() ? null : parsed;
        } catch (DroolsParserException | StackOverflowError unreadable) {
            return null;
        }
    }

    /** The folder in which Drools looks for the package; elsewhere it warns about each file. */
    String folder() {
        return inPackage.replace('.', '/') + "/";
    }

    String file() {
        return "src/main/resources/" + folder() + id.replace('-', '_').replace('/', '_') + ".drl";
    }
}
