package io.continuitylint.pages;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Javadoc as Markdown without HTML: code between backticks, a link as the name of what it links to. */
public final class Markdown {

    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "nbsp", " ", "ge", ">=", "le", "<=");

    private Markdown() {}

    /** A row of a table. */
    public static String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            String text = cell.replace("|", "\\|").replace('\n', ' ').strip();
            row.append(text.isEmpty() ? "" : " " + text).append(" |");
        }
        return row.append('\n').toString();
    }

    /** The two lines above the rows of a table. */
    public static String head(String... cells) {
        return row(List.of(cells)) + "|" + "---|".repeat(cells.length) + "\n";
    }

    /** A text between backticks; nothing for nothing. */
    public static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        return "`" + text + "`";
    }

    /** The beginning of a sentence. */
    public static String capitalized(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text before the tags. */
    static String body(@Nullable DocCommentTree comment) {
        return comment == null ? "" : text(comment.getFullBody());
    }

    /** The documentation of the components of a record. */
    static Map<String, String> params(@Nullable DocCommentTree comment) {
        Map<String, String> params = new LinkedHashMap<>();
        for (DocTree tag : comment == null ? List.<DocTree>of() : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                params.put(param.getName().toString(), text(param.getDescription()));
            }
        }
        return params;
    }

    private static String text(List<? extends DocTree> trees) {
        StringBuilder text = new StringBuilder();
        for (DocTree tree : trees) {
            text.append(text(tree));
        }
        return text.toString()
                .replaceAll("[ \t]*\n[ \t]*", "\n")
                .replaceAll("(?<!\n)\n(?!\n)", " ")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String text(DocTree tree) {
        if (tree instanceof TextTree plain) {
            return plain.getBody();
        }
        if (tree instanceof LiteralTree literal) {
            String body = literal.getBody().getBody().strip();
            return literal.getKind() == DocTree.Kind.CODE ? code(body) : body;
        }
        if (tree instanceof LinkTree link) {
            return link.getLabel().isEmpty() ? code(name(link.getReference().getSignature())) : text(link.getLabel());
        }
        if (tree instanceof EntityTree entity) {
            return ENTITIES.getOrDefault(entity.getName().toString(), "");
        }
        if (tree instanceof StartElementTree start) {
            return start.getName().contentEquals("li") ? "\n\n* " : "\n\n";
        }
        return tree instanceof EndElementTree ? "" : tree.toString();
    }

    private static String name(String signature) {
        return signature.substring(Math.max(signature.lastIndexOf('.'), signature.lastIndexOf('#')) + 1);
    }
}
