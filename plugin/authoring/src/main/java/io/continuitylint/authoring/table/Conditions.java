package io.continuitylint.authoring.table;

import io.continuitylint.source.Suggestions;
import io.continuitylint.vocabulary.RuleTypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A pattern with the columns below it; without a pattern, a column with whole conditions. */
record Conditions(FactPattern pattern, Cell head, List<Filled> columns) {

    /** A column, and what is put into it. */
    record Filled(int index, Template template, Cell cell) {}

    /** Those of a table, in its order. */
    static List<Conditions> of(
            Layout layout, Function<String, @Nullable Class<?>> types, Literals literals, List<Mistake> mistakes) {
        List<Conditions> all = new ArrayList<>();
        for (Layout.Column column : layout.columns()) {
            if (column.kind() != Layout.Kind.CONDITION) {
                continue;
            }
            for (Cell cell : List.of(column.pattern(), column.template())) {
                if (!Brackets.match(cell.text())) {
                    mistakes.add(cell.mistake("the brackets or quotation marks of \"%s\" do not match", cell.text()));
                }
            }
            Conditions last = all.isEmpty() ? null : all.get(all.size() - 1);
            Conditions here = last != null && last.pattern().goesOnIn(column.pattern())
                    ? last
                    : new Conditions(FactPattern.of(column.pattern()), column.pattern(), new ArrayList<>());
            if (here != last) {
                all.add(here);
            }
            String unknown = FieldTypes.unknownFact(here.pattern().text(), types);
            if (here != last && unknown != null) {
                mistakes.add(column.pattern().mistake("there is no type %s%s", unknown, didYouMean(unknown)));
            }
            FieldTypes fields = FieldTypes.of(here.pattern().text(), types);
            here.columns()
                    .add(new Filled(
                            column.index(),
                            Template.ofCondition(column.template().text(), fields, literals),
                            column.template()));
        }
        return all;
    }

    private static String didYouMean(String type) {
        return Suggestions.didYouMean(
                type,
                RuleTypeNames.all().stream()
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .toList());
    }

    /** Whether a row says something in one of the columns. */
    boolean isSaid(Sheet sheet, int row) {
        return !said(sheet, row).isEmpty();
    }

    private List<Filled> said(Sheet sheet, int row) {
        return columns.stream()
                .filter(column -> !sheet.cell(row, column.index()).isEmpty())
                .toList();
    }

    /** Writes those that apply to a row. */
    void write(Sheet sheet, int row, DrlLines drl) {
        List<Filled> said = said(sheet, row);
        if (pattern.text().isEmpty()) {
            said.forEach(column -> write(sheet, row, column, "", drl));
            return;
        }
        if (said.isEmpty() && !pattern.isNamed()) {
            return;
        }
        drl.add(pattern.begin() + (pattern.hasOwn() && !said.isEmpty() ? "," : ""), head);
        for (int each = 0; each < said.size(); each++) {
            write(sheet, row, said.get(each), each + 1 < said.size() ? "," : "", drl);
        }
        drl.add(pattern.end(), head);
    }

    private static void write(Sheet sheet, int row, Filled column, String end, DrlLines drl) {
        drl.add(column.template(), sheet.cell(row, column.index()), column.cell(), end);
    }
}
