package io.continuitylint.authoring.table;

import io.continuitylint.manifest.scalar.Durations;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Timespan;
import io.continuitylint.report.RuleLiteral;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
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
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** A day as spreadsheets show it; which number is the month depends on the country. */
    private static final Pattern DAY_OF_A_COUNTRY = Pattern.compile("\\d+([./ -]+)\\d+\\1\\d+");

    /** A number, and its unit. */
    private static final Pattern QUANTITY = Pattern.compile("-?\\d+([.,]\\d+)?\\s*[^\\d\\s()]*");

    /** Several words, which are not DRL without a sign between them. */
    private static final Pattern PROSE = Pattern.compile("\\p{L}[\\p{L}\\d-]*(?:[ ,]+[\\p{L}\\d-]+)+[.!?]?");

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

    /** What a statement takes, of which the type is not known: it is DRL already. */
    String inStatement(Cell cell) throws TableException {
        if (PROSE.matcher(cell.text()).matches()) {
            throw new TableException(cell.mistake(
                    "\"%s\" is text; write \"$param\" in quotation marks at the head of the column", cell.text()));
        }
        return raw(cell);
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
            return RuleLiteral.of(isQuoted ? text.substring(1, text.length() - 1) : text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return flag(cell, text);
        }
        if (type == Timespan.class && !text.contains("(") && !text.startsWith("$")) {
            return duration(cell, text);
        }
        if (type == LocalDate.class && DAY.matcher(text).matches()) {
            return day(cell, text);
        }
        if (type == LocalDate.class && DAY_OF_A_COUNTRY.matcher(text).matches()) {
            throw new TableException(
                    cell.mistake("\"%s\" is not a day; write year, month and day as manifests do: 2026-01-31", text));
        }
        if (type == Quantity.class && QUANTITY.matcher(text).matches()) {
            throw new TableException(cell.mistake(
                    "\"%s\" is a quantity, which is compared by its number; write !.number behind the field at the head of the column, and the number alone here",
                    text));
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

    private static String duration(Cell cell, String text) throws TableException {
        try {
            return RuleLiteral.of(Durations.read(text));
        } catch (InvalidText unreadable) {
            throw new TableException(
                    cell.mistake("\"%s\" is not a duration; write it as manifests do: 4h, 30d, 3mo", text));
        }
    }

    private static String day(Cell cell, String text) throws TableException {
        try {
            return RuleLiteral.of(LocalDate.parse(text));
        } catch (DateTimeException impossible) {
            throw new TableException(cell.mistake("there is no day \"%s\"", text));
        }
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
