package io.continuitylint.report;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.finding.Finding;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Related;
import io.continuitylint.source.Place;
import java.util.List;

/** The chains, the sum and the other places that prove a finding, one a line and aligned; chains are set apart from each other. */
final class Proofs {

    private static final String INDENT = "    ";

    /** How far what goes on below is indented beyond its line. */
    private static final int HANGING = 8;

    private final Terminal terminal;
    private final Style style;

    Proofs(Terminal terminal) {
        this.terminal = terminal;
        this.style = terminal.style();
    }

    String of(Finding finding) {
        StringBuilder proof = new StringBuilder(chains(finding.chains()));
        if (finding.sum() != null) {
            proof.append(sum(finding.sum()));
        }
        for (Related related : finding.related()) {
            proof.append(line(related.text() + "  " + link(related.place())));
        }
        return proof.toString();
    }

    /** Chains as sentences, {@code gateway needs login  platform.yaml:12:9}, with a word between two of them. */
    private String chains(List<Chain> chains) {
        int widest = 0;
        for (Chain chain : chains) {
            for (int index = 1; index < chain.links().size(); index++) {
                widest = Math.max(widest, DisplayWidth.of(step(chain, index)));
            }
        }
        StringBuilder lines = new StringBuilder();
        for (Chain chain : chains) {
            lines.append(lines.isEmpty() ? "" : "  and\n");
            for (int index = 1; index < chain.links().size(); index++) {
                if (chain.leftOutBefore(index) > 0) {
                    lines.append(line("... %s more ...".formatted(chain.leftOutBefore(index))));
                }
                String step = Columns.left(step(chain, index), widest);
                lines.append(line(step + "  " + link(chain.links().get(index).place())));
            }
        }
        return lines.toString();
    }

    private String step(Chain chain, int index) {
        Chain.Link link = chain.links().get(index);
        if (chain.leftOutBefore(index) > 0) {
            return terminal.shown(TerminalText.of("... " + link.how() + " " + link.id()));
        }
        return terminal.shown(TerminalText.of(chain.links().get(index - 1).id() + " " + link.how() + " " + link.id()));
    }

    private String sum(Sum sum) {
        int name = "total".length();
        int value = sum.total().toString().length();
        for (Sum.Term term : sum.terms()) {
            name = Math.max(name, DisplayWidth.of(name(term)));
            value = Math.max(value, term.value().toString().length());
        }
        StringBuilder lines = new StringBuilder();
        for (Sum.Term term : sum.terms()) {
            String note = term.note() == null ? "" : "  (" + TerminalText.of(term.note()) + ")";
            lines.append(line(Columns.left(name(term), name) + "  "
                    + Columns.right(term.value().toString(), value) + note + "  " + link(term.place())));
        }
        String total = sum.total().toString();
        String more = sum.isComplete() ? "" : "  and more: " + String.join(", ", sum.missing()) + " not declared";
        String padding = " ".repeat(value - total.length());
        return lines.append(line(Columns.left("total", name) + "  " + padding + style.bold(total) + more))
                .toString();
    }

    private String name(Sum.Term term) {
        return terminal.shown(TerminalText.of(term.name()));
    }

    private String line(String text) {
        return terminal.line(INDENT + text, HANGING);
    }

    private String link(Place place) {
        return style.link(TerminalText.of(place));
    }
}
