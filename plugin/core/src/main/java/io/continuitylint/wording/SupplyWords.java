package io.continuitylint.wording;

import io.continuitylint.fact.supply.LeadTime;
import io.continuitylint.model.Component;

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
}
