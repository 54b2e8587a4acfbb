package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Test;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlProblem;
import io.continuitylint.source.YamlReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads all manifests of a workspace. Files are read in parallel and merged in the order of their names. */
public final class WorkspaceReader {

    private WorkspaceReader() {}

    /**
     * What to read.
     *
     * @param root files are named relative to it
     * @param paths files and folders to read instead of looking for manifests; empty to look
     * @param excludes folders not to look into
     * @param asOfGiven whether the day was chosen, so that what came after it is merely not known yet
     */
    public record Request(Path root, List<Path> paths, Collection<Path> excludes, LocalDate asOf, boolean asOfGiven) {}

    /** A workspace, and everything that is wrong with its manifests as such. */
    public record Result(Workspace workspace, List<Finding> findings) {}

    public static Result read(Request request) {
        List<YamlReader.Result> files = parse(ManifestFiles.find(request.root(), request.paths(), request.excludes()));
        Ids ids = new Ids();
        Reading declaring = new Reading(ids, request.asOf(), request.asOfGiven());
        Declared declared = new Declared(ids, declaring);
        files.forEach(file -> declared.scan(file.file()));
        List<Read> read =
                files.parallelStream().map(file -> read(file, ids, request)).toList();
        List<Finding> findings = new ArrayList<>(declaring.findings());
        Objects objects = new Objects(ids);
        for (Read one : read) {
            findings.addAll(one.findings());
            objects.addAll(one.objects());
        }
        Policy policy = policy(read, findings, request);
        objects.tests.sort(Comparator.comparing(Test::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Test::id));
        Workspace workspace = workspace(objects, policy, files);
        findings.addAll(Sanity.check(workspace));
        return new Result(workspace, findings);
    }

    /** What one file gave. */
    private record Read(Objects objects, @Nullable Policy policy, List<Finding> findings) {}

    private static List<YamlReader.Result> parse(Map<String, Path> files) {
        return List.copyOf(files.entrySet()).parallelStream()
                .map(entry -> YamlReader.read(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Read read(YamlReader.Result file, Ids ids, Request request) {
        Reading reading = new Reading(ids, request.asOf(), request.asOfGiven());
        file.problems().forEach(problem -> report(problem, reading));
        Objects objects = new Objects(ids);
        Policy policy = new ManifestReader(file.file(), reading, objects).read();
        return new Read(objects, policy, reading.findings());
    }

    private static void report(YamlProblem problem, Reading reading) {
        String object = "file:" + problem.place().file();
        String cause = problem.kind() + " " + problem.message();
        if (problem.kind() == YamlProblem.Kind.DUPLICATE_KEY && problem.first() != null) {
            String message = problem.message() + "; the first is at " + problem.first();
            reading.report(
                    Reading.DUPLICATE,
                    object,
                    cause,
                    problem.place(),
                    message,
                    new Related(problem.first(), "the first, which counts"));
        } else {
            reading.report(Reading.INVALID, object, cause, problem.place(), problem.message());
        }
    }

    /** The only policy; else the nearest above the root; else the defaults. */
    private static Policy policy(List<Read> read, List<Finding> findings, Request request) {
        Policy found = null;
        for (Read one : read) {
            if (one.policy() != null && found != null) {
                Origin second = one.policy().origin();
                findings.add(Finding.of(
                                Reading.DUPLICATE,
                                "policy:policy",
                                "policy",
                                Severity.ERROR,
                                "there is a second policy here; the first is at "
                                        + found.origin().key(),
                                second.key())
                        .related(List.of(new Related(found.origin().key(), "the first, which counts"))));
            }
            found = found == null ? one.policy() : found;
        }
        Path above = found == null && request.paths().isEmpty() ? ManifestFiles.policyAbove(request.root()) : null;
        return found != null ? found : above == null ? standard() : above(above, request, findings);
    }

    private static Policy above(Path file, Request request, List<Finding> findings) {
        Path root = request.root().toAbsolutePath().normalize();
        String name = root.relativize(file).toString().replace('\\', '/');
        Read read = read(YamlReader.read(file, name), new Ids(), request);
        read.findings().stream()
                .filter(finding -> finding.object().equals("policy:policy"))
                .forEach(findings::add);
        return read.policy() == null ? standard() : read.policy();
    }

    private static Policy standard() {
        SourceFile nowhere = new SourceFile(Path.of("continuity"), "policy");
        Origin origin = new Origin(nowhere, null, YamlMapping.empty());
        LocalDate noEvents = LocalDate.EPOCH;
        return PolicyReader.read(
                new Fields(new Reading(new Ids(), noEvents, true), origin, "a policy", "policy:policy", null));
    }

    private static Workspace workspace(Objects objects, Policy policy, List<YamlReader.Result> files) {
        return new Workspace(
                new LinkedHashMap<>(objects.functions),
                new LinkedHashMap<>(objects.components),
                new LinkedHashMap<>(objects.domains),
                new LinkedHashMap<>(objects.backups),
                new LinkedHashMap<>(objects.groups),
                new LinkedHashMap<>(objects.scenarios),
                new LinkedHashMap<>(objects.acceptedRisks),
                List.copyOf(objects.tests),
                policy,
                files.stream().map(YamlReader.Result::file).toList());
    }
}
