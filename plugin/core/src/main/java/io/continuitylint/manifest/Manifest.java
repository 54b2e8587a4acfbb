package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.field.Dangling;
import io.continuitylint.manifest.field.DeclaredId;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.manifest.field.UnreadNames;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.Related;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlProblem;
import io.continuitylint.source.YamlReader;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a workspace, parsed.
 *
 * @param declared the ids that it declares
 * @param why it is read
 */
record Manifest(SourceFile file, List<YamlProblem> problems, List<DeclaredId> declared, FoundFile.Why why) {

    /** What it holds, once all ids of the workspace are known. */
    record Contents(
            ReadObjects objects,
            @Nullable Policy policy,
            List<Finding> findings,
            List<Dangling> dangling,
            Misread misread,
            UnreadNames unread,
            @Nullable TruncatedFile brokenOff) {}

    static Manifest parse(FoundFile found) {
        return of(found, YamlReader.read(found.path(), found.name()));
    }

    /** @param text what is in it, whatever the file holds */
    static Manifest parse(FoundFile found, byte[] text) {
        return of(found, YamlReader.unsaved(text, found.path(), found.name()));
    }

    private static Manifest of(FoundFile found, YamlReader.Result parsed) {
        return new Manifest(parsed.file(), parsed.problems(), DeclaredId.in(parsed.file()), found.why());
    }

    /** Makes known what manifests declare; what is declared twice is reported. */
    static void declare(List<Manifest> manifests, Ids ids, Reading declaring) {
        manifests.forEach(manifest -> manifest.declared.forEach(declared -> ids.add(declared, declaring)));
    }

    Contents read(Ids ids, WorkspaceReader.Request request) {
        Reading reading = new Reading(ids, request.asOf(), request.asOfGiven());
        if (isForeign()) {
            ManifestReader.reportWithoutVersion(file, why, reading);
            return new Contents(
                    new ReadObjects(ids),
                    null,
                    reading.findings(),
                    reading.dangling(),
                    reading.misread(),
                    new UnreadNames(),
                    null);
        }
        UnreadNames unread = new UnreadNames();
        TruncatedFile brokenOff = null;
        for (YamlProblem problem : problems) {
            report(problem, reading, unread);
            if (problem.kind().breaksOff()) {
                List<Finding> soFar = reading.findings();
                brokenOff = new TruncatedFile(soFar.get(soFar.size() - 1));
                breakOff(problem, reading, unread);
            }
        }
        ReadObjects objects = new ReadObjects(ids);
        ManifestReader reader = new ManifestReader(file, why, reading, objects);
        Policy policy = reader.read(brokenOff == null);
        objects.sortTests();
        Finding otherVersion = reader.otherVersion();
        if (otherVersion != null) {
            unread.addLines(file.lines());
        }
        return new Contents(
                objects,
                policy,
                reading.findings(),
                reading.dangling(),
                reading.misread(),
                unread,
                otherVersion == null ? brokenOff : new TruncatedFile(otherVersion));
    }

    /** Adds what its keys that were refused may declare. All of its tree is searched. */
    void addRefused(UnreadNames unread) {
        if (!isForeign()) {
            unread.addUnread(file.root());
            unread.addMaps(file);
        }
    }

    /** What comes after a break is not known: of the object it is in, of the file, and of what other objects are for. */
    private void breakOff(YamlProblem problem, Reading reading, UnreadNames unread) {
        reading.misread().add("file:" + file.name(), "");
        List<String> lines = file.lines();
        if (file.root() == null && (lines.isEmpty() || problem.kind() == YamlProblem.Kind.OTHER_ENCODING)) {
            unread.addFile();
        }
        int line = problem.place().span().startLine();
        int readLines = file.root() == null ? 0 : Math.min(line - 1, lines.size());
        unread.addLines(lines.subList(readLines, lines.size()));
        if (file.root() != null) {
            reading.brokenOffAt(file.root().end());
        }
        declared.stream()
                .filter(each -> each.written() && each.within() == null)
                .max(Comparator.comparingInt(each -> each.origin().value().start()))
                .ifPresent(last -> unknown(last, reading, unread));
    }

    private static void unknown(DeclaredId partly, Reading reading, UnreadNames unread) {
        reading.misread().add(partly.target().key(), "");
        unread.addMadeFrom(partly.target().id());
    }

    /** A file of another tool is one mistake, whatever in it is no manifest. */
    private boolean isForeign() {
        boolean ours = file.root() instanceof YamlMapping keys && keys.indexOf("continuity") >= 0;
        return !ours && OtherTool.of(file) != null;
    }

    private void report(YamlProblem problem, Reading reading, UnreadNames unread) {
        String object = "file:" + file.name();
        String cause = problem.kind() + " " + problem.message();
        if (problem.first() == null) {
            reading.report(Reading.INVALID, object, cause, problem.place(), problem.message());
        } else {
            String message = problem.message() + "; the first is at " + problem.first();
            Related first = new Related(problem.first(), "the first, which is used");
            reading.report(Reading.DUPLICATE, object, cause, problem.place(), message, first);
        }
        if (problem.kind() == YamlProblem.Kind.MERGE_KEY || problem.kind() == YamlProblem.Kind.COMPLEX_KEY) {
            around(problem.place()).forEach(each -> unknown(each, reading, unread));
        }
        if (problem.kind() == YamlProblem.Kind.ENCODING) {
            reading.ignoreUndecoded();
            declared.forEach(each -> unread.addUndecoded(each.target().id()));
        }
        if (problem.kind() == YamlProblem.Kind.UNQUOTED || problem.kind() == YamlProblem.Kind.INVISIBLE) {
            reading.ignoreValueAt(problem.place().span());
        }
    }

    /** The objects whose text holds a place. */
    private List<DeclaredId> around(Place place) {
        return declared.stream()
                .filter(each -> {
                    Place text = file.place(each.origin().value());
                    return text.span().startLine() <= place.span().startLine()
                            && place.span().startLine() <= text.span().endLine();
                })
                .toList();
    }
}
