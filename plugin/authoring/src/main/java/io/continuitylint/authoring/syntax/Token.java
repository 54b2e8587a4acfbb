package io.continuitylint.authoring.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, text or sign of a rule; comments are none.
 *
 * @param line from 1
 * @param column from 1
 * @param isFirst whether it is the first of its line
 */
record Token(Kind kind, String text, int line, int column, boolean isFirst) {

    enum Kind {
        SKIPPED,
        TEXT,
        /** A quotation mark without its other one on the line. */
        UNCLOSED,
        /** A quotation mark of a word processor. */
        TYPOGRAPHIC,
        WORD,
        OPEN,
        CLOSE,
        SIGN
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** A group for each kind, in their order. */
    private static final Pattern TOKEN = Pattern.compile("(\\s+|//[^\n]*|(?s:/\\*.*?\\*/))"
            + "|(\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+')"
            + "|([\"'])"
            + "|([\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB])"
            + "|([\\p{L}_$][\\p{L}\\p{N}_$]*+|\\d[\\w.]*+)"
            + "|([(\\[{])"
            + "|([)\\]}])"
            + "|(===?|=>|=<|<>|[!<>~:+*/%-]=|!\\.|&&|\\|\\||->|::|.)");

    /** Those of a whole file. */
    static List<Token> of(String drl) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(drl);
        int line = 1;
        int start = 0;
        int last = 0;
        while (matcher.find()) {
            Kind kind = kind(matcher);
            if (kind != Kind.SKIPPED) {
                tokens.add(new Token(kind, matcher.group(), line, matcher.start() - start + 1, line > last));
                last = line;
            }
            int end = matcher.group().lastIndexOf('\n');
            if (end >= 0) {
                line += (int)
                        matcher.group().chars().filter(sign -> sign == '\n').count();
                start = matcher.start() + end + 1;
            }
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return KINDS.get(group - 1);
            }
        }
        throw new IllegalStateException(matcher.group());
    }

    /** Whether nothing, and no space, is between them. */
    boolean follows(Token before) {
        return line == before.line && column == before.column + before.text.length();
    }

    boolean isNumber() {
        return isWord() && Character.isDigit(text.charAt(0));
    }

    boolean isVariable() {
        return isWord() && text.startsWith("$");
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is called like a type. */
    boolean isType() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    /** Whether a value can begin with it. */
    boolean beginsValue() {
        return isWord() || kind == Kind.TEXT;
    }

    /** Whether a value can end with it. */
    boolean endsValue() {
        return beginsValue() || is(")") || is("]");
    }
}
