package io.continuitylint.report.format;

import io.continuitylint.rule.RuleSpec;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;

/** What the page of a rule says, as plain text. */
final class RuleText {

    /** More is refused by GitHub. */
    private static final int LONGEST = 1024;

    private RuleText() {}

    /** What it checks, in one paragraph; its title where the page has none, its id where no pack has the rule. */
    static String about(String rule, RuleIndex index) {
        RuleSpec spec = index.spec(rule);
        return spec == null ? rule : about(spec);
    }

    /** The same of a rule that is known. */
    static String about(RuleSpec rule) {
        Node first = firstParagraph(Parser.builder().build().parse(rule.help()));
        String text = first == null ? "" : text(first, LineBreakRendering.STRIP).strip();
        if (text.isEmpty()) {
            return rule.title();
        }
        return Cut.atMost(LONGEST, text);
    }

    /** The whole page; its title where that is empty. */
    static String page(RuleSpec rule) {
        String text = text(Parser.builder().build().parse(rule.help()), LineBreakRendering.SEPARATE_BLOCKS)
                .strip();
        return text.isEmpty() ? rule.title() : text;
    }

    private static String text(Node node, LineBreakRendering breaks) {
        return TextContentRenderer.builder().lineBreakRendering(breaks).build().render(node);
    }

    private static @Nullable Node firstParagraph(Node document) {
        Node block = document.getFirstChild();
        while (block != null && !(block instanceof Paragraph)) {
            block = block.getNext();
        }
        return block;
    }
}
