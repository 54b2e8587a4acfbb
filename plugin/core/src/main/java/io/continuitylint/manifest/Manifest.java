package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.field.DeclaredId;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlProblem;
import io.continuitylint.source.YamlReader;
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
            @Nullable TruncatedFile brokenOff) {}

    static Manifest parse(FoundFile found) {
        YamlReader.Result parsed = YamlReader.read(found.path(), found.name());
        return new Manifest(parsed.file(), parsed.problems(), DeclaredId.in(parsed.file()), found.why());
    }

    Contents read(Ids ids, WorkspaceReader.Request request) {
        Reading reading = new Reading(ids, request.asOf(), request.asOfGiven());
        if (isForeign()) {
            ManifestReader.reportWithoutVersion(file, why, reading);
            return new Contents(new ReadObjects(ids), null, reading.findings(), null);
        }
        TruncatedFile brokenOff = null;
        for (YamlProblem problem : problems) {
            report(problem, reading);
            if (problem.kind().breaksOff()) {
                List<Finding> soFar = reading.findings();
                brokenOff = new TruncatedFile(file, soFar.get(soFar.size() - 1));
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
                otherVersion == null ? brokenOff : new TruncatedFile(file, otherVersion));
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
        if (problem.kind() == YamlProblem.Kind.UNQUOTED) {
            reading.ignoreValueAt(problem.place().span());
        }
    }
}
