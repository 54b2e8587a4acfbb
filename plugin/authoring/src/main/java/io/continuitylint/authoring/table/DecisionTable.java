package io.continuitylint.authoring.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A decision table as DRL: a rule for each row, called {@code acme/readiness: row 7} or by the word of its NAME. */
public final class DecisionTable {

    /**
     * How many rows a table may have, or a file rules. From 1,000 rules in a package on, the compiler makes classes of them that rules may
     * not use. 900 with twenty columns took it most of a minute.
     */
    public static final int MOST_ROWS = 900;

    private final String id;
    private final Sheet sheet;
    private final Layout layout;
    private final List<Conditions> conditions;
    private final Literals literals;
    private final DrlLines drl = new DrlLines();
    private final Set<String> names = new HashSet<>();

    private DecisionTable(String id, Sheet sheet, Layout layout, Function<String, @Nullable Class<?>> types)
            throws TableException {
        this.id = id;
        this.sheet = sheet;
        this.layout = layout;
        this.literals = new Literals(sheet.decimalComma());
        List<Mistake> mistakes = new ArrayList<>();
        this.conditions = Conditions.of(layout, types, literals, mistakes);
        layout.columns().forEach(column -> checkAction(column, mistakes));
        if (!mistakes.isEmpty()) {
            throw new TableException(mistakes);
        }
    }

    /**
     * Reads a table.
     *
     * @param id of the rule
     * @param types those that patterns may name, by their simple names
     * @throws TableException with all that is wrong with it
     */
    public static DecisionTable of(String id, Sheet sheet, Function<String, @Nullable Class<?>> types)
            throws TableException {
        DecisionTable table = new DecisionTable(id, sheet, Layout.of(sheet), types);
        table.writeRows();
        if (!table.drl.mistakes().isEmpty()) {
            throw new TableException(table.drl.mistakes());
        }
        return table;
    }

    /** The sheet of a CSV file. */
    public static Sheet csv(byte[] file) throws TableException {
        return CsvReader.read(file);
    }

    public String drl() {
        return drl.text();
    }

    /**
     * The name of the cell that a message of the compiler is about.
     *
     * @param line of the DRL, from 1
     */
    public String cell(int line, String message) {
        return drl.cell(line, message);
    }

    /** The rows that say nothing in a column of conditions, each with its first cell there. */
    public List<Mistake> unconditional() {
        return IntStream.rangeClosed(layout.first(), sheet.height())
                .filter(row -> hasValue(row) && conditions.stream().noneMatch(each -> each.isSaid(sheet, row)))
                .mapToObj(row ->
                        sheet.cell(row, conditions.get(0).columns().get(0).index()))
                .map(
                        cell -> cell.mistake(
                                "the row has no condition, so it matches everything; fill in a CONDITION column, or take it out"))
                .toList();
    }

    private void writeRows() {
        List<Integer> rows = IntStream.rangeClosed(layout.first(), sheet.height())
                .filter(this::hasValue)
                .boxed()
                .toList();
        if (rows.isEmpty()) {
            drl.add(first(layout.first()).mistake("there is no row below the titles, so there is no rule"));
        } else if (rows.size() > MOST_ROWS) {
            drl.add(first(rows.get(MOST_ROWS))
                    .mistake(
                            "the table has %s rows, and may have %s; move the others to a table in a folder of its own",
                            rows.size(), MOST_ROWS));
        } else {
            rows.forEach(this::writeRow);
        }
    }

    private boolean hasValue(int row) {
        return layout.columns().stream()
                .anyMatch(column -> !sheet.cell(row, column.index()).isEmpty());
    }

    /** The leftmost cell of a row. */
    private Cell first(int row) {
        return sheet.cell(row, layout.columns().get(0).index());
    }

    private void writeRow(int row) {
        Cell first = first(row);
        drl.add("rule \"" + id + ": " + name(row) + "\"", first);
        drl.add("when", first);
        conditions.forEach(each -> each.write(sheet, row, drl));
        drl.add("then", first);
        writeActions(row);
        drl.add("end", first);
        checkEnd(row);
    }

    /** What is behind the last column is, more often than a remark, the rest of a text that a comma has cut. */
    private void checkEnd(int row) {
        int last = layout.last(sheet);
        sheet.row(row)
                .filter(cell -> cell.column() > last && !cell.isEmpty())
                .findFirst()
                .ifPresent(cell -> drl.add(cell.mistake(
                        "\"%s\" stands behind the last column; put a text with %s in quotation marks, or a title above a remark",
                        cell.text(), sheet.decimalComma() ? "semicolons or tabs" : "commas")));
    }

    private String name(int row) {
        String name = "row " + row;
        for (Layout.Column column : layout.columns()) {
            Cell cell = sheet.cell(row, column.index());
            if (column.kind() == Layout.Kind.NAME && !cell.isEmpty()) {
                name = cell.text();
                if (name.matches(".*[\"\\\\\\n\\r].*")) {
                    drl.add(cell.mistake("a name is one line without quotation marks"));
                }
            }
            if (column.kind() == Layout.Kind.NAME && !names.add(name)) {
                drl.add(cell.mistake("there is a row \"%s\" already", name));
            }
        }
        names.add(name);
        return name;
    }

    private void writeActions(int row) {
        List<Cell> empty = new ArrayList<>();
        boolean any = false;
        for (Layout.Column column : layout.columns()) {
            Cell cell = sheet.cell(row, column.index());
            if (column.kind() == Layout.Kind.ACTION && cell.isEmpty()) {
                empty.add(cell);
            } else if (column.kind() == Layout.Kind.ACTION) {
                any = true;
                drl.add(Template.ofAction(action(column), literals), cell, column.template(), "");
            }
        }
        if (!any) {
            drl.add(empty.get(0).mistake("the row reports nothing; it takes a value in an ACTION column"));
        }
    }

    /** A word alone does nothing with what is in the cells. */
    private static void checkAction(Layout.Column column, List<Mistake> mistakes) {
        String text = column.template().text();
        if (column.kind() == Layout.Kind.ACTION && !text.contains("(") && !text.contains("$param")) {
            mistakes.add(column.template()
                    .mistake(
                            "\"%s\" is no statement; this cell says what is done with those below it: "
                                    + "findings.violated($function, \"%%s: $param\", $function);",
                            text));
        }
    }

    /** With an object above it, it is what is done to that. */
    private static String action(Layout.Column column) {
        String on = FactPattern.of(column.pattern()).text();
        String statement = (on.isEmpty() ? "" : on + ".") + column.template().text();
        return statement.endsWith(";") ? statement : statement + ";";
    }
}
