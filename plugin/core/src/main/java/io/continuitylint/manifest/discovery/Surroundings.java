package io.continuitylint.manifest.discovery;

import io.continuitylint.manifest.discovery.FoundFile.Why;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the folders that a file lies in say about it.
 *
 * @param all whether the user named one of them, so that each YAML file is meant
 * @param own whether the innermost is called {@code continuity}
 * @param below whether any is
 * @param alike whether the name of any holds the word continuity
 * @param source whether any holds sources, where a package may be called so
 * @param chart whether any belongs to a Helm chart, which may be called so
 * @param notRead why nothing in it is read; null if it is
 */
record Surroundings(
        boolean all,
        boolean own,
        boolean below,
        boolean alike,
        boolean source,
        boolean chart,
        @Nullable String notRead) {

    private static final Set<String> BUILT = Set.of("target", "build", "out", "bin");
    private static final Set<String> NOT_MANIFESTS = Set.of("rules", "reports");
    private static final Set<String> CHARTS = Set.of("charts", "templates");

    private static final String PACKAGES = "node_modules";

    /** Nobody writes manifests there, and looking would take longer than all the rest. */
    private static final Set<String> CLOSED = Set.of(".git", ".hg", ".svn", PACKAGES);

    /** Those of the root, or of a folder that the user named. */
    static Surroundings of(Path start, boolean all) {
        boolean own = FileNames.simple(start).equals(ManifestNames.FOLDER);
        return new Surroundings(all, own, own, own, false, false, null);
    }

    /** Those in a folder within these. */
    Surroundings in(Path folder) {
        String name = FileNames.simple(folder);
        boolean called = name.equals(ManifestNames.FOLDER);
        boolean helm = CHARTS.contains(name) || (below || called) && Files.exists(folder.resolve("Chart.yaml"));
        return new Surroundings(
                all,
                called,
                below || called,
                alike || ManifestNames.speaksOfContinuity(name),
                source || name.equals("src"),
                chart || helm,
                notRead == null ? reason(String.valueOf(folder.getFileName()), name) : notRead);
    }

    private @Nullable String reason(String written, String name) {
        if (written.startsWith(".")) {
            return "it lies in a hidden folder";
        }
        if (written.equals(PACKAGES)) {
            return "it lies in node_modules, where packages are installed";
        }
        if (own && NOT_MANIFESTS.contains(name)) {
            return "continuity/%s is for %s, not for manifests".formatted(name, name);
        }
        return BUILT.contains(written) ? "it lies in %s, where builds write".formatted(written) : null;
    }

    /** Whether a folder is not even looked into. Between manifests somebody may look for one in any other. */
    boolean closes(Path folder) {
        boolean named = below && PACKAGES.equals(String.valueOf(folder.getFileName()));
        return !named && isClosed(folder);
    }

    /** Whether a folder of that name is one that programs keep for themselves. */
    static boolean isClosed(Path folder) {
        return CLOSED.contains(String.valueOf(folder.getFileName()));
    }

    /** Why a file of that name is read; null if it is no manifest. */
    @Nullable
    Why why(String name) {
        if (all && ManifestNames.isYaml(name)) {
            return Why.PATHS;
        }
        if (ManifestNames.isManifest(name)) {
            return Why.NAME;
        }
        return below && ManifestNames.isYaml(name) ? Why.FOLDER : null;
    }

    /** Whether the name or the folders of a file that is no manifest make it look like one. */
    boolean isAlike(String name) {
        return ManifestNames.isMeantAsYaml(name) && (alike || ManifestNames.speaksOfContinuity(name));
    }

    /** Whether a rule in it is meant for this workspace and not read; one among sources belongs to a pack. */
    boolean missesRules() {
        return below && !source && notRead == null;
    }

    /** Where a file that only seems to be a manifest may lie: {@code src/}, or a Helm chart; null if nowhere. */
    @Nullable
    String seeming(Why why) {
        if (why != Why.PATHS && chart) {
            return "it belongs to a Helm chart";
        }
        return why == Why.FOLDER && source ? "a folder below src/ may be called continuity for other reasons" : null;
    }

    /** How much of a folder within these is read: a second visit that reads no more is none. */
    int reading() {
        return notRead != null ? 0 : all || below ? 2 : 1;
    }
}
