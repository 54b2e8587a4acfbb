package io.continuitylint.report;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.Sum;
import io.continuitylint.finding.Finding;
import io.continuitylint.rule.Draft.Related;

/** The chains, the sum and the other places that prove a finding, one a line and aligned. */
final class Proofs {

    private static final String INDENT = "    ";

    private final Style style;

    Proofs(Style style) {
        this.style = style;
    }

    String of(Finding finding) {
        StringBuilder proof = new StringBuilder();
        for (Chain chain : finding.chains()) {
            proof.append(chain(chain));
        }
        if (finding.sum() != null) {
            proof.append(sum(finding.sum()));
        }
        for (Related related : finding.related()) {
            proof.append(INDENT)
                    .append(related.text())
                    .append("  ")
                    .append(style.link(related.place().toString()))
                    .append('\n');
        }
        return proof.toString();
    }

    /** The chain as sentences: {@code gateway  needs login  (platform.yaml:12:9)}. */
    private String chain(Chain chain) {
        int widest = 0;
        for (int index = 1; index < chain.links().size(); index++) {
            widest = Math.max(widest, step(chain, index).length());
        }
        StringBuilder lines = new StringBuilder();
        for (int index = 1; index < chain.links().size(); index++) {
            String step = step(chain, index);
            lines.append(INDENT)
                    .append(Columns.left(step, widest))
                    .append("  ")
                    .append(style.link(chain.links().get(index).place().toString()))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String step(Chain chain, int index) {
        Chain.Link link = chain.links().get(index);
        return chain.links().get(index - 1).id() + " " + link.how() + " " + link.id();
    }

    private String sum(Sum sum) {
        int name = "total".length();
        int value = sum.total().toString().length();
        for (Sum.Term term : sum.terms()) {
            name = Math.max(name, term.name().length());
            value = Math.max(value, term.value().toString().length());
        }
        StringBuilder lines = new StringBuilder();
        for (Sum.Term term : sum.terms()) {
            String note = term.note() == null ? "" : "  (" + term.note() + ")";
            lines.append(INDENT)
                    .append(Columns.left(term.name(), name))
                    .append("  ")
                    .append(Columns.right(term.value().toString(), value))
                    .append(note)
                    .append("  ")
                    .append(style.link(term.place().toString()))
                    .append('\n');
        }
        lines.append(INDENT)
                .append(Columns.left("total", name))
                .append("  ")
                .append(" ".repeat(value - sum.total().toString().length()))
                .append(style.bold(sum.total().toString()))
                .append(sum.isComplete() ? "" : "  and more: " + String.join(", ", sum.missing()) + " not declared")
                .append('\n');
        return lines.toString();
    }
}
