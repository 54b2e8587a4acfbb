package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.SyntaxMistake;
import io.continuitylint.authoring.table.DecisionTable;
import io.continuitylint.authoring.table.Mistake;
import io.continuitylint.authoring.table.Sheet;
import io.continuitylint.authoring.table.SheetReader;
import io.continuitylint.authoring.table.TableException;
import io.continuitylint.manifest.discovery.RuleFiles;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The DRL of a rule: as somebody wrote it, or made of a decision table.
 *
 * @param text empty if the table has mistakes
 * @param mistakes of the table, each as {@code file: cell: message}
 * @param unconditional the rows of the table that match everything, told likewise
 * @param isWritten whether the lines of the text are those of the file
 * @param places from a line of the text, from 1, and what is wrong there to the place where to change it: {@code
 *     file:line} or {@code file: cell}
 */
record RuleDrl(
        String text,
        List<String> mistakes,
        List<String> unconditional,
        boolean isWritten,
        BiFunction<Integer, String, String> places) {

    private static final String NO_READER =
            "nothing here reads spreadsheets; save the table as rule.csv, or add the artifact "
                    + "continuity-xlsx: to the dependencies of the Maven plugin, to the classpath of the Gradle plugin, or on the "
                    + "command line to CONTINUITY_CLASSPATH";

    /** @param shown how messages name the file */
    static RuleDrl written(String text, String shown) {
        return new RuleDrl(text, List.of(), List.of(), true, (line, message) -> shown + ":" + line);
    }

    /** @param file {@link RuleFiles#CSV} or {@link RuleFiles#XLSX} */
    static RuleDrl ofTable(String id, String file, byte[] bytes, String shown) {
        try {
            DecisionTable table = DecisionTable.of(id, sheet(file, bytes), VocabularyTypes::named);
            return new RuleDrl(
                    table.drl(),
                    List.of(),
                    shown(shown, table.unconditional()),
                    false,
                    (line, message) -> shown + ": " + table.cell(line, message));
        } catch (TableException wrong) {
            return broken(shown, wrong.mistakes());
        } catch (NoReaderException none) {
            return new RuleDrl("", List.of(shown + ": " + NO_READER), List.of(), false, (line, message) -> shown);
        }
    }

    private static RuleDrl broken(String shown, List<Mistake> mistakes) {
        return new RuleDrl("", shown(shown, mistakes), List.of(), false, (line, message) -> shown);
    }

    private static List<String> shown(String shown, List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> "%s: %s: %s".formatted(shown, mistake.where(), mistake.message()))
                .toList();
    }

    private static Sheet sheet(String file, byte[] bytes) throws TableException, NoReaderException {
        if (file.equals(RuleFiles.CSV)) {
            return DecisionTable.csv(bytes);
        }
        SheetReader reader = SheetReader.of(file.substring(file.indexOf('.') + 1));
        if (reader == null) {
            throw new NoReaderException();
        }
        return reader.read(bytes);
    }

    String place(int line, String message) {
        return places.apply(line, message);
    }

    /** What is wrong with its syntax, with its place; the column is that of the file, too. */
    String shown(SyntaxMistake mistake) {
        String column = isWritten ? ":" + mistake.column() : "";
        return place(mistake.line(), mistake.text()) + column + ": " + mistake.text();
    }

    private static final class NoReaderException extends Exception {

        private static final long serialVersionUID = 1;
    }
}
