package io.continuitylint.manifest;

import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.source.Origin;
import org.jspecify.annotations.Nullable;

/** Reads failure domains. */
final class DomainReader {

    private DomainReader() {}

    static Domain read(Fields fields, String id) {
        DomainKind kind = fields.word("kind", DomainKind.class);
        if (!fields.has("kind")) {
            fields.invalid("kind", fields.origin(), "%s does not say what kind of domain it is".formatted(id));
        }
        Domain domain = new Domain(
                id,
                fields.text("title"),
                kind,
                fields.reference("parent", Accepts.DOMAIN),
                location(fields),
                fields.origin());
        fields.text("description");
        fields.done();
        return domain;
    }

    private static Domain.@Nullable Coordinates location(Fields owner) {
        Fields fields = owner.object("location", "a location");
        if (fields == null) {
            return null;
        }
        Double lat = degrees(fields, "lat", 90);
        Double lon = degrees(fields, "lon", 180);
        fields.done();
        return lat == null || lon == null ? null : new Domain.Coordinates(lat, lon);
    }

    private static @Nullable Double degrees(Fields fields, String key, int most) {
        Origin field = fields.find(key);
        String text = Trees.text(field);
        if (field == null || text == null || !text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
            fields.invalid(key, field == null ? fields.origin() : field, "%s: write degrees, as 52.52".formatted(key));
            return null;
        }
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) {
            fields.impossible(key, "%s: %s is not on this planet".formatted(key, text));
            return null;
        }
        return degrees;
    }
}
