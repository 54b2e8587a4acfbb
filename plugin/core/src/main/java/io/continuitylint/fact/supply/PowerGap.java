package io.continuitylint.fact.supply;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Timespan;
import io.continuitylint.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that backup power lacks before it can be relied on. There is one for each backup, power that it uses
 * and thing that is lacking.
 *
 * @param power the power equipment that the backup uses
 * @param lack what is missing
 * @param cadence how often a generator has to be tested, where it was not; else null
 * @param circuits those that are needed and not covered, where that is what is lacking; else empty
 * @param transfer the switch that took part in no test, where that is what is lacking; else null
 * @param place what should declare it
 */
public record PowerGap(
        Backup backup,
        Component power,
        Lack lack,
        @Nullable Timespan cadence,
        List<String> circuits,
        @Nullable Component transfer,
        Place place) {

    /** What is lacking. */
    public enum Lack {
        /** A generator that passed no test in its cadence. */
        TEST,
        /** A generator that declares neither how long its fuel lasts nor who brings more. */
        FUEL,
        /** A generator or second feed that names nothing that switches over to it. */
        TRANSFER,
        /** A generator that needs nothing and lies nowhere: nobody looked at fuel system and switchgear. */
        SURROUNDINGS,
        /** A UPS that does not declare how old its battery is, or how old it may be. */
        BATTERY,
        /** Circuits that are needed and not covered. */
        CIRCUITS,
        /** A transfer switch that took part in no test that passed. */
        TRANSFER_TEST
    }

    /** Whether it may be there without being declared. */
    public boolean isUnknown() {
        return lack == Lack.SURROUNDINGS;
    }
}
