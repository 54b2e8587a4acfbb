package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.Draft.Related;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import java.nio.file.Path;
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
        Path above = ManifestFiles.policyAbove(request.root(), !request.paths().isEmpty());
        return above == null ? new EffectivePolicy(defaults(), null) : above(above, request, findings);
    }

    private static Finding second(Place first, Place second) {
        String message = "the policy is declared twice; the first is at " + first;
        Related other = new Related(first, "the first, which is used");
        return Finding.of(Reading.DUPLICATE, "policy:policy", "policy", Severity.ERROR, message, second, other);
    }

    /** Only the policy of that file is of interest, and what is wrong with it or hides it. */
    private static EffectivePolicy above(Path path, WorkspaceReader.Request request, List<Finding> findings) {
        Path root = request.root().toAbsolutePath().normalize();
        String name = root.relativize(path).toString().replace('\\', '/');
        Manifest manifest = Manifest.parse(path, name);
        Manifest.Contents contents = manifest.read(new Ids(), request);
        contents.findings().stream()
                .filter(finding -> finding.object().equals("policy:policy")
                        || finding.object().equals("file:" + name)
                                && finding.rule().equals(Reading.INVALID))
                .forEach(findings::add);
        Policy policy = contents.policy();
        return new EffectivePolicy(policy == null ? defaults() : policy, manifest.file());
    }

    /** The policy where none was written. */
    static Policy defaults() {
        return PolicyReader.read(Keys.nothing());
    }
}
