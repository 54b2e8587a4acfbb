package io.continuitylint.manifest;

import io.continuitylint.model.Evidence;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import org.jspecify.annotations.Nullable;

/** A document: a text, or an address with the hash of what is there. */
final class Evidences {

    private Evidences() {}

    static @Nullable Evidence read(Fields owner, String key) {
        Origin field = owner.find(key);
        if (field == null) {
            return null;
        }
        if (!(field.value() instanceof YamlMapping)) {
            String at = owner.text(key);
            return at == null ? null : new Evidence(at, null);
        }
        Fields fields = owner.object(key, "an evidence");
        if (fields == null) {
            return null;
        }
        String at = fields.text("at");
        String hash = fields.text("sha256");
        if (hash != null && !hash.matches("[0-9a-fA-F]{64}")) {
            fields.invalid("sha256", field.field("sha256"), "sha256: write the 64 hexadecimal digits of the hash");
        }
        fields.done();
        return at == null ? null : new Evidence(at, hash);
    }
}
