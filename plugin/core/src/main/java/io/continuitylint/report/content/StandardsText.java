package io.continuitylint.report.content;

/** What is said of standards wherever their clauses are listed. */
public final class StandardsText {

    /** What a list of clauses does not say. */
    public static final String CAVEAT =
            "A clause is named where a rule checks something that it asks for. That does not make a workspace without "
                    + "findings compliant: much of each standard is about what no manifest declares.";

    private StandardsText() {}
}
