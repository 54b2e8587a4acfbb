package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that could not be read to its end. What is declared behind the break seems to be missing elsewhere, so such
 * findings are consequences of the one about the break: one mistake in YAML reads as one.
 */
final class TruncatedFile {

    /** Looked for from the first letter of a word only, so that a line of a million letters costs no square of them. */
    private static final Pattern KEY = Pattern.compile("(?<![A-Za-z0-9._-])([A-Za-z0-9][A-Za-z0-9._-]*+)\\s*+:");

    private static final Pattern ID = Pattern.compile("\\bid:\\s*([A-Za-z0-9][A-Za-z0-9._-]*)");

    private final Finding breaking;
    private final Set<String> unread = new HashSet<>();

    /** @param breaking what is wrong where the file breaks off */
    TruncatedFile(SourceFile file, Finding breaking) {
        this.breaking = breaking;
        List<String> lines = file.lines();
        int from = Math.min(breaking.place().span().startLine() - 1, lines.size());
        for (String line : lines.subList(from, lines.size())) {
            add(KEY.matcher(line));
            add(ID.matcher(line));
        }
    }

    private void add(Matcher words) {
        while (words.find()) {
            unread.add(words.group(1));
        }
    }

    /** The finding, folded under that of the break if it follows from it. */
    Finding fold(Finding finding) {
        return finding != breaking && (missesUnread(finding) || isBehind(finding))
                ? finding.explainedBy(breaking.fingerprint())
                : finding;
    }

    private boolean missesUnread(Finding finding) {
        String cause = finding.cause() == null ? "" : finding.cause();
        String reference = cause.substring(cause.lastIndexOf('=') + 1);
        return finding.rule().equals(Reading.DANGLING)
                && unread.contains(reference.substring(reference.indexOf(':') + 1));
    }

    private boolean isBehind(Finding finding) {
        return finding.place().file().equals(breaking.place().file())
                && finding.place().compareTo(breaking.place()) > 0;
    }
}
