package io.continuitylint.rules.fuzz;

import io.continuitylint.analysis.Chain;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.rule.Related;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the places of a report lie in the files of its folder. */
final class Places {

    private final Path folder;
    private final Map<String, List<String>> lines = new HashMap<>();

    Places(Path folder) {
        this.folder = folder;
    }

    /** The first place that does not, in words; null if all do. */
    @Nullable
    String misplaced(LintReport report) {
        return report.findings().stream()
                .flatMap(finding -> places(finding)
                        .filter(place -> !isInside(place))
                        .map(place -> place + " " + place.span() + " is not in the file: " + finding.message()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Place> places(Finding finding) {
        Stream<Place> sum = finding.sum() == null
                ? Stream.empty()
                : finding.sum().terms().stream().map(term -> term.place());
        Stream<Place> proofs = Stream.concat(
                finding.related().stream().map(Related::place),
                finding.chains().stream()
                        .map(Chain::links)
                        .flatMap(List::stream)
                        .map(Chain.Link::place));
        return Stream.of(Stream.of(finding.place()), proofs, sum).flatMap(all -> all);
    }

    private boolean isInside(Place place) {
        List<String> text = lines.computeIfAbsent(place.file(), this::read);
        Span span = place.span();
        if (text.isEmpty()) {
            return span.equals(new Span(1, 1, 1, 1));
        }
        boolean ordered = span.startLine() < span.endLine() || span.startColumn() <= span.endColumn();
        return ordered
                && isInside(span.startLine(), span.startColumn(), text)
                && isInside(span.endLine(), span.endColumn(), text);
    }

    private static boolean isInside(int line, int column, List<String> text) {
        return line <= text.size() && column <= text.get(line - 1).length() + 1;
    }

    private List<String> read(String name) {
        try {
            String text = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
