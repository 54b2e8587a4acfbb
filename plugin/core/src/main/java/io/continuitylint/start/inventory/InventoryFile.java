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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file of another tool that can be taken over: a Backstage catalogue or a Compose file, told by what is in it.
 *
 * @param shown its name in messages and comments
 * @param documents what is in it; of a Compose file, one
 * @param isCatalogue whether it is of Backstage
 * @param problems what of it could not be read, a sentence each without a full stop
 */
public record InventoryFile(String shown, List<YamlNode> documents, boolean isCatalogue, List<String> problems) {

    private static final String PARAMETER = "from";
    private static final String READ =
            "It reads Backstage catalogues (entities with apiVersion: backstage.io/v1alpha1, as in"
                    + " catalog-info.yaml) and Compose files (services with an image or a build, as in compose.yaml)";

    private static final Pattern TERRAFORM = Pattern.compile(
            "(?:resource|data|provider|variable|module|output|locals|terraform)(?: +\"[^\"]*\")* *\\{.*");

    public InventoryFile {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param shown its name in messages and comments
     * @throws RequestException if it cannot be read or is of another kind
     */
    public static InventoryFile read(Path file, String shown) {
        if (!Files.isRegularFile(file)) {
            throw missing(file, shown);
        }
        Documents read = YamlReader.readAll(file, shown);
        refuseUnreadable(read, shown);
        List<YamlNode> documents = read.parts().stream()
                .map(SourceFile::root)
                .filter(Objects::nonNull)
                .toList();
        List<YamlNode> services =
                documents.stream().filter(ComposeReader::reads).limit(1).toList();
        boolean catalogue = BackstageReader.reads(documents);
        if (!catalogue && services.isEmpty()) {
            throw unknown(read.parts(), shown);
        }
        List<String> problems = read.problems().stream()
                .map(problem -> "%s, line %s: %s"
                        .formatted(shown, problem.place().span().startLine(), problem.message()))
                .toList();
        return new InventoryFile(shown, catalogue ? documents : services, catalogue, problems);
    }

    /** What some catalogues say together, as one names what another describes; or what one Compose file says. */
    static Inventory inventory(List<InventoryFile> files) {
        List<YamlNode> documents =
                files.stream().flatMap(file -> file.documents.stream()).toList();
        InventoryFile first = files.get(0);
        return first.isCatalogue
                ? BackstageReader.read(documents)
                : ComposeReader.read(documents.get(0), first.shown.substring(0, first.shown.lastIndexOf('/') + 1));
    }

    /** @throws RequestException if some catalogues together, or one Compose file, hold nothing that can be taken over */
    public static void refuseEmpty(List<InventoryFile> files) {
        Inventory inventory = inventory(files);
        if (inventory.isEmpty()) {
            List<String> remarks = new ArrayList<>();
            files.forEach(file -> remarks.addAll(file.problems));
            remarks.addAll(inventory.remarks());
            throw new RequestException(
                    PARAMETER,
                    "%s holds nothing that becomes a component or a function".formatted(names(files)),
                    remarks.isEmpty() ? null : String.join("; ", remarks));
        }
    }

    /** All names, as one text. */
    static String names(List<InventoryFile> files) {
        return files.stream().map(InventoryFile::shown).collect(Collectors.joining(", "));
    }

    /** What lies elsewhere is named as a whole: the user may stand in another folder than that of the project. */
    private static RequestException missing(Path file, String shown) {
        Object name = shown.startsWith("../") ? file : shown;
        if (Files.isDirectory(file)) {
            return new RequestException(PARAMETER, "%s is a folder; name the file in it".formatted(name));
        }
        String guess = FileNames.closestTo(file);
        return new RequestException(
                PARAMETER,
                "there is no file %s".formatted(name),
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
        if (documents.stream().allMatch(document -> document.root() == null)) {
            return new RequestException(PARAMETER, "%s is empty".formatted(shown), READ);
        }
        if (documents.stream().anyMatch(document -> Yaml.at(document.root(), "continuity") != null)) {
            return new RequestException(PARAMETER, "%s is a manifest already".formatted(shown), READ);
        }
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
