package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.NotRead;
import io.continuitylint.manifest.check.PlaceholderCheck;
import io.continuitylint.manifest.check.WorkspaceChecks;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Dangling;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.MissingNames;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.manifest.field.UnreadNames;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Workspace;
import io.continuitylint.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads all manifests of a workspace. Files are read in parallel and merged in the order of their names.
 *
 * <p>Where none of them holds a policy, that of {@code continuity/policy.yaml} in the root or the nearest folder above it
 * is taken, up to the folder of the repository or the top of the build: so the modules of a reactor share the policy of
 * the company, and only the policy.
 */
public final class WorkspaceReader {

    private WorkspaceReader() {}

    /**
     * What to read.
     *
     * @param root files are named relative to it
     * @param members folders of the workspace besides the root: those outside of it are looked into as well
     * @param paths files and folders to read instead of looking for manifests; empty to look
     * @param modules folders of other projects, not to look into
     * @param others the other projects of the build; null where there are none
     * @param excludes paths and globs, relative to the root, of what is left out
     * @param top the top folder of the build, beyond which no policy is looked for where there is no repository; null
     *     for the root
     * @param unsaved read instead of its file; null for none
     * @param asOfGiven whether the day was chosen, so that what came after it is merely not known yet
     */
    public record Request(
            Path root,
            Collection<Path> members,
            List<Path> paths,
            Collection<Path> modules,
            @Nullable OtherProjects others,
            List<String> excludes,
            @Nullable Path top,
            @Nullable Unsaved unsaved,
            LocalDate asOf,
            boolean asOfGiven) {

        /** Without excludes, and without a build around it. */
        public Request(Path root, List<Path> paths, Collection<Path> modules, LocalDate asOf, boolean asOfGiven) {
            this(root, List.of(), paths, modules, null, List.of(), null, null, asOf, asOfGiven);
        }
    }

    /**
     * A workspace, and everything that is wrong with its manifests as such.
     *
     * @param notRead what looks like a manifest and was not read, by path
     */
    public record Result(Workspace workspace, List<Finding> findings, List<NotRead> notRead) {

        /** The file of the policy, relative to the lint root; null if the defaults hold. */
        public @Nullable String policyFile() {
            String name = workspace.policy().origin().file().name();
            return name.isEmpty() ? null : name;
        }
    }

    public static Result read(Request request) {
        ManifestFiles found = ManifestFiles.of(request);
        List<Manifest> manifests = found.parse();
        Ids ids = new Ids();
        Reading declaring = new Reading(ids, request.asOf(), request.asOfGiven());
        Manifest.declare(manifests, ids, declaring);
        List<Manifest.Contents> read = ManifestFiles.ofEach(manifests, manifest -> manifest.read(ids, request));
        List<Finding> findings = new ArrayList<>(found.findings());
        findings.addAll(declaring.findings());
        read.forEach(contents -> findings.addAll(contents.findings()));
        EffectivePolicy policies = EffectivePolicy.of(read, request, findings);
        List<SourceFile> files =
                new ArrayList<>(manifests.stream().map(Manifest::file).toList());
        if (policies.above() != null) {
            files.add(policies.above());
            files.sort(Comparator.comparing(SourceFile::name));
        }
        Misread misread =
                Misread.of(read.stream().map(Manifest.Contents::misread).toList());
        List<Dangling> dangling = new ArrayList<>();
        read.forEach(contents -> dangling.addAll(contents.dangling()));
        UnreadNames unread = new UnreadNames();
        read.forEach(contents -> unread.addAll(contents.unread()));
        if (!dangling.isEmpty()) {
            manifests.forEach(manifest -> manifest.addRefused(unread));
        }
        if (!found.findings().isEmpty()) {
            unread.addFile();
            misread.addFile();
        }
        findings.addAll(MissingNames.findings(
                dangling, ids, misread, unread, List.copyOf(findings), ManifestsElsewhere.of(request)));
        ReadObjects all = new ReadObjects(ids);
        read.forEach(contents -> all.addAll(contents.objects()));
        all.sortTests();
        CountLimits.apply(all, misread, findings);
        Workspace workspace = workspace(all, policies.policy(), files, misread);
        findings.addAll(WorkspaceChecks.check(workspace));
        foldPlaceholders(findings, PlaceholderCheck.of(policies.policy()));
        for (TruncatedFile brokenOff : CompactLists.collect(read, Manifest.Contents::brokenOff)) {
            findings.replaceAll(brokenOff::fold);
        }
        return new Result(workspace, List.copyOf(findings), found.notRead());
    }

    /** What nobody has filled in yet is one defect of an object, also where one of its placeholders cannot be read. */
    private static void foldPlaceholders(List<Finding> findings, Predicate<String> placeholder) {
        Map<String, Finding> unread = new HashMap<>();
        for (Finding finding : findings) {
            String cause = finding.cause() == null ? "" : finding.cause();
            if (finding.rule().equals(Reading.INVALID) && placeholder.test(cause.substring(cause.indexOf('=') + 1))) {
                unread.putIfAbsent(finding.object(), finding);
            }
        }
        findings.replaceAll(finding -> {
            Finding first = unread.get(finding.object());
            return first == null || !finding.rule().equals(Reading.PLACEHOLDER)
                    ? finding
                    : finding.explainedBy(first.fingerprint());
        });
    }

    private static Workspace workspace(ReadObjects all, Policy policy, List<SourceFile> files, Misread misread) {
        return new Workspace(
                new LinkedHashMap<>(all.functions),
                new LinkedHashMap<>(all.components),
                new LinkedHashMap<>(all.domains),
                new LinkedHashMap<>(all.backups),
                new LinkedHashMap<>(all.groups),
                new LinkedHashMap<>(all.scenarios),
                new LinkedHashMap<>(all.acceptedRisks),
                List.copyOf(all.tests),
                policy,
                List.copyOf(files),
                misread);
    }
}
