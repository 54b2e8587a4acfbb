package io.continuitylint.start.inventory;

import io.continuitylint.source.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A manifest made of what another tool knows.
 *
 * @param name of that tool, for a file name: {@code backstage}, {@code compose}
 * @param text of the manifest
 * @param remarks what was not taken over as it is, a sentence each without a full stop
 * @param functions how many candidates for functions it has
 * @param components how many components it has
 */
public record ImportedManifest(String name, String text, List<String> remarks, int functions, int components) {

    private static final int MOST_REMARKS = 30;

    public ImportedManifest {
        remarks = List.copyOf(remarks);
    }

    /**
     * Makes a manifest.
     *
     * @param files some Backstage catalogues, or one Compose file
     * @param declared what has an id already
     * @param day when that is
     */
    public static ImportedManifest of(List<InventoryFile> files, Declared declared, LocalDate day) {
        Inventory inventory = InventoryFile.inventory(files);
        AssignedIds ids = AssignedIds.of(inventory, declared);
        List<String> remarks = new ArrayList<>();
        files.forEach(file -> remarks.addAll(file.problems()));
        remarks.addAll(inventory.remarks());
        remarks.addAll(ids.renamed());
        if (!ids.there().isEmpty()) {
            remarks.add("declared in the project already, and left as they are: " + String.join(", ", ids.there()));
        }
        if (remarks.size() > MOST_REMARKS) {
            int more = remarks.size() - MOST_REMARKS;
            remarks.subList(MOST_REMARKS, remarks.size()).clear();
            remarks.add("and %s more like these".formatted(more));
        }
        return new ImportedManifest(
                files.get(0).isCatalogue() ? "backstage" : "compose",
                ManifestText.of(inventory, ids, InventoryFile.names(files), day, remarks),
                remarks.stream().map(YamlText::clean).toList(),
                count(inventory.candidates().stream().map(Candidate::key).toList(), ids),
                count(inventory.parts().stream().map(Part::key).toList(), ids));
    }

    private static int count(List<String> keys, AssignedIds ids) {
        return (int) keys.stream().filter(key -> !ids.isThere(key)).count();
    }
}
