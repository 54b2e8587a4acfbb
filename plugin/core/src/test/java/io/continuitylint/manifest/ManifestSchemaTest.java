package io.continuitylint.manifest;

import io.continuitylint.pages.CommittedPage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The JSON Schema of the manifest agrees with the records, their Javadoc and the readers. */
class ManifestSchemaTest {

    private static final Path SCHEMA =
            Path.of("src/main/resources/io/continuitylint/start/continuity-manifest-1.schema.json");

    @Test
    void isMadeFromTheSources() throws IOException {
        CommittedPage.check(SCHEMA, SchemaDocument.text(), ManifestSchemaTest.class);
    }
}
