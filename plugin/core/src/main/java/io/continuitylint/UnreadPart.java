package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.Misread;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why what stands in a line of a manifest is not known to the rules. */
record UnreadPart(LintReport report, Misread misread, SourceFile file, int line) {

    /**
     * In words; null where all of it was read.
     *
     * @param declares whether an object is declared there all the same
     */
    @Nullable
    String reason(boolean declares) {
        List<Finding> problems = report.findings().stream()
                .filter(finding -> finding.isAboutManifest()
                        && !finding.isConsequence()
                        && finding.place().file().equals(file.name()))
                .toList();
        if (problems.isEmpty()) {
            return null;
        }
        if (file.root() == null) {
            return "the file was not read: " + told(problems.get(0));
        }
        Set<String> paths = paths(file.root()).collect(Collectors.toSet());
        return problems.stream()
                .filter(finding -> paths.contains(finding.place().path()))
                .findFirst()
                .map(finding -> (declares ? "something in it" : "that part") + " was not read: " + told(finding))
                .orElseGet(() -> brokenOff(problems.get(problems.size() - 1)));
    }

    /** What comes after a break is folded under it, so that it is the last one. */
    private @Nullable String brokenOff(Finding last) {
        return misread.has("file:" + file.name(), "") ? "the file was read only up to " + told(last) : null;
    }

    private static String told(Finding finding) {
        return "%s: %s".formatted(finding.place(), finding.message());
    }

    /** Those of the values that the line is within, from the outermost on. */
    private Stream<String> paths(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return mapping.entries().stream().flatMap(entry -> paths(entry.key(), entry.value()));
        }
        return node instanceof YamlSequence list
                ? list.items().stream().flatMap(item -> paths(null, item))
                : Stream.empty();
    }

    private Stream<String> paths(@Nullable YamlScalar key, YamlNode value) {
        return new Origin(file, key, value).span().reaches(line)
                ? Stream.concat(Stream.of(file.place(key == null ? value : key).path()), paths(value))
                : Stream.empty();
    }
}
