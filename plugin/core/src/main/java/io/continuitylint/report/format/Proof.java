package io.continuitylint.report.format;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.finding.Finding;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Related;
import io.continuitylint.source.Place;
import java.util.ArrayList;
import java.util.List;

/** What proves a finding, in words with places. */
final class Proof {

    private Proof() {}

    /** One of those words, and where it is written. */
    record Step(String text, Place place) {}

    /** From what is judged, by its id, along the links of a chain: {@code gateway needs login}. */
    static List<Step> chain(Chain chain) {
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < chain.links().size(); index++) {
            Chain.Link link = chain.links().get(index);
            steps.add(new Step(step(chain, index, link), link.place()));
        }
        return steps;
    }

    /** All of it, chain by chain, then the other places. */
    static List<Step> all(Finding finding) {
        List<Step> steps = new ArrayList<>();
        finding.chains().forEach(chain -> steps.addAll(chain(chain)));
        steps.addAll(places(finding));
        return steps;
    }

    private static String step(Chain chain, int index, Chain.Link link) {
        String own = TerminalText.of(link.id());
        if (index == 0) {
            return own;
        }
        int leftOut = chain.leftOutBefore(index);
        String before = leftOut > 0
                ? "... %s more ...".formatted(leftOut)
                : TerminalText.of(chain.links().get(index - 1).id());
        return before + " " + link.how() + " " + own;
    }

    /** The terms of its sum, and the other places. */
    static List<Step> places(Finding finding) {
        List<Step> steps = new ArrayList<>();
        if (finding.sum() != null) {
            finding.sum().terms().forEach(term -> steps.add(new Step(term(term), term.place())));
        }
        for (Related related : finding.related()) {
            steps.add(new Step(related.text(), related.place()));
        }
        return steps;
    }

    private static String term(Sum.Term term) {
        String note = term.note() == null ? "" : " (" + term.note() + ")";
        return TerminalText.of(term.name() + " " + term.value() + note);
    }

    /** A sum in one line: {@code total 3h 35m, and more: decide not declared}. */
    static String total(Sum sum) {
        String more = sum.isComplete() ? "" : ", and more: " + String.join(", ", sum.missing()) + " not declared";
        return TerminalText.of("total " + sum.total() + more);
    }
}
