package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.DrlPatterns;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a rule without what stands in texts and comments. A word that the compiler names is looked for in these: the id
 * of the rule, its first line, is a text that has many words.
 */
final class CodeLines {

    private static final Pattern PASSED_OVER = Pattern.compile(DrlPatterns.PASSED_OVER);

    private CodeLines() {}

    static List<String> of(String drl) {
        return PASSED_OVER
                .matcher(drl)
                .replaceAll(passed -> passed.group().replaceAll("[^\n]", " "))
                .lines()
                .toList();
    }
}
