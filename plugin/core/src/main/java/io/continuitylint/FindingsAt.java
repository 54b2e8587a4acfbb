package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.request.WantedPlace;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found at a place of a manifest.
 *
 * @param place its file is the given one, whatever it is called there
 */
record FindingsAt(Workspace workspace, SourceFile file, WantedPlace place) {

    private static final Comparator<Subject> INNERMOST_FIRST = Comparator.<Subject>comparingInt(object ->
                    object.origin().value().end() - object.origin().value().start())
            .thenComparing(Subject::key);

    /**
     * Those that stand in the line, of which the column picks some where it can; where none does, those about the innermost
     * object around it of which there are some.
     */
    List<Finding> among(List<Finding> findings) {
        List<Finding> inLine =
                findings.stream().filter(this::isInFile).filter(this::isInLine).toList();
        List<Finding> inColumn = inLine.stream()
                .filter(finding -> isHere(finding.place().span()))
                .toList();
        if (!inLine.isEmpty()) {
            return inColumn.isEmpty() ? inLine : inColumn;
        }
        return objects().stream()
                .map(object -> findings.stream()
                        .filter(finding -> isAbout(finding, object))
                        .toList())
                .filter(about -> !about.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The objects whose text the place is in, the innermost first. */
    List<Subject> objects() {
        return Stream.concat(
                        Stream.concat(workspace.subjects().stream(), Stream.of(workspace.tests()))
                                .flatMap(objects -> objects.stream()),
                        Stream.of(workspace.policy()))
                .filter(object ->
                        object.origin().file() == file && isHere(object.origin().span()))
                .sorted(INNERMOST_FIRST)
                .toList();
    }

    /** The one that stands nearest in the file; null where none stands in it. */
    @Nullable
    Finding nearest(List<Finding> findings) {
        return findings.stream()
                .filter(this::isInFile)
                .min(Comparator.<Finding>comparingInt(
                                finding -> Math.abs(finding.place().span().startLine() - place.line()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private boolean isInFile(Finding finding) {
        return finding.place().file().equals(file.name());
    }

    private boolean isInLine(Finding finding) {
        return finding.place().span().reaches(place.line());
    }

    private boolean isHere(Span span) {
        return place.column() == null ? span.reaches(place.line()) : span.reaches(place.line(), place.column());
    }

    private static boolean isAbout(Finding finding, Subject object) {
        return finding.object().equals(object.key()) || finding.alsoIn().contains(object.key());
    }
}
