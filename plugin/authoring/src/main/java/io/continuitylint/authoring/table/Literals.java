package io.continuitylint.authoring.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people write into a cell, as DRL has it.
 *
 * @param decimalComma whether a comma may begin the fraction of a number
 */
record Literals(boolean decimalComma) {

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Set<Class<?>> FRACTIONS = Set.of(double.class, Double.class, BigDecimal.class);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}\\.\\d{3}(,\\d+)?");

    /**
     * One value, or several with commas between them.
     *
     * @param type what they are compared with; null if it is not known: then they are DRL already
     */
    String of(Cell cell, @Nullable Class<?> type, boolean list) throws TableException {
        if (type == null) {
            return raw(cell);
        }
        if (!list) {
            return literal(cell, cell.text(), type);
        }
        StringBuilder literals = new StringBuilder();
        for (String each : cell.text().split(",", -1)) {
            literals.append(literals.isEmpty() ? "" : ", ").append(literal(cell, each.strip(), type));
        }
        return literals.toString();
    }

    /** As it stands between quotation marks. */
    static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", "\\\\n");
    }

    private static String raw(Cell cell) throws TableException {
        if (!Brackets.match(cell.text())) {
            throw new TableException(
                    cell.mistake("the brackets or quotation marks of \"%s\" do not match", cell.text()));
        }
        return cell.text().replaceAll("\\R", " ");
    }

    private String literal(Cell cell, String text, Class<?> type) throws TableException {
        if (text.equals("null") && !type.isPrimitive()) {
            return text;
        }
        if (type.isEnum()) {
            return constant(cell, text, type);
        }
        if (type == String.class) {
            boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
            return '"' + quoted(isQuoted ? text.substring(1, text.length() - 1) : text) + '"';
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(cell, text);
        }
        return WHOLE.contains(type) || FRACTIONS.contains(type) ? number(cell, text, type) : raw(cell);
    }

    private String number(Cell cell, String text, Class<?> type) throws TableException {
        if (decimalComma && THOUSANDS.matcher(text).matches()) {
            throw new TableException(cell.mistake(
                    "\"%s\" is a thousand times as much in other countries; write it without the point", text));
        }
        String number = decimalComma ? text.replace(',', '.') : text;
        if (!NUMBER.matcher(number).matches()) {
            throw new TableException(cell.mistake("\"%s\" is not a number", text));
        }
        if (WHOLE.contains(type) && number.contains(".")) {
            throw new TableException(cell.mistake("\"%s\" is not a whole number", text));
        }
        return number;
    }

    private static String flag(Cell cell, String text) throws TableException {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> "true";
            case "false", "no" -> "false";
            default -> throw new TableException(cell.mistake("\"%s\" is none of yes, no", text));
        };
    }

    private static String constant(Cell cell, String text, Class<?> type) throws TableException {
        ClosedList list = new ClosedList(type);
        String literal = list.literal(text);
        if (literal == null) {
            throw new TableException(cell.mistake("%s", list.refusal(text)));
        }
        return literal;
    }
}
