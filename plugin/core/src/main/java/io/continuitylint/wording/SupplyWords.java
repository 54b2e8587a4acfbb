package io.continuitylint.wording;

import io.continuitylint.fact.supply.LeadTime;
import io.continuitylint.fact.supply.PowerGap;
import io.continuitylint.fact.supply.SupplierContract;
import io.continuitylint.model.Component;
import io.continuitylint.model.Power;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import java.util.ArrayList;
import java.util.List;

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

    /** Something about a thing as a cause, by its key: {@code runsFor-of-generator-a}. */
    public static String of(String key, Subject thing) {
        return key + "-of-" + thing.id();
    }

    /** Which keys of a ups do not tell when its battery is due: {@code batteryReplaced and batteryLife are missing}. */
    public static String batteryClock(Component ups) {
        Power power = ups.power();
        List<String> missing = new ArrayList<>();
        if (power == null || power.batteryReplaced() == null) {
            missing.add("batteryReplaced");
        }
        if (power == null || power.batteryLife() == null) {
            missing.add("batteryLife");
        }
        return missing(missing);
    }

    /** The circuits without power: {@code suction is missing}, {@code suction and lamps are missing}. */
    public static String circuits(PowerGap gap) {
        return missing(gap.circuits());
    }

    private static String missing(List<String> names) {
        return Words.list(names) + (names.size() == 1 ? " is missing" : " are missing");
    }
}
