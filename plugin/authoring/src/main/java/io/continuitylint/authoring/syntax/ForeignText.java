package io.continuitylint.authoring.syntax;

import io.continuitylint.authoring.syntax.Token.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule has from elsewhere: signs of a word processor or a page, and comments of other languages. */
final class ForeignText {

    private static final String FENCE = "`";

    private static final Map<String, String> SIGNS = signs();

    private ForeignText() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>(Map.of("\u2260", "!=", "\u2264", "<=", "\u2265", ">="));
        for (String dash : "\u2010 \u2011 \u2012 \u2013 \u2014 \u2212".split(" ", -1)) {
            signs.put(dash, "-");
        }
        return Map.copyOf(signs);
    }

    /** The mistake that begins with a token; null if none does. */
    static @Nullable SyntaxMistake at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = at == 0 ? null : tokens.get(at - 1);
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (token.is("#") && (before == null || !token.follows(before)) || isDashes(tokens, at)) {
            String mark = token.is("#") ? "#" : "--";
            return SyntaxMistake.at(token, mark + " does not begin a comment; write //");
        }
        if (token.is("/") && next != null && next.is("*") && next.follows(token)) {
            return SyntaxMistake.at(token, "this comment is not closed; it ends with */");
        }
        if (token.is(FENCE)) {
            return SyntaxMistake.at(
                    token,
                    token.isFirst() && next != null && next.is(FENCE)
                            ? "``` is of the page that the rule is copied from; take this line out"
                            : "` is not a quotation mark; write \"");
        }
        if (token.kind() == Kind.SIGN && Character.isSpaceChar(token.text().charAt(0)) || token.is("\u200B")) {
            return SyntaxMistake.at(
                    token, "this is a space of a word processor, which is not read; write a common one");
        }
        String sign = SIGNS.get(token.text());
        return sign == null
                ? null
                : SyntaxMistake.at(token, "%s is a sign of a word processor; write %s".formatted(token.text(), sign));
    }

    /** Two of them, behind a space; Java counts down by the same sign, which a variable has beside it. */
    private static boolean isDashes(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).is("-")
                && tokens.get(at + 1).is("-")
                && tokens.get(at + 1).follows(tokens.get(at))
                && !tokens.get(at + 2).follows(tokens.get(at + 1))
                && (at == 0 || !tokens.get(at).follows(tokens.get(at - 1)));
    }
}
