package io.continuitylint.authoring.table;

import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a sheet the table is, in the layout of Drools: below {@code RuleTable} a row that says what the columns are, one
 * with patterns, one with what is put into them, one with titles, and then a row for each rule.
 *
 * @param first the number of the first row with a rule
 */
record Layout(List<Column> columns, int first) {

    private static final String TABLE = "RuleTable";

    /** What a column is for, and behind it a sign that does not separate cells here. */
    private static final Pattern SEVERAL = Pattern.compile("^([A-Z]+)\\s*([^\\w\\s])");

    private static final int KINDS = 1;
    private static final int PATTERNS = 2;
    private static final int TEMPLATES = 3;
    private static final int TITLES = 4;

    /** What Drools knows besides, above a table and as columns, and is of no use here. */
    private static final List<String> NOT_ABOVE =
            List.of("Import", "Variables", "Functions", "Queries", "Declare", "Unit");

    private static final List<String> NOT_COLUMNS = List.of(
            "PRIORITY",
            "DURATION",
            "TIMER",
            "ENABLED",
            "CALENDARS",
            "NO-LOOP",
            "LOCK-ON-ACTIVE",
            "AUTO-FOCUS",
            "ACTIVATION-GROUP",
            "AGENDA-GROUP",
            "RULEFLOW-GROUP",
            "DATE-EFFECTIVE",
            "DATE-EXPIRES",
            "METADATA");

    /** What a column is for. */
    enum Kind {
        CONDITION,
        ACTION,
        NAME,
        DESCRIPTION;

        /** The first letter is enough; of a description it is an I, as D is taken. */
        static @Nullable Kind of(Cell cell) {
            for (Kind kind : values()) {
                String letter = kind == DESCRIPTION ? "I" : kind.name().substring(0, 1);
                if (cell.says(kind.name()) || cell.says(letter)) {
                    return kind;
                }
            }
            return null;
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Kind::name).toList();
        }
    }

    /** A column and the cells at its head. */
    record Column(Kind kind, int index, Cell pattern, Cell template) {}

    /** Whether a row says which columns are conditions, and which are actions. */
    static boolean hasColumns(Sheet sheet) {
        for (int row = 1; row <= sheet.height(); row++) {
            List<Kind> kinds = new ArrayList<>();
            sheet.row(row).map(Kind::of).forEach(kinds::add);
            if (kinds.contains(Kind.CONDITION) && kinds.contains(Kind.ACTION)) {
                return true;
            }
        }
        return false;
    }

    static Layout of(Sheet sheet) throws TableException {
        List<Mistake> mistakes = new ArrayList<>();
        Cell table = sheet.cells()
                .filter(cell -> cell.beginsWith(TABLE))
                .findFirst()
                .orElseThrow(() -> new TableException(new Cell(1, 0, "")
                        .mistake("no cell says RuleTable; one does above the row with CONDITION and ACTION")));
        sheet.cells()
                .filter(cell -> cell.row() < table.row() && NOT_ABOVE.stream().anyMatch(cell::says))
                .forEach(cell -> mistakes.add(cell.mistake(
                        "%s has no effect here: the facts are imported, and a table holds rules only", cell.text())));
        sheet.cells()
                .filter(cell -> cell.row() > table.row() && cell.beginsWith(TABLE))
                .forEach(cell -> mistakes.add(cell.mistake(
                        "there is a RuleTable in %s already; another one has a folder of its own", table.name())));
        List<Column> columns = columns(sheet, table, mistakes);
        for (Kind needed : List.of(Kind.CONDITION, Kind.ACTION)) {
            if (mistakes.isEmpty() && columns.stream().noneMatch(column -> column.kind() == needed)) {
                mistakes.add(
                        sheet.cell(table.row() + KINDS, table.column()).mistake("none of the columns says %s", needed));
            }
        }
        if (!mistakes.isEmpty()) {
            throw new TableException(mistakes);
        }
        return new Layout(columns, table.row() + TITLES + 1);
    }

    /** The column, from 0, of the rightmost cell of the head that says something; a remark has a title there. */
    int last(Sheet sheet) {
        return IntStream.range(first - TITLES, first)
                .boxed()
                .flatMap(sheet::row)
                .filter(cell -> !cell.isEmpty())
                .mapToInt(Cell::column)
                .max()
                .orElse(0);
    }

    /** What is left of the table, and below a cell that says nothing, is a remark. */
    private static List<Column> columns(Sheet sheet, Cell table, List<Mistake> mistakes) {
        List<Column> columns = new ArrayList<>();
        for (Cell cell : sheet.row(table.row() + KINDS).collect(Collectors.toList())) {
            if (cell.column() < table.column() || cell.isEmpty()) {
                continue;
            }
            Kind kind = Kind.of(cell);
            if (kind == null) {
                mistakes.add(unknown(cell));
                continue;
            }
            Column column = new Column(
                    kind,
                    cell.column(),
                    sheet.cell(table.row() + PATTERNS, cell.column()),
                    sheet.cell(table.row() + TEMPLATES, cell.column()));
            boolean isText = kind == Kind.CONDITION || kind == Kind.ACTION;
            if (isText && column.template().isEmpty()) {
                mistakes.add(column.template().mistake("the %s of this column is missing", kind));
            }
            columns.add(column);
        }
        return columns;
    }

    private static Mistake unknown(Cell cell) {
        Matcher several = SEVERAL.matcher(cell.text());
        if (several.find() && Kind.words().contains(several.group(1))) {
            return cell.mistake(
                    "cells are separated by a comma, a semicolon or a tab, and not by %s; save the table as CSV",
                    several.group(2));
        }
        return NOT_COLUMNS.stream().anyMatch(cell::says)
                ? cell.mistake("%s has no effect here: no rule waits for another one, or for a day", cell.text())
                : cell.mistake(
                        "\"%s\" is none of %s%s",
                        cell.text(),
                        String.join(", ", Kind.words()),
                        Suggestions.didYouMean(cell.text(), Kind.words()));
    }
}
