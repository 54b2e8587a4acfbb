package io.continuitylint.report.html;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What rules document, as HTML: what is HTML in it is shown as text, of an image its words, and of a link only one to the
 * web is kept, which nobody follows but whoever clicks it.
 */
final class MarkdownHtml {

    /** The sections of a rule stand below its title, which stands below that of the page and of its section. */
    private static final int DEEPER = 2;

    private static final int DEEPEST = 6;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "noreferrer noopener");
                }
            })
            .build();

    private static final Set<String> WEB = Set.of("http", "https");

    private MarkdownHtml() {}

    static String of(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST, heading.getLevel() + DEEPER));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                unwrap(image);
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                String destination = link.getDestination();
                int colon = destination.indexOf(':');
                if (colon < 0 || !WEB.contains(destination.substring(0, colon))) {
                    unwrap(link);
                }
            }
        });
        return RENDERER.render(document);
    }

    /** Leaves what is in a node in its place. */
    private static void unwrap(Node node) {
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            node.insertBefore(child);
            child = next;
        }
        node.unlink();
    }
}
