package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import org.jspecify.annotations.Nullable;

/** Reads failure domains. */
final class DomainReader {

    private static final Type<Double> LATITUDE = degrees(90);
    private static final Type<Double> LONGITUDE = degrees(180);

    private DomainReader() {}

    static Domain read(Fields fields, String id) {
        DomainKind kind = fields.word("kind", DomainKind.class);
        if (!fields.has("kind")) {
            fields.required("kind", "%s has no \"kind\"; write one, such as region, site or power".formatted(id));
        }
        Domain domain = new Domain(
                id,
                fields.text("title"),
                kind,
                fields.reference("parent", AcceptedTypes.DOMAIN),
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
        Double lat = fields.as("lat", LATITUDE);
        Double lon = fields.as("lon", LONGITUDE);
        if (!fields.has("lat") || !fields.has("lon")) {
            fields.missing("location", "a location needs lat and lon, both in degrees");
        }
        fields.done();
        return lat == null || lon == null ? null : new Domain.Coordinates(lat, lon);
    }

    private static Type<Double> degrees(int most) {
        return new Type<>("a number of degrees such as 52.52", text -> {
            if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?")) {
                throw InvalidText.form("is not a number of degrees; write one such as 52.52");
            }
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) > most) {
                throw InvalidText.value("is out of range; write degrees from -%s to %s".formatted(most, most));
            }
            return degrees;
        });
    }
}
