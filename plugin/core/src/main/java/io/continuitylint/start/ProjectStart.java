package io.continuitylint.start;

import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.manifest.discovery.FoundFile;
import io.continuitylint.manifest.discovery.PolicySearch;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.SourceFile;
import io.continuitylint.start.inventory.Declared;
import io.continuitylint.start.inventory.ImportedManifest;
import io.continuitylint.start.inventory.InventoryFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts a project: writes a first manifest that passes and teaches, or one made of what another tool knows; a policy; and
 * what the build server that it finds needs to check them. It writes only what is not there, so that it can be repeated.
 */
public final class ProjectStart {

    private static final String FIRST = "continuity/orders.yaml";
    private static final String POLICY = "continuity/policy.yaml";
    private static final String MANIFESTS = "continuity";

    private final Path folder;
    private final List<Path> from;
    private final AsOf asOf;
    private final NewFiles files;
    private final List<String> notes = new ArrayList<>();

    private ProjectStart(Path folder, List<Path> from, AsOf asOf) {
        this.folder = folder;
        this.from = List.copyOf(from);
        this.asOf = asOf;
        this.files = new NewFiles(folder);
    }

    /**
     * The start of a project.
     *
     * @param folder of the project, the value of the parameter {@code folder}; it is made if it is not there
     * @param from Backstage catalogues and Compose files to begin with, the value of the parameter {@code from}, from where
     *     the process runs; none for an example
     * @param asOf the day that what is written is dated by
     */
    public static ProjectStart of(Path folder, List<Path> from, AsOf asOf) {
        return new ProjectStart(folder.toAbsolutePath().normalize(), from, asOf);
    }

    /**
     * Writes what is not there yet.
     *
     * @throws RequestException if the folder takes no files, or the other file cannot be taken over
     */
    public StartedProject write() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RequestException("folder", "%s is a file; name the folder of the project".formatted(folder));
        }
        WorkspaceReader.Result there = read();
        if (from.isEmpty()) {
            writeExample(there);
        } else {
            writeImported();
        }
        String policy = policyOver(there);
        if (policy == null || policy.equals(POLICY)) {
            files.write(POLICY, "what is asked of each tier", Template.POLICY.text(asOf.day()));
        } else {
            notes.add("the policy in %s holds".formatted(policy));
        }
        if (Files.isDirectory(folder.resolve(MANIFESTS))) {
            files.write(
                    MANIFESTS + "/" + ManifestSchema.FILE,
                    "what editors complete and check manifests by",
                    ManifestSchema.text());
        }
        BuildServers servers = new BuildServers(folder, asOf.day());
        servers.add(files);
        notes.addAll(servers.notes());
        return new StartedProject(files.written(), files.kept(), servers.snippets(), notes);
    }

    private WorkspaceReader.Result read() {
        return WorkspaceReader.read(
                new WorkspaceReader.Request(folder, List.of(), List.of(), asOf.day(), asOf.isChosen()));
    }

    /** The policy that holds, also where there is no manifest to judge by it yet; null if there is none. */
    private @Nullable String policyOver(WorkspaceReader.Result there) {
        return there.policyFile() != null
                ? there.policyFile()
                : PolicySearch.above(folder, null, false).files().stream()
                        .map(FoundFile::name)
                        .findFirst()
                        .orElse(null);
    }

    /** An example beside manifests that are real would be in their way. */
    private void writeExample(WorkspaceReader.Result there) {
        List<String> manifests = manifests(there);
        if (manifests.isEmpty() || manifests.equals(List.of(FIRST))) {
            files.write(FIRST, "an example of one function to edit", Template.FIRST_MANIFEST.text(asOf.day()));
        } else {
            String others = manifests.size() == 1 ? "is" : "and %s more are".formatted(manifests.size() - 1);
            notes.add("no example was written, as %s %s there".formatted(manifests.get(0), others));
        }
    }

    private static List<String> manifests(WorkspaceReader.Result there) {
        String policy = there.policyFile();
        return there.workspace().files().stream()
                .map(SourceFile::name)
                .filter(name -> !name.equals(policy) && !name.equals(POLICY))
                .toList();
    }

    /** All files are read before anything is written: a mistake in the last one leaves nothing half done. */
    private void writeImported() {
        FileNames names = new FileNames(folder);
        List<InventoryFile> files = from.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .map(file -> InventoryFile.read(file, names.of(file)))
                .toList();
        List<List<InventoryFile>> groups = new ArrayList<>();
        List<InventoryFile> catalogues =
                files.stream().filter(InventoryFile::isCatalogue).toList();
        if (!catalogues.isEmpty()) {
            groups.add(catalogues);
        }
        files.stream().filter(file -> !file.isCatalogue()).map(List::of).forEach(groups::add);
        groups.forEach(InventoryFile::refuseEmpty);
        groups.forEach(this::writeImported);
    }

    private void writeImported(List<InventoryFile> files) {
        String shown = files.get(0).shown() + (files.size() == 1 ? "" : " and %s more".formatted(files.size() - 1));
        // Read again, as the last ones may have declared the same.
        ImportedManifest imported = ImportedManifest.of(files, Declared.in(read().workspace()), asOf.day());
        if (imported.functions() + imported.components() == 0) {
            notes.add("the manifests declare all of %s already".formatted(shown));
            return;
        }
        String path = free("continuity/from-" + imported.name());
        write(path, imported, shown);
        notes.add("what %s cannot say (tiers, places, backups, tests, people) is listed at the head of %s"
                .formatted(shown, path));
        notes.addAll(imported.remarks());
    }

    private void write(String path, ImportedManifest imported, String shown) {
        files.write(
                path,
                "%s and %s, taken over from %s"
                        .formatted(
                                count(imported.functions(), "candidate for a function", "candidates for functions"),
                                count(imported.components(), "component", "components"),
                                shown),
                ManifestSchema.LINE + imported.text());
    }

    /** A name for a file beside those of earlier runs. */
    private String free(String name) {
        String path = name + ".yaml";
        for (int number = 2; files.isThere(path); number++) {
            path = name + "-" + number + ".yaml";
        }
        return path;
    }

    private static String count(int number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }
}
