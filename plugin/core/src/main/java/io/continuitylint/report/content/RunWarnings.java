package io.continuitylint.report.content;

import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.NotRead;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run did not judge though its reader may think so. None of it is a finding, and none of it fails a build. */
public final class RunWarnings {

    private static final int MOST = 10;
    private static final String SILENCE = "what is no manifest can be listed in excludes";
    private static final String NO_TIER =
            "no function with a tier was judged; give each function the tier that it has, 1 to 4";

    private RunWarnings() {}

    /** All of them, a line each, the most important last; none if everything was read and judged. */
    public static List<String> of(LintReport report) {
        List<String> lines = new ArrayList<>(notRead(report.scope().notRead()));
        if (!report.judgesATier()) {
            lines.add(NO_TIER);
        }
        return lines;
    }

    /** Why nothing that is critical was judged, in one line; empty if something was. */
    public static String withoutTier(LintReport report) {
        return report.judgesATier() ? "" : NO_TIER;
    }

    /** What looks like a manifest and was not read: files of one folder that have one reason in one line. */
    public static List<String> notRead(List<NotRead> files) {
        Map<String, List<NotRead>> groups = new LinkedHashMap<>();
        files.forEach(file -> groups.computeIfAbsent(folder(file) + file.reason(), unused -> new ArrayList<>())
                .add(file));
        List<String> lines = new ArrayList<>();
        groups.values().stream().limit(MOST).map(RunWarnings::line).forEach(lines::add);
        if (groups.size() > MOST) {
            lines.add("and files in %s more places, which the JSON report lists".formatted(groups.size() - MOST));
        }
        if (!lines.isEmpty()) {
            lines.add(SILENCE);
        }
        return lines;
    }

    private static String line(List<NotRead> group) {
        NotRead first = group.get(0);
        String what = group.size() <= MOST
                ? Words.listAll(group.stream().map(NotRead::path).toList(), "and")
                : "%s (%s)".formatted(folder(first), Words.count(group.size(), "file"));
        return "not read: %s: %s; %s".formatted(what, first.reason(), first.wayOut());
    }

    private static String folder(NotRead file) {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "." : file.path().substring(0, slash);
    }
}
