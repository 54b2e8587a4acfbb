package io.continuitylint.wording;

import io.continuitylint.fact.safeguard.JurisdictionGap;
import io.continuitylint.fact.safeguard.ProtectionGap;
import io.continuitylint.model.Component;

/** Words of the facts about what a backup must not break. */
public final class SafeguardWords {

    private SafeguardWords() {}

    /** What is protected less: {@code vault, which ledger-copy uses,}, {@code copy 2 of ledger-copy}. */
    public static String part(ProtectionGap gap) {
        return gap.item() == null
                ? "copy " + gap.copy() + " of " + gap.backup().id()
                : gap.item().id() + ", which " + gap.backup().id() + " uses,";
    }

    /** What is there or works there: {@code copy 2 of ledger-copy is}, {@code jdoe, who may activate ledger-copy, works}. */
    public static String part(JurisdictionGap gap) {
        Component item = gap.item();
        if (item == null) {
            return "copy " + gap.copy() + " of " + gap.backup().id() + " is";
        }
        return gap.part() == JurisdictionGap.Part.ACTIVATOR
                ? item.id() + ", who may activate " + gap.backup().id() + ", works"
                : item.id() + ", which " + gap.backup().id() + " uses, is";
    }

    /** Where the data of a store may be: {@code eu}, {@code eu or ch}. */
    public static String allowed(JurisdictionGap gap) {
        return gap.store().data() == null
                ? ""
                : Words.listAll(gap.store().data().jurisdiction(), "or");
    }

    /** What is in the wrong place as a cause: the key of a thing or person; of copies, whatever their order, where they are. */
    public static String cause(JurisdictionGap gap) {
        return gap.item() == null
                ? "copies-in-" + gap.jurisdiction().id()
                : gap.item().key();
    }
}
