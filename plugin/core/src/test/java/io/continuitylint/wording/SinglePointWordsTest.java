package io.continuitylint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.fact.singlepoint.Concentration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SinglePointWordsTest {

    private static final InlineWorkspace PAY = InlineWorkspace.in("""
        functions:
          pay: {tier: 1, needs: [ledger, queue]}
        components:
          ledger: {kind: datastore}
          queue: {kind: queue}
        """);

    @Test
    void oneElementIsNamedWithItsKind() {
        assertThat(SinglePointWords.anyOf(List.of(PAY.component("ledger")))).isEqualTo("datastore ledger");
        assertThat(SinglePointWords.anyOf(List.of(PAY.component("ledger"), PAY.component("queue"))))
                .isEqualTo("any of ledger and queue");
    }

    @Test
    void nothingIsWrittenForNone() {
        assertThat(SinglePointWords.orBehind(0)).isEmpty();
        assertThat(SinglePointWords.likewise(List.of())).isEmpty();
        assertThat(SinglePointWords.neitherCan(List.of())).isEmpty();
        assertThat(SinglePointWords.noCopy(List.of())).isEmpty();
    }

    @Test
    void whatElseIsLostIsCountedOrNamed() {
        assertThat(SinglePointWords.orBehind(1)).isEqualTo(", or one thing that it depends on");
        assertThat(SinglePointWords.orBehind(2)).isEqualTo(", or any of 2 things that it depends on");
        assertThat(SinglePointWords.likewise(List.of(PAY.component("queue")))).isEqualTo("; likewise queue");
        assertThat(SinglePointWords.neitherCan(List.of(PAY.function("pay")))).isEqualTo(", and neither can pay");
    }

    @Test
    void whatStandsInForFiftyFunctionsMayStandInForMore() {
        Concentration all =
                new Concentration(PAY.component("ledger"), true, Collections.nCopies(50, PAY.function("pay")), 50, 0);
        Concentration few =
                new Concentration(PAY.component("ledger"), true, Collections.nCopies(49, PAY.function("pay")), 49, 0);
        assertThat(SinglePointWords.atLeast(all)).isEqualTo("at least 50");
        assertThat(SinglePointWords.atLeast(few)).isEqualTo("49");
    }

    @Test
    void functionsThatAreNotAtHandAreCounted() {
        Concentration many =
                new Concentration(PAY.component("ledger"), false, Collections.nCopies(50, PAY.function("pay")), 100, 0);
        assertThat(SinglePointWords.functions(many)).isEqualTo("pay, pay, pay and 97 more");
    }

    @Test
    void personsAreCountedFromNobody() {
        assertThat(SinglePointWords.persons(0)).isEqualTo("nobody");
        assertThat(SinglePointWords.persons(2)).isEqualTo("2");
    }
}
