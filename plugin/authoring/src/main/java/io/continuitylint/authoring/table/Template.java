package io.continuitylint.authoring.table;

import io.continuitylint.report.RuleLiteral;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The DRL at the head of a column, into which the value of a cell is put for {@code $param}. {@code readiness} alone stands for
 * {@code readiness == $param}, and {@code days >} for {@code days > $param}.
 */
record Template(String text, FieldTypes types, Literals literals) {

    private static final Pattern PARAM = Pattern.compile("\\$param\\b");
    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(?:!?\\.[a-z]\\w*)*");
    private static final Pattern OPERATOR = Pattern.compile(".*(?:==|!=|<=|>=|<|>)$");

    /** Of a condition. */
    static Template ofCondition(String written, FieldTypes types, Literals literals) {
        String text = written;
        if (PATH.matcher(written).matches()) {
            text = written + " == $param";
        } else if (OPERATOR.matcher(written).matches()) {
            text = written + " $param";
        }
        return new Template(text, types, literals);
    }

    /** Of an action, of which it is not known what it takes. */
    static Template ofAction(String written, Literals literals) {
        return new Template(written, new FieldTypes(null), literals);
    }

    /** With the value of a cell; on one line. */
    String with(Cell cell) throws TableException {
        Matcher param = PARAM.matcher(text);
        StringBuilder filled = new StringBuilder();
        int end = 0;
        while (param.find()) {
            String before = text.substring(0, param.start());
            filled.append(text, end, param.start())
                    .append(
                            Brackets.isQuoted(text, param.start())
                                    ? RuleLiteral.quoted(cell.text())
                                    : value(cell, before));
            end = param.end();
        }
        return filled.append(text.substring(end)).toString().replaceAll("\\s*\\R\\s*", " ");
    }

    private String value(Cell cell, String before) throws TableException {
        return types.fact() == null
                ? literals.inStatement(cell)
                : literals.of(cell, types.compared(before), FieldTypes.isList(before));
    }
}
