package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.model.Evidence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A document: a text, or an address with the hash of what is there. */
final class EvidenceReader {

    private static final int DIGITS = 64;
    private static final Type<String> HASH = new Type<>("the SHA-256 hash of a file", EvidenceReader::hash);

    private EvidenceReader() {}

    static @Nullable Evidence read(Fields owner, String key) {
        Field field = owner.field(key);
        if (field == null) {
            return null;
        }
        if (!field.isMapping()) {
            String at = field.as(Type.TEXT);
            return at == null ? null : new Evidence(at, null);
        }
        Fields fields = field.fields("evidence");
        if (fields == null) {
            return null;
        }
        String at = fields.text("at");
        if (!fields.has("at")) {
            fields.missing("at", "%s has no \"at\"; write the path or the address of the document".formatted(key));
        }
        String hash = fields.as("sha256", HASH);
        fields.done();
        return at == null ? null : new Evidence(at, hash);
    }

    private static String hash(String text) throws InvalidText {
        String hash = text.toLowerCase(Locale.ROOT);
        boolean digits = hash.chars().allMatch(here -> "0123456789abcdef".indexOf(here) >= 0);
        if (!digits || hash.length() != DIGITS) {
            throw InvalidText.form("is not a SHA-256 hash; write its %s hexadecimal digits".formatted(DIGITS));
        }
        return hash;
    }
}
