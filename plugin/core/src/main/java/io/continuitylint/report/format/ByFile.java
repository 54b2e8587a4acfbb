package io.continuitylint.report.format;

import io.continuitylint.report.content.Defect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The defects of each file together, in the order of their places. */
final class ByFile {

    private ByFile() {}

    static Collection<List<Defect>> of(List<Defect> defects) {
        SortedMap<String, List<Defect>> files = new TreeMap<>();
        defects.stream()
                .sorted(Comparator.comparing(Defect::finding))
                .forEach(
                        defect -> files.computeIfAbsent(defect.finding().place().file(), unused -> new ArrayList<>())
                                .add(defect));
        return files.values();
    }
}
