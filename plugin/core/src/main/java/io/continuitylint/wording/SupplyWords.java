package io.continuitylint.wording;

import io.continuitylint.fact.supply.LeadTime;
import io.continuitylint.fact.supply.SupplierContract;
import io.continuitylint.model.Component;
import io.continuitylint.model.Timespan;

/** Words of the facts about supplies. */
public final class SupplyWords {

    private SupplyWords() {}

    /** What bridges a lead time: {@code nothing bridges it}, {@code fuel lasts 2d}. */
    public static String bridge(LeadTime time) {
        Component bridge = time.bridge();
        if (bridge == null) {
            return "nothing bridges it";
        }
        return bridge.id() + (time.lasts() == null ? " does not say how long it lasts" : " lasts " + time.lasts());
    }

    /** {@code , with 3mo of notice}; nothing where no notice has to be given. */
    public static String andNotice(SupplierContract agreed) {
        Component.Contract terms =
                agreed.contract() == null ? null : agreed.contract().contract();
        Timespan notice = terms == null ? null : terms.noticePeriod();
        return notice == null ? "" : ", with " + notice + " of notice";
    }
}
