package io.continuitylint.report.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes JSON piece by piece, indented, in the same characters on every platform. */
public final class JsonOutput {

    private JsonOutput() {}

    /** What a document holds. */
    @FunctionalInterface
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a document and the end of its last line. */
    public static void write(Appendable out, JsonEscapes escapes, Content content) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(new AppendableWriter(out))) {
            json.setPrettyPrinter(printer);
            json.setCharacterEscapes(escapes);
            content.write(json);
        }
        out.append('\n');
    }

    /** Writes a field, unless it has no value. */
    public static void text(String name, @Nullable String value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
