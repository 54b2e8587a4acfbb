package io.continuitylint.finding;

import io.continuitylint.finding.Baseline.Entry;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlProblem;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a baseline. What it does not understand is refused: a finding that it lost would be news, one it made up hidden. */
final class BaselineReader {

    private static final String VERSION = "1";

    private final BaselineFile file;
    private final SourceFile source;
    private final List<YamlProblem> problems;

    BaselineReader(BaselineFile file) {
        this.file = file;
        YamlReader.Result read = YamlReader.read(file.path(), file.name());
        source = read.file();
        problems = read.problems();
    }

    Baseline read() {
        if (!problems.isEmpty()) {
            YamlProblem first = problems.get(0);
            throw file.refused(first.place() + ": " + first.message());
        }
        if (!(source.root() instanceof YamlMapping root) || root.entry("baseline") == null) {
            throw file.refused(file.name() + " is not a baseline: it does not begin with \"baseline: 1\"");
        }
        String version = text(root, "baseline");
        if (!version.equals(VERSION)) {
            throw file.refused(
                    "%s is a baseline of version %s, and this linter reads version 1".formatted(file.name(), version));
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> fingerprints = new HashSet<>();
        YamlMapping.Entry findings = root.entry("findings");
        if (findings != null && findings.value() instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                Entry entry = entry(item);
                if (!fingerprints.add(entry.fingerprint())) {
                    throw at(item, "the finding %s is listed twice".formatted(entry.fingerprint()));
                }
                entries.add(entry);
            }
        } else {
            throw file.refused(file.name() + " has no list \"findings\"");
        }
        return new Baseline(entries);
    }

    private Entry entry(YamlNode item) {
        if (!(item instanceof YamlMapping finding)) {
            throw at(item, "this is not a finding");
        }
        String written = text(finding, "severity");
        Severity severity = Arrays.stream(Severity.values())
                .filter(each -> each.label().equals(written))
                .findFirst()
                .orElseThrow(() -> at(item, "\"%s\" is not a severity".formatted(written)));
        return new Entry(
                text(finding, "fingerprint"),
                text(finding, "rule"),
                severity,
                text(finding, "message"),
                count(finding));
    }

    private int count(YamlMapping finding) {
        YamlMapping.Entry count = finding.entry("count");
        if (count == null) {
            return 1;
        }
        String text = text(finding, "count");
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw at(count.value(), "\"%s\" is not a count".formatted(text));
        }
        return Integer.parseInt(text);
    }

    private String text(YamlMapping mapping, String key) {
        YamlMapping.@Nullable Entry entry = mapping.entry(key);
        if (entry != null && entry.value() instanceof YamlScalar scalar) {
            return scalar.text();
        }
        throw at(mapping, "this has no \"%s\"".formatted(key));
    }

    private RequestException at(YamlNode node, String why) {
        return file.refused(source.place(node) + ": " + why);
    }
}
