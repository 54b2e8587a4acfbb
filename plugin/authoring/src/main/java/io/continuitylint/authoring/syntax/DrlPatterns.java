package io.continuitylint.authoring.syntax;

/** Parts of the regular expressions by which DRL is read; none has a group. */
public final class DrlPatterns {

    /** A text between quotation marks. */
    public static final String TEXT = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";

    /** What the compiler passes over. */
    public static final String COMMENT = "//[^\n]*+|(?s:/\\*.*?\\*/)";

    /** What holds no word of the rule. */
    public static final String PASSED_OVER = TEXT + "|" + COMMENT;

    /** A field, or a field of a field: {@code activation!.mode}. */
    public static final String FIELD = "(?:\\w+(?:\\(\\))?!?\\.)*\\w+(?:\\(\\))?";

    private DrlPatterns() {}
}
