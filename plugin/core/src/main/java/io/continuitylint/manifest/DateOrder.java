package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks that an end is not before its start. */
final class DateOrder {

    private DateOrder() {}

    static void check(Fields fields, String start, @Nullable LocalDate from, String end, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            Field field = fields.field(end);
            if (field != null) {
                field.impossible("%s: %s is before %s (%s)".formatted(end, to, start, from));
            }
        }
    }
}
