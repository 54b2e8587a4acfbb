package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.source.Origin;
import io.continuitylint.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the reference lets people write has a place in the records, and arrives there. */
class EveryFieldTest {

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfTheReferenceIsReadWithoutAFinding() throws IOException {
        assertThat(Manifests.inWords(read())).isEmpty();
    }

    @Test
    void everyComponentOfEveryRecordIsFilledByAField() throws IOException {
        Filled filled = new Filled();
        filled.visit(read().workspace());

        Set<String> empty = new TreeSet<>(filled.known);
        empty.removeAll(filled.filled);
        assertThat(empty).isEmpty();
    }

    private WorkspaceReader.Result read() throws IOException {
        try (InputStream text = EveryFieldTest.class.getResourceAsStream("every-field.yaml")) {
            String manifest = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            return new Manifests(folder).withText("continuity.yaml", manifest).read();
        }
    }

    /** The components of all records that can be reached, and those of them that held something at least once. */
    private static final class Filled {

        final Set<String> known = new TreeSet<>();
        final Set<String> filled = new TreeSet<>();
        private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        void visit(@Nullable Object value) {
            if (value instanceof Collection<?> collection) {
                collection.forEach(this::visit);
            } else if (value instanceof Map<?, ?> map) {
                map.values().forEach(this::visit);
            } else if (value instanceof Record fields && !(value instanceof Origin) && seen.add(value)) {
                for (RecordComponent component : fields.getClass().getRecordComponents()) {
                    visit(fields, component);
                }
            }
        }

        private void visit(Record fields, RecordComponent component) {
            String name = fields.getClass().getSimpleName() + "." + component.getName();
            known.add(name);
            try {
                Object value = component.getAccessor().invoke(fields);
                if (isSomething(value)) {
                    filled.add(name);
                }
                visit(value);
            } catch (ReflectiveOperationException broken) {
                throw new LinkageError("a record lets its components be read", broken);
            }
        }

        private static boolean isSomething(@Nullable Object value) {
            if (value instanceof Collection<?> collection) {
                return !collection.isEmpty();
            }
            if (value instanceof Map<?, ?> map) {
                return !map.isEmpty();
            }
            return value instanceof Boolean flag ? flag : value != null && !(value instanceof SourceFile);
        }
    }
}
