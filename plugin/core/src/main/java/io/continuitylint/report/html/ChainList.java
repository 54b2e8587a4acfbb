package io.continuitylint.report.html;

import io.continuitylint.analysis.Chain;

/** A chain of proof as a list, a step each, with its place. */
final class ChainList {

    private ChainList() {}

    static void write(Html html, Chain chain) {
        html.open("ol", "class", "chain");
        for (int index = 0; index < chain.links().size(); index++) {
            Chain.Link link = chain.links().get(index);
            if (chain.leftOutBefore(index) > 0) {
                html.element("li", chain.leftOutBefore(index) + " more", "class", "sub");
            }
            html.open("li");
            if (!link.how().isEmpty()) {
                html.element("span", link.how() + " ", "class", "how");
            }
            html.open("strong").element("bdi", link.id()).close();
            html.text(" ")
                    .element("span", link.place().toString(), "class", "place")
                    .close();
        }
        html.close();
    }
}
