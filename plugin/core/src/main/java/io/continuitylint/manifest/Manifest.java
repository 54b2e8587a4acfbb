package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.DeclaredId;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlProblem;
import io.continuitylint.source.YamlReader;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file of a workspace, parsed, and the ids that it declares. */
record Manifest(SourceFile file, List<YamlProblem> problems, List<DeclaredId> declared) {

    /** What it holds, once all ids of the workspace are known. */
    record Contents(
            ReadObjects objects,
            @Nullable Policy policy,
            List<Finding> findings,
            @Nullable TruncatedFile brokenOff) {}

    static Manifest parse(Path path, String name) {
        YamlReader.Result parsed = YamlReader.read(path, name);
        return new Manifest(parsed.file(), parsed.problems(), DeclaredId.in(parsed.file()));
    }

    Contents read(Ids ids, WorkspaceReader.Request request) {
        Reading reading = new Reading(ids, request.asOf(), request.asOfGiven());
        TruncatedFile brokenOff = null;
        for (YamlProblem problem : problems) {
            report(problem, reading);
            if (problem.kind().breaksOff()) {
                List<Finding> soFar = reading.findings();
                brokenOff = new TruncatedFile(file, soFar.get(soFar.size() - 1));
            }
        }
        ReadObjects objects = new ReadObjects(ids);
        Policy policy = new ManifestReader(file, reading, objects).read(brokenOff == null);
        return new Contents(objects, policy, reading.findings(), brokenOff);
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
