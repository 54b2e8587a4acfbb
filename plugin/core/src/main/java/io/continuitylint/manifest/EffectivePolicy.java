package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.discovery.PolicySearch;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policy that applies: the only one among the manifests; else the nearest one above them; else the defaults.
 *
 * @param above the file it comes from if that is none of the manifests
 */
record EffectivePolicy(Policy policy, @Nullable SourceFile above) {

    static EffectivePolicy of(List<Manifest.Contents> read, WorkspaceReader.Request request, List<Finding> findings) {
        List<Policy> own = CompactLists.collect(read, Manifest.Contents::policy);
        for (int index = 1; index < own.size(); index++) {
            findings.add(
                    second(own.get(0).origin().key(), own.get(index).origin().key()));
        }
        if (!own.isEmpty()) {
            return new EffectivePolicy(own.get(0), null);
        }
        // Where there are no manifests, there is nothing to judge by it.
        return read.isEmpty() ? new EffectivePolicy(defaults(), null) : above(request, findings);
    }

    private static Finding second(Place first, Place second) {
        String message = "the policy is declared twice; the first is at " + first;
        Related other = new Related(first, "the first, which is used");
        return Finding.of(Reading.DUPLICATE, "policy:policy", "policy", Severity.ERROR, message, second, other);
    }

    private static EffectivePolicy above(WorkspaceReader.Request request, List<Finding> findings) {
        PolicySearch.Result found = PolicySearch.above(
                request.root(), request.top(), !request.paths().isEmpty());
        findings.addAll(found.findings());
        Policy first = null;
        SourceFile above = null;
        for (FoundFile file : found.files()) {
            Manifest manifest = Manifest.parse(file);
            Policy policy = policyOf(manifest, request, findings);
            if (first != null && policy != null) {
                findings.add(second(first.origin().key(), policy.origin().key()));
            } else if (policy != null || above == null) {
                first = policy;
                above = manifest.file();
            }
        }
        return new EffectivePolicy(first == null ? defaults() : first, above);
    }

    /** Only the policy of that file is of interest, and what is wrong with it or hides it. */
    private static @Nullable Policy policyOf(
            Manifest manifest, WorkspaceReader.Request request, List<Finding> findings) {
        Manifest.Contents contents = manifest.read(new Ids(), request);
        String object = "file:" + manifest.file().name();
        contents.findings().stream()
                .filter(finding -> finding.object().equals("policy:policy")
                        || finding.object().equals(object) && finding.rule().equals(Reading.INVALID))
                .forEach(findings::add);
        return contents.policy();
    }

    /** The policy where none was written. */
    static Policy defaults() {
        return PolicyReader.read(Keys.nothing());
    }
}
