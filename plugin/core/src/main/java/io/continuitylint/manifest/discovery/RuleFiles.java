package io.continuitylint.manifest.discovery;

import java.util.List;

/** The names of the files that hold a rule. A folder with one of them is a rule, and the manifests in it are its examples. */
public final class RuleFiles {

    public static final String DRL = "rule.drl";
    public static final String CSV = "rule.csv";
    public static final String XLSX = "rule.xlsx";

    public static final List<String> ALL = List.of(DRL, CSV, XLSX);

    private RuleFiles() {}

    /** Whether a name, in lower case, is that of a file that holds a rule. */
    static boolean contain(String name) {
        return ALL.contains(name);
    }
}
