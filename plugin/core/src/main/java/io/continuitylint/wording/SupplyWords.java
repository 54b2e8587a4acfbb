package io.continuitylint.wording;

import io.continuitylint.fact.supply.LeadTime;
import io.continuitylint.fact.supply.PowerGap;
import io.continuitylint.fact.supply.SpareUse;
import io.continuitylint.fact.supply.StockLevel;
import io.continuitylint.fact.supply.SupplierContract;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import io.continuitylint.model.Power;
import io.continuitylint.model.Stock;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.view.reach.Importance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words of the facts about supplies. */
public final class SupplyWords {

    private SupplyWords() {}

    /** What bridges a lead time: {@code nothing bridges that}, {@code fuel lasts only 2d}. */
    public static String bridge(LeadTime time) {
        Component bridge = time.bridge();
        if (bridge == null) {
            return "nothing bridges that";
        }
        return time.lasts() == null
                ? "nothing says how long " + bridge.id() + " lasts"
                : bridge.id() + " lasts only " + time.lasts();
    }

    /** How long something takes to come: {@code other-mill delivers within 5d}. */
    public static String takes(LeadTime time) {
        String item = time.item().id();
        if (time.item().supplier() != null) {
            return item + " delivers within " + time.leadTime();
        }
        return "it takes " + time.leadTime()
                + (time.isRepaired()
                        ? " to repair or replace what " + item + " stands in for"
                        : " to get more of " + item);
    }

    /** How long a stock must last, and why: {@code card-payments must be sustained for 2d}. */
    public static String mustLast(StockLevel level) {
        Function function = Objects.requireNonNull(level.function(), "what is too short is too short for a function");
        return level.sustainedBy() instanceof Component component
                ? "it takes " + level.sustain() + " to repair or replace " + component.id() + ", which " + function.id()
                        + " needs"
                : function.id() + " must be sustained for " + level.sustain();
    }

    /** Who needs a stock; of one that only bridges what is needed, the strictest of these functions. */
    public static String tier(Importance importance, Function strictest) {
        return importance.nearest() == null ? Words.through(strictest, 0) : Words.tier(importance, strictest);
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

    /** What is installed that a spare does not fit: {@code pump is of model P1}, {@code hsm-a and hsm-b are of model N4}. */
    public static String installed(SpareUse spare) {
        List<Component> unfitted = spare.unfitted();
        List<String> models = distinctModels(spare);
        if (models.size() == 1) {
            return Words.list(unfitted) + (unfitted.size() == 1 ? " is" : " are") + " of model " + models.get(0);
        }
        return Words.list(unfitted) + " are of the models " + Words.list(models);
    }

    /** The models that a spare would have to fit, as they are written: {@code [P1, P2]}. */
    public static String models(SpareUse spare) {
        return "[" + String.join(", ", distinctModels(spare)) + "]";
    }

    private static List<String> distinctModels(SpareUse spare) {
        return spare.unfitted().stream()
                .map(Component::model)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Why the place of a spare is lost with what it replaces: {@code is lost with pump}, {@code lies in hall as pump does}. */
    public static String lostToo(SpareUse spare) {
        Subject lost = Objects.requireNonNull(spare.lost(), "something is lost with the spare");
        Subject with = Objects.requireNonNull(spare.lostWith(), "something takes it away");
        String place = storedAt(spare);
        if (lost.id().equals(place)) {
            return "is what it replaces";
        }
        if (lost.equals(with)) {
            return "is lost with " + lost.id();
        }
        return with.id().equals(place)
                ? "is where " + lost.id() + " is, too"
                : "lies in " + Words.named(with) + " as " + lost.id() + " does";
    }

    private static @Nullable String storedAt(SpareUse spare) {
        Stock fields = spare.spare().stock();
        return fields == null || fields.storedAt() == null
                ? null
                : fields.storedAt().id();
    }

    private static String missing(List<String> names) {
        return Words.list(names) + (names.size() == 1 ? " is missing" : " are missing");
    }
}
