package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.field.Dangling;
import io.continuitylint.manifest.field.DeclaredId;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
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
            @Nullable TruncatedFile brokenOff) {}

    static Manifest parse(FoundFile found) {
        YamlReader.Result parsed = YamlReader.read(found.path(), found.name());
        return new Manifest(parsed.file(), parsed.problems(), DeclaredId.in(parsed.file()), found.why());
    }

    Contents read(Ids ids, WorkspaceReader.Request request) {
        Reading reading = new Reading(ids, request.asOf(), request.asOfGiven());
        if (isForeign()) {
            ManifestReader.reportWithoutVersion(file, why, reading);
            return new Contents(
                    new ReadObjects(ids), null, reading.findings(), reading.dangling(), reading.misread(), null);
        }
        TruncatedFile brokenOff = null;
        for (YamlProblem problem : problems) {
            report(problem, reading);
            if (problem.kind().breaksOff()) {
                List<Finding> soFar = reading.findings();
                brokenOff = new TruncatedFile(file, soFar.get(soFar.size() - 1));
                unread(reading.misread());
            }
        }
        ReadObjects objects = new ReadObjects(ids);
        ManifestReader reader = new ManifestReader(file, why, reading, objects);
        Policy policy = reader.read(brokenOff == null);
        Finding otherVersion = reader.otherVersion();
        return new Contents(
                objects,
                policy,
                reading.findings(),
                reading.dangling(),
                reading.misread(),
                otherVersion == null ? brokenOff : new TruncatedFile(file, otherVersion));
    }

    /** What comes after a break is not known: of the object it is in, of the file, and of what other objects are for. */
    private void unread(Misread misread) {
        misread.addFile();
        misread.add("file:" + file.name(), "owner");
        misread.add("file:" + file.name(), "defaults");
        declared.stream()
                .filter(each -> each.written() && each.within() == null)
                .max(Comparator.comparingInt(each -> each.origin().value().start()))
                .ifPresent(last -> misread.add(last.target().key(), ""));
    }

    /** A file of another tool is one mistake, whatever in it is no manifest. */
    private boolean isForeign() {
        boolean ours = file.root() instanceof YamlMapping keys && keys.indexOf("continuity") >= 0;
        return !ours && OtherTool.of(file) != null;
    }

    private void report(YamlProblem problem, Reading reading) {
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
            around(problem.place())
                    .forEach(each -> reading.misread().add(each.target().key(), ""));
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
