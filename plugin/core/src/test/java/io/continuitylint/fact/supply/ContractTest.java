package io.continuitylint.fact.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.fact.deadline.Deadline;
import io.continuitylint.fact.deadline.Deadline.Kind;
import io.continuitylint.fact.deadline.DueState;
import io.continuitylint.fact.supply.SupplierContract.Guarantee;
import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {

    private static final String BACKUP = """
            functions:
              pay: {tier: 1, mbco: 60%%, demand: {peak: 1000 tps}, needs: [bank]}
            domains:
              elbe: {kind: flood}
              north: {kind: region}
              desk: {kind: room}
            backups:
              other: {protects: bank, variant: alternate-supplier, uses: [other-bank]}
            components:
              bank: {kind: supplier%s}
              other-bank: {kind: supplier%s}
              paper: {kind: contract%s}
            %s
            """;

    private static String yaml(String bank, String otherBank, String paper, String more) {
        return BACKUP.formatted(bank, otherBank, paper, more);
    }

    private static SupplierContract contract(String otherBank, String paper, String more) {
        return assertThat(FoundFacts.in(yaml("", otherBank, paper, more), SupplierContract.class))
                .singleElement()
                .actual();
    }

    @Test
    void noContractIsMissingAndNothingElse() {
        SupplierContract contract = contract("", "", "");
        assertThat(contract.missing()).isTrue();
        assertThat(contract.guarantee()).isEqualTo(Guarantee.SILENT);
        assertThat(contract.isWithoutPriority()).isFalse();
        assertThat(contract.at("expires").toString()).contains("12:");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, true", "2026-11-20, false", "2026-11-19, false"})
    void aContractIsInForceFromItsFirstDayOn(String from, boolean future) {
        SupplierContract contract = contract(", contract: paper", ", from: " + from, "");
        assertThat(contract.future()).isEqualTo(future);
        assertThat(contract.missing()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600 tps | ENOUGH",
                "599 tps | TOO_LITTLE",
                "60%     | ENOUGH",
                "59%     | TOO_LITTLE",
                "5 MW    | UNKNOWN",
                "        | SILENT"
            })
    void aGuaranteeIsHeldAgainstTheMinimum(String capacity, Guarantee guarantee) {
        String paper = capacity == null ? "" : ", guaranteedCapacity: " + capacity;
        SupplierContract contract = contract(", contract: paper", paper, "");
        assertThat(contract.guarantee()).isEqualTo(guarantee);
        assertThat(contract.function() != null)
                .isEqualTo(guarantee == Guarantee.ENOUGH || guarantee == Guarantee.TOO_LITTLE);
    }

    @Test
    void priorityHasToBePromised() {
        assertThat(contract(", contract: paper", "", "").isWithoutPriority()).isTrue();
        assertThat(contract(", contract: paper", ", priorityOfService: true", "")
                        .isWithoutPriority())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenarios: {flu: {kind: pandemic}}                      | flu",
                "scenarios: {storm: {kind: accident, loses: [north]}}    | storm",
                "scenarios: {fire: {kind: accident, loses: [desk]}}      | ",
                "scenarios: {flu: {kind: pandemic, appliesTo: [2]}}      | "
            })
    void anExclusionMattersInAScenarioOfAWholeAreaThatApplies(String scenarios, String areaWide) {
        SupplierContract contract = contract(", contract: paper", ", areaWideExclusion: true", scenarios);
        assertThat(contract.areaWide() == null ? null : contract.areaWide().id())
                .isEqualTo(areaWide);
        assertThat(contract(", contract: paper", "", scenarios).areaWide()).isNull();
    }

    @Test
    void anExclusionMattersWhereThePrimaryLiesInAHazard() {
        assertThat(FoundFacts.in(
                        yaml(", in: [elbe]", ", contract: paper", ", areaWideExclusion: true", ""),
                        SupplierContract.class))
                .singleElement()
                .satisfies(contract -> assertThat(contract.areaWide()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expires: 2026-11-19                      | OVERDUE",
                "expires: 2026-11-20                      | DUE_SOON",
                "expires: 2026-12-21                      | MET",
                "'expires: 2027-02-20, noticePeriod: 3mo' | DUE_SOON",
                "'expires: 2027-02-21, noticePeriod: 3mo' | MET",
                "'expires: 2026-12-20, noticePeriod: 1d'  | DUE_SOON"
            })
    void theLongerOfNoticeAndUsualWarningCounts(String paper, DueState state) {
        assertThat(FoundFacts.in(yaml("", ", contract: paper", ", " + paper, ""), Deadline.class))
                .filteredOn(deadline -> deadline.kind() == Kind.CONTRACT)
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.state()).isEqualTo(state);
                    assertThat(deadline.item().id()).isEqualTo("other-bank");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "QUALIFICATION, qualified, 2026-08-19, OVERDUE",
        "QUALIFICATION, qualified, 2026-11-01, MET",
        "DELIVERY, lastDelivery, 2026-08-19, OVERDUE",
        "DELIVERY, lastDelivery, 2026-11-01, MET",
        "DELIVERY, qualified, 2026-11-01, NEVER"
    })
    void aSupplierIsProvenAsOftenAsItsBackupIsTested(Kind kind, String field, String date, DueState state) {
        assertThat(FoundFacts.in(yaml("", ", %s: %s".formatted(field, date), "", ""), Deadline.class))
                .filteredOn(deadline -> deadline.kind() == kind)
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.state()).isEqualTo(state));
    }

    @Test
    void aNeighbourVariantRequiresNoContract() {
        assertThat(FoundFacts.in(
                        yaml("", "", "", "").replace("alternate-supplier", "procure-on-demand"),
                        SupplierContract.class))
                .isEmpty();
    }

    @Test
    void itsFirstDayIsNoImport() {
        String yaml = "components: {paper: {kind: contract, from: 2026-01-01}, mill: {kind: equipment, from: sheet}}\n";
        var components = InlineWorkspace.in(yaml).workspace().components();
        assertThat(components.get("paper")).isNotNull().extracting("from").isNull();
        assertThat(components.get("mill")).isNotNull().extracting("from").isEqualTo("sheet");
    }
}
