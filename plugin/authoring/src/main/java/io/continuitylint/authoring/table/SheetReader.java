package io.continuitylint.authoring.table;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a spreadsheet program. It is found as a service, because it brings a large library along. */
public interface SheetReader {

    /** How the names of the files end: {@code xlsx}. */
    String ending();

    /**
     * The texts of the first sheet. A number is written with a point, a day as {@code 2026-11-24}, a formula as what it
     * last came to; each of several cells that are merged has the text of all.
     *
     * @throws TableException if it is no such file, or broken
     */
    Sheet read(byte[] file) throws TableException;

    /** The one beside the linter; null if there is none. */
    static @Nullable SheetReader of(String ending) {
        return all().filter(reader -> reader.ending().equals(ending))
                .findFirst()
                .orElse(null);
    }

    /** What those beside the linter read, sorted. */
    static List<String> endings() {
        return all().map(SheetReader::ending).sorted().toList();
    }

    private static Stream<SheetReader> all() {
        return ServiceLoader.load(SheetReader.class, SheetReader.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get);
    }
}
