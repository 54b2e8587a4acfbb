package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chains that are longer than anybody reads keep both ends. */
class LongChainTest {

    private final InlineWorkspace written = InlineWorkspace.in("""
            functions: {pay: {tier: 1, needs: [c0]}}
            components:
            """
            + IntStream.range(0, 200)
                    .mapToObj(number -> "  c%s: {kind: system, needs: [c%s]}\n".formatted(number, number + 1))
                    .collect(Collectors.joining())
            + "  c200: {kind: system, in: [hall]}\ndomains: {hall: {kind: site}}\n");

    @Test
    void aLongChainKeepsBothEndsAndCountsWhatIsLeftOut() {
        Chain chain = chain(chains(), "pay", "hall");

        List<String> ids = chain.links().stream().map(Chain.Link::id).toList();
        assertThat(ids).hasSize(Chain.LONGEST).startsWith("pay", "c0", "c1").endsWith("c199", "c200", "hall");
        assertThat(chain.leftOut()).isEqualTo(203 - Chain.LONGEST);
        assertThat(ids.subList(31, 33)).containsExactly("c30", "c170");
        assertThat(chain.leftOutBefore(32)).isEqualTo(chain.leftOut());
        assertThat(chain.leftOutBefore(31)).isZero();
    }

    @Test
    void aChainOfTheLongestLengthIsWhole() {
        Chain whole = chain(chains(), "c138", "hall");
        Chain cut = chain(chains(), "c137", "hall");

        assertThat(whole.links()).hasSize(Chain.LONGEST);
        assertThat(whole.leftOut()).isZero();
        assertThat(cut.links()).hasSize(Chain.LONGEST);
        assertThat(cut.leftOut()).isEqualTo(1);
        assertThat(Chain.of(whole.links())).isEqualTo(whole);
    }

    @Test
    void aWayThatIsPartOfAnOtherOneIsTheSameChain() {
        Chains searchedBefore = chains();
        chain(searchedBefore, "pay", "hall");

        for (String from : List.of("c0", "c100", "c199", "c200")) {
            assertThat(chain(searchedBefore, from, "hall")).isEqualTo(chain(chains(), from, "hall"));
            assertThat(chain(searchedBefore, from, "c200")).isEqualTo(chain(chains(), from, "c200"));
        }
    }

    private Chains chains() {
        Graph graph = Graph.of(written.workspace(), InlineWorkspace.DAY);
        return new Chains(graph, SingleLosses.of(graph));
    }

    private Chain chain(Chains chains, String from, String element) {
        return Objects.requireNonNull(chains.of(written.subject(from), written.subject(element)));
    }
}
