package io.continuitylint.report.content;

import io.continuitylint.source.SourceFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of manifests, each file read once and only if something in it is shown. */
public final class SourceLines {

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, List<String>> read = new HashMap<>();

    public SourceLines(Collection<SourceFile> files) {
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** The lines of a file; none if it is unknown or gone. */
    public List<String> of(String name) {
        return read.computeIfAbsent(name, wanted -> {
            SourceFile file = files.get(wanted);
            return file == null ? List.of() : file.lines();
        });
    }
}
