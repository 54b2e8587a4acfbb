package io.continuitylint;

import io.continuitylint.finding.LintReport;
import io.continuitylint.request.RequestException;
import io.continuitylint.request.WantedPlace;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.Suggestions;
import io.continuitylint.wording.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The manifest of a run that a wanted place lies in. */
record PlacedManifest(LintReport report, WantedPlace place) {

    /** The parameter that names the place. */
    static final String PARAMETER = "at";

    /**
     * The manifest of that path, else the one that reports call so.
     *
     * @param folder where relative paths start
     * @throws RequestException if there is none, or if it has no such line
     */
    SourceFile in(Path folder) {
        Path path = path(folder);
        String name = place.file().replace('\\', '/');
        SourceFile file = Stream.concat(
                        report.files().stream().filter(each -> each.path().equals(path)),
                        report.files().stream().filter(each -> each.name().equals(name)))
                .findFirst()
                .orElseThrow(() -> refused(name));
        // An editor shows a line of an empty file, too; how many there are of one that is too large is not known.
        int lines = Math.max(1, file.lines().size());
        if (place.line() > lines && file.root() != null) {
            throw new RequestException(
                    PARAMETER,
                    "%s has %s, and no line %s".formatted(file.name(), Words.count(lines, "line"), place.line()));
        }
        return file;
    }

    private @Nullable Path path(Path folder) {
        try {
            return folder.resolve(place.file()).toAbsolutePath().normalize();
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    private RequestException refused(String name) {
        List<String> names = report.files().stream().map(SourceFile::name).toList();
        String read = names.size() == 1 ? "not the manifest that was read" : "none of the %s manifests that were read";
        return new RequestException(
                PARAMETER,
                "\"%s\" is %s%s".formatted(place.file(), read.formatted(names.size()), guess(name, names)),
                whyNotRead(name));
    }

    /** Of a path that is not similar to any, its last part may be. */
    private static String guess(String name, List<String> names) {
        String similar = Suggestions.didYouMean(name, names);
        if (!similar.isEmpty()) {
            return similar;
        }
        List<String> lastParts = names.stream().map(PlacedManifest::lastPart).toList();
        String lastPart = Suggestions.closest(lastPart(name), lastParts);
        List<String> paths = names.stream()
                .filter(each -> lastPart(each).equals(lastPart))
                .map("\"%s\""::formatted)
                .toList();
        return paths.isEmpty() ? "" : "; did you mean %s?".formatted(Words.list(paths, "or"));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private @Nullable String whyNotRead(String name) {
        return report.scope().notRead().stream()
                .filter(each -> each.path().equals(name))
                .map(each -> "it was not read: %s; %s".formatted(each.reason(), each.wayOut()))
                .findFirst()
                .orElse(null);
    }
}
