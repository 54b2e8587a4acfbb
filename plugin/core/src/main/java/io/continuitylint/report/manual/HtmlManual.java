package io.continuitylint.report.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** All pages as one, which needs no network and no script; links from page to page lead to headings. */
final class HtmlManual {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String LINK_TO_PAGE = "([a-z-]+)\\.md(#.*)?";

    private static final String SCRIPT = "search.js";

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
            h1 { border-top: 2px solid; padding-top: 1rem; margin-top: 4rem; }
            h1:first-of-type { border: 0; margin-top: 0; }
            h2 { margin-top: 3rem; }
            table { border-collapse: collapse; display: block; overflow-x: auto; }
            th, td { border: 1px solid; padding: .25rem .5rem; text-align: left; vertical-align: top; }
            pre { border: 1px solid; padding: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            .search { position: sticky; top: 0; padding: .5rem 0; background: Canvas; }
            [hidden] { display: none !important; }
            @media print { .search { display: none; } h2 { break-after: avoid; } }
            """;

    private HtmlManual() {}

    /** The same with a field to search it, where the browser runs scripts. */
    static String searchable(String about, Map<String, String> markdown) {
        return of(about, markdown).replace("</main>\n", "</main>\n<script>\n" + script() + "</script>\n");
    }

    /** @param about what the pages are about, for the title */
    static String of(String about, Map<String, String> markdown) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>Continuity Lint: ")
                .append(about)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        Parser parser = Parser.builder().extensions(TABLES).build();
        markdown.forEach((file, text) -> html.append(renderer(file).render(parser.parse(text))));
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(HtmlManual.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(SCRIPT + " cannot be read", broken);
        }
    }

    private static HtmlRenderer renderer(String file) {
        String page = file.replaceFirst(LINK_TO_PAGE, "$1");
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> attributes(node, page, attributes))
                .build();
    }

    /** A page is found by its name, and a rule by its id. */
    private static void attributes(Node node, String page, Map<String, String> attributes) {
        if (node instanceof Heading heading && heading.getLevel() == 1) {
            attributes.put("id", page);
        } else if (node instanceof Heading heading
                && heading.getLevel() == 2
                && text(heading).contains("/")) {
            attributes.put("id", text(heading));
        } else if (node instanceof Link link && link.getDestination().matches(LINK_TO_PAGE)) {
            attributes.put("href", withinPage(link.getDestination()));
        }
    }

    /** {@code test.md#testoverdue} is the heading {@code test/overdue}, and {@code test.md} the first of its page. */
    private static String withinPage(String destination) {
        String page = destination.replaceFirst(LINK_TO_PAGE, "$1");
        String anchor = destination.replaceFirst(LINK_TO_PAGE, "$2");
        return anchor.isEmpty() ? "#" + page : "#" + page + "/" + anchor.substring(1 + page.length());
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }
        });
        return text.toString();
    }
}
