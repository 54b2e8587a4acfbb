package io.continuitylint.start.inventory;

import io.continuitylint.manifest.OtherTool;
import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlProblem;
import io.continuitylint.source.YamlReader;
import io.continuitylint.source.YamlReader.Documents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A manifest made of what another tool knows: a Backstage catalogue or a Compose file, told by what is in it.
 *
 * @param name of its kind, for a file name: {@code backstage}, {@code compose}
 * @param text of the manifest
 * @param remarks what of the file was not taken over as it is, a sentence each without a full stop
 * @param functions how many candidates for functions it has
 * @param components how many components it has
 */
public record ImportedManifest(String name, String text, List<String> remarks, int functions, int components) {

    private static final String PARAMETER = "from";
    private static final String READ =
            "It reads Backstage catalogues (entities with apiVersion: backstage.io/v1alpha1, as in"
                    + " catalog-info.yaml) and Compose files (services with an image or a build, as in compose.yaml)";

    private static final int MOST_REMARKS = 30;

    private static final Pattern TERRAFORM = Pattern.compile(
            "(?:resource|data|provider|variable|module|output|locals|terraform)(?: +\"[^\"]*\")* *\\{.*");

    public ImportedManifest {
        remarks = List.copyOf(remarks);
    }

    /**
     * Makes a manifest.
     *
     * @param shown the name of the file in messages and comments
     * @param declared what has an id already
     * @param day when that is
     * @throws RequestException if the file cannot be read or is of another kind
     */
    public static ImportedManifest of(Path file, String shown, Declared declared, LocalDate day) {
        if (!Files.isRegularFile(file)) {
            throw missing(file, shown);
        }
        Documents read = YamlReader.readAll(file, shown);
        List<YamlNode> documents = read.parts().stream()
                .map(SourceFile::root)
                .filter(Objects::nonNull)
                .toList();
        refuseUnreadable(read, shown);
        boolean backstage = BackstageReader.reads(documents);
        if (!backstage && documents.stream().noneMatch(ComposeReader::reads)) {
            throw unknown(read.parts(), shown);
        }
        Inventory inventory = backstage
                ? BackstageReader.read(documents)
                : ComposeReader.read(documents.stream()
                        .filter(ComposeReader::reads)
                        .findFirst()
                        .orElseThrow());
        List<String> remarks = new ArrayList<>();
        read.problems()
                .forEach(problem -> remarks.add("%s, line %s: %s"
                        .formatted(shown, problem.place().span().startLine(), problem.message())));
        remarks.addAll(inventory.remarks());
        if (inventory.isEmpty()) {
            throw new RequestException(
                    PARAMETER,
                    "%s holds nothing that becomes a component or a function".formatted(shown),
                    remarks.isEmpty() ? null : String.join("; ", remarks));
        }
        return of(
                inventory,
                backstage ? "backstage" : "compose",
                shown,
                AssignedIds.of(inventory, declared),
                day,
                remarks);
    }

    private static ImportedManifest of(
            Inventory inventory, String name, String shown, AssignedIds ids, LocalDate day, List<String> remarks) {
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
                name,
                ManifestText.of(inventory, ids, shown, day, remarks),
                remarks.stream().map(YamlText::clean).toList(),
                count(inventory.candidates().stream().map(Candidate::key).toList(), ids),
                count(inventory.parts().stream().map(Part::key).toList(), ids));
    }

    private static int count(List<String> keys, AssignedIds ids) {
        return (int) keys.stream().filter(key -> !ids.isThere(key)).count();
    }

    private static RequestException missing(Path file, String shown) {
        if (Files.isDirectory(file)) {
            return new RequestException(PARAMETER, "%s is a folder; name the file in it".formatted(shown));
        }
        String guess = FileNames.closestTo(file);
        return new RequestException(
                PARAMETER,
                "there is no file %s".formatted(shown),
                guess == null ? null : "did you mean %s?".formatted(guess));
    }

    private static void refuseUnreadable(Documents read, String shown) {
        List<YamlProblem> broken = read.problems().stream()
                .filter(problem -> problem.kind().breaksOff())
                .toList();
        if (!broken.isEmpty()) {
            if (isTerraform(read.parts())) {
                throw refused(shown, "Terraform configuration");
            }
            YamlProblem first = broken.get(0);
            throw new RequestException(
                    PARAMETER,
                    "%s:%s:%s: %s"
                            .formatted(
                                    shown,
                                    first.place().span().startLine(),
                                    first.place().span().startColumn(),
                                    first.message()),
                    READ);
        }
    }

    private static RequestException unknown(List<SourceFile> documents, String shown) {
        if (isTerraform(documents)) {
            return refused(shown, "Terraform configuration");
        }
        return documents.stream()
                .map(OtherTool::of)
                .filter(Objects::nonNull)
                .map(tool -> refused(shown, tool))
                .findFirst()
                .orElseGet(() -> new RequestException(
                        PARAMETER, "%s is neither a Backstage catalogue nor a Compose file".formatted(shown), READ));
    }

    private static RequestException refused(String shown, String tool) {
        return new RequestException(PARAMETER, "%s is %s, which is not taken over".formatted(shown, tool), READ);
    }

    private static boolean isTerraform(List<SourceFile> documents) {
        return documents.get(0).lines().stream()
                .anyMatch(line -> TERRAFORM.matcher(line).matches());
    }
}
