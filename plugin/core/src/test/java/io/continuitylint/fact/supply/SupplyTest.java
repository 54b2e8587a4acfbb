package io.continuitylint.fact.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.fact.supply.LeadTime.Bridged;
import io.continuitylint.fact.supply.SpareUse.Fit;
import io.continuitylint.fact.supply.SpareUse.Installers;
import io.continuitylint.model.Timespan;
import io.continuitylint.vocabulary.FoundFacts;
import io.continuitylint.wording.SupplyWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplyTest {

    private static final String MILL = """
        functions:
          grind: {tier: 1, rto: 2d, needs: [%s]}
          tell: {tier: 2, rto: 1h, needs: [%s]}
        backups:
          other: {protects: mill, variant: %s, uses: [%s]}
        components:
          mill: {kind: supplier, contract: mill-paper, repair: 6w}
          other-mill: {kind: supplier, contract: other-paper}
          mill-paper: {kind: contract, leadTime: 5d}
          other-paper: {kind: contract, leadTime: 3d}
          flour: {kind: stock, %s}
        """;

    private static List<LeadTime> leadTimes(String needs, String variant, String uses, String flour) {
        return FoundFacts.in(MILL.formatted(needs, "", variant, uses, flour), LeadTime.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity: 1 t                                                  | NOTHING",
                "'bridges: other-mill, quantity: 30 t, useRate: 10 t/d'         | ENOUGH",
                "'bridges: mill, quantity: 30 t, useRate: 10 t/d'               | ENOUGH",
                "'bridges: other-mill, quantity: 29 t, useRate: 10 t/d'         | TOO_SHORT",
                "'bridges: other-mill, quantity: 30 t'                          | UNKNOWN",
                "'bridges: other-mill, quantity: 0 t'                           | NOTHING",
                "'bridges: other-mill, quantity: 30 t, useRate: 10 kg/d'        | UNKNOWN"
            })
    void aStockMayBridgeTheLeadTimeOfAnAlternateSupplier(String flour, Bridged bridged) {
        assertThat(leadTimes("mill", "alternate-supplier", "other-mill", flour))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.of().id()).isEqualTo("other");
                    assertThat(time.late()).isTrue();
                    assertThat(time.leadTime()).hasToString("3d");
                    assertThat(time.bridged()).isEqualTo(bridged);
                });
    }

    @Test
    void aSupplierWithoutBackupIsWaitedForByTheFunction() {
        assertThat(leadTimes("mill", "procure-on-demand", "other-mill", "bridges: mill, quantity: 1 t, useRate: 1 t/d"))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.of().id()).isEqualTo("grind");
                    assertThat(time.leadTime()).hasToString("5d");
                    assertThat(SupplyWords.bridge(time)).isEqualTo("flour lasts only 1d");
                });
    }

    @Test
    void membersOfAGroupAreEachOthersBackups() {
        String needs = "{anyOf: [mill, other-mill]}";
        assertThat(leadTimes(needs, "procure-on-demand", "other-mill", "quantity: 1 t"))
                .isEmpty();
    }

    @Test
    void theStrictestFunctionThatCannotWaitIsReported() {
        String yaml = MILL.formatted("mill", "mill", "alternate-supplier", "other-mill", "quantity: 1 t");
        assertThat(FoundFacts.in(yaml, LeadTime.class))
                .singleElement()
                .satisfies(time -> assertThat(time.function().id()).isEqualTo("grind"));
        assertThat(FoundFacts.in(yaml.replace("leadTime: 3d", "leadTime: 2d"), LeadTime.class))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.function().id()).isEqualTo("tell");
                    assertThat(time.late()).isTrue();
                });
        assertThat(FoundFacts.in(yaml.replace("leadTime: 3d", "leadTime: 1h"), LeadTime.class))
                .singleElement()
                .satisfies(time -> assertThat(time.late()).isFalse());
    }

    @Test
    void aStockInUseBridgesItselfForAsLongAsItLasts() {
        assertThat(leadTimes("mill", "reserve-stock", "flour", "quantity: 50 t, useRate: 10 t/d"))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.item().id()).isEqualTo("flour");
                    assertThat(time.leadTime()).hasToString("5d");
                    assertThat(time.bridged()).isEqualTo(Bridged.ENOUGH);
                });
    }

    private static final String PUMP = """
        functions:
          cool: {tier: 1, rto: 4h, needs: [pump]}
        domains:
          hall: {kind: room, parent: plant}
          store: {kind: room, parent: plant}
          plant: {kind: site}
        backups:
          other:
            protects: pump
            variant: spare-part
            uses: [wheel]
            activation: {mode: manual, activators: [fitter], detect: 1m, decide: 1m, activate: 1m}
        components:
          pump: {kind: equipment, repair: 6w, in: [hall], model: %s}
          shelf: {kind: room, in: [%s]}
          wheel: {kind: spare, %s}
          fitter: {kind: role, %s}
          amy: {kind: person}
          cid: {kind: person, until: 2026-11-19}
        """;

    private static String pump(String shelf, String wheel, String fitter) {
        return PUMP.formatted("P1", shelf, wheel, fitter);
    }

    private static SpareUse spare(String shelf, String wheel, String fitter) {
        return assertThat(FoundFacts.in(pump(shelf, wheel, fitter), SpareUse.class))
                .singleElement()
                .actual();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity: 1               | ENOUGH",
                "quantity: 0               | NOTHING",
                "quantity: 0.5             | NOTHING",
                "installTime: 1h           | ENOUGH",
                "'quantity: 1, fits: [P1]' | ENOUGH",
                "'quantity: 1, fits: [P2]' | NOTHING"
            })
    void aSpareOnTheShelfNeedsNoRepairToBeWaitedFor(String wheel, Bridged bridged) {
        assertThat(FoundFacts.in(pump("store", wheel, "holders: [amy]"), LeadTime.class))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.leadTime()).isEqualTo(Timespan.ofDays(42));
                    assertThat(time.late()).isTrue();
                    assertThat(time.bridged()).isEqualTo(bridged);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'fits: [P1, P2]' | FITS", "'fits: [P2]' | DOES_NOT", "quantity: 1 | UNKNOWN"})
    void aSpareFitsTheModelThatIsInstalled(String wheel, Fit fit) {
        assertThat(spare("store", wheel, "holders: [amy]").fit()).isEqualTo(fit);
    }

    @Test
    void whatModelIsInstalledMayBeUnknown() {
        String yaml = pump("store", "fits: [P2]", "holders: [amy]").replace(", model: P1", "");
        assertThat(FoundFacts.in(yaml, SpareUse.class))
                .singleElement()
                .satisfies(use -> assertThat(use.fit()).isEqualTo(Fit.NOT_COMPARABLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holders: [amy]                                                         | READY",
                "minimum: 1                                                             | NOBODY",
                "holders: [cid]                                                         | NOBODY",
                "deputies: [{person: amy}]                                              | UNTRAINED",
                "'deputies: [{person: amy, trained: 2025-11-19, validFor: 1y}]'         | UNTRAINED",
                "'deputies: [{person: amy, trained: 2025-11-20, validFor: 1y}]'         | READY",
                "'holders: [cid], deputies: [{person: amy}]'                            | UNTRAINED"
            })
    void somebodyTrainedInstallsIt(String fitter, Installers installers) {
        assertThat(spare("store", "installer: fitter", fitter).installers()).isEqualTo(installers);
    }

    @Test
    void whoInstallsItMayBeUnsaid() {
        assertThat(spare("store", "quantity: 1", "minimum: 1").installers()).isEqualTo(Installers.NOT_NAMED);
    }

    @ParameterizedTest
    @CsvSource({"hall, shelf, hall", "store, shelf, ", "plant, shelf, ", "store, hall, hall", "store, pump, pump"})
    void aSpareThatLiesWhereThePrimaryDoesIsLostWithIt(String shelf, String storedAt, String lostWith) {
        SpareUse use = spare(shelf, "storedAt: " + storedAt, "holders: [amy]");
        assertThat(use.lostWith() == null ? null : use.lostWith().id()).isEqualTo(lostWith);
    }

    @Test
    void aShelfThatNeedsThePrimaryIsLostWithItThoughItHasABackup() {
        String yaml = pump("store", "storedAt: shelf", "holders: [amy]")
                .replace("shelf: {kind: room,", "shelf: {kind: room, needs: [lift],")
                .replace("components:\n", "components:\n  lift: {kind: equipment, needs: [pump]}\n");
        assertThat(FoundFacts.in(yaml, SpareUse.class))
                .singleElement()
                .satisfies(use -> assertThat(use.lostWith()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"4h, false", "241m, true"})
    void installingMayTakeLongerThanTheFunctionCanWait(String installTime, boolean late) {
        assertThat(spare("store", "installTime: " + installTime, "holders: [amy]")
                                .late()
                        != null)
                .isEqualTo(late);
    }

    private static final String DIESEL = """
        functions:
          cool: {tier: 1, sustain: 1d, needs: [%s]}
          heat: {tier: 2, sustain: 3d, needs: [%s]}
        backups:
          tank: {protects: mains, variant: reserve-stock, uses: [%s]}
        components:
          mains: {kind: supplier, repair: 2d}
          pump: {kind: equipment}
          diesel: {kind: stock, %s}
        """;

    private static List<StockLevel> stocks(String cool, String heat, String uses, String diesel) {
        return FoundFacts.in(DIESEL.formatted(cool, heat, uses, diesel), StockLevel.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'quantity: 9 l, minimum: 10 l'  | true",
                "'quantity: 10 l, minimum: 10 l' | false",
                "'quantity: 0 l, minimum: 10 l'  | true",
                "minimum: 10 l                   | false",
                "'quantity: 9 l, minimum: 1 t'   | false"
            })
    void aStockIsHeldAgainstItsMinimum(String diesel, boolean below) {
        assertThat(stocks("mains", "", "diesel", diesel))
                .singleElement()
                .satisfies(stock -> assertThat(stock.belowMinimum()).isEqualTo(below));
    }

    @ParameterizedTest
    @CsvSource({"24, false, cool", "23, true, cool"})
    void aStockLastsAsLongAsTheFunctionIsSustained(int litres, boolean tooShort, String function) {
        assertThat(stocks("mains", "", "diesel", "quantity: %s l, useRate: 1 l/h".formatted(litres)))
                .singleElement()
                .satisfies(stock -> {
                    assertThat(stock.isTooShort()).isEqualTo(tooShort);
                    assertThat(stock.function())
                            .isNotNull()
                            .satisfies(found -> assertThat(found.id()).isEqualTo(function));
                });
    }

    @Test
    void aFunctionOfALowerTierMayRequireMore() {
        assertThat(stocks("mains", "mains", "diesel", "quantity: 48 l, useRate: 1 l/h"))
                .singleElement()
                .satisfies(stock -> {
                    assertThat(stock.isTooShort()).isTrue();
                    assertThat(stock.function())
                            .isNotNull()
                            .satisfies(found -> assertThat(found.id()).isEqualTo("heat"));
                });
    }

    @Test
    void withoutASustainTheRepairOfThePrimaryCounts() {
        String yaml = DIESEL.formatted("mains", "", "diesel", "quantity: 47 l, useRate: 1 l/h")
                .replace("sustain: 1d, ", "");
        assertThat(FoundFacts.in(yaml, StockLevel.class)).singleElement().satisfies(stock -> {
            assertThat(stock.sustain()).hasToString("2d");
            assertThat(stock.isTooShort()).isTrue();
        });
    }

    @Test
    void aStockCountsIfItIsNeededOrBridgesWhatIsNeeded() {
        assertThat(stocks("diesel", "", "pump", "quantity: 1 l")).hasSize(1);
        assertThat(stocks("mains", "", "pump", "bridges: mains")).hasSize(1);
        assertThat(stocks("mains", "", "pump", "bridges: pump")).hasSize(1);
        assertThat(stocks("mains", "", "pump", "quantity: 1 l")).isEmpty();
        assertThat(stocks("pump", "", "pump", "bridges: mains")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-19, OVERDUE", "2026-11-20, DUE_SOON", "2026-12-21, MET"})
    void aStockGoesBadAfterItsLastDay(String expires, DueState state) {
        String yaml = DIESEL.formatted("mains", "", "diesel", "expires: " + expires);
        assertThat(FoundFacts.in(yaml, Deadline.class))
                .filteredOn(deadline -> deadline.kind() == Kind.STOCK)
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.state()).isEqualTo(state));
    }
}
