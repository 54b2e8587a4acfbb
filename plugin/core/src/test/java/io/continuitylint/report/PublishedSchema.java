package io.continuitylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The schemas of reports that are published. They refer to that of the format json. */
final class PublishedSchema {

    private static final String ID = "https://continuitylint.io/schema/";
    private static final String REPORT = "continuity-report-1.schema.json";

    private PublishedSchema() {}

    static Schema of(String name) throws IOException {
        Map<String, String> known = new HashMap<>(Map.of(ID + REPORT, text(REPORT)));
        known.put(ID + name, text(name));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(known))
                .getSchema(SchemaLocation.of(ID + name));
    }

    private static String text(String name) throws IOException {
        try (InputStream schema = ReportFormat.class.getResourceAsStream(name)) {
            assertThat(schema).isNotNull();
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
