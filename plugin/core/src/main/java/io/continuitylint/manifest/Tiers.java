package io.continuitylint.manifest;

import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import java.util.Set;
import java.util.TreeSet;

/** Reads tiers, 1 to 4. */
final class Tiers {

    static final int LAST = 4;
    static final Type<Integer> TIER = new Type<>("1, 2, 3 or 4", Tiers::tier);

    private Tiers() {}

    private static Integer tier(String text) throws InvalidText {
        boolean tier = text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + LAST;
        if (!tier) {
            String digits = text.replaceFirst("^(?i)(?:tier|t|p)?[-_ ]?0*", "").replaceFirst("\\.0$", "");
            throw InvalidText.form(
                    digits.matches("[1-4]")
                            ? "is not the form of a tier; write %s".formatted(digits)
                            : "is not a tier; write 1, 2, 3 or 4");
        }
        return text.charAt(0) - '0';
    }

    static Set<Integer> read(Field field) {
        return new TreeSet<>(CompactLists.collect(field.items("a list of tiers"), item -> item.as(TIER)));
    }
}
