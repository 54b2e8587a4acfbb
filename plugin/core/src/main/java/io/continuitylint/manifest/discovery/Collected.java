package io.continuitylint.manifest.discovery;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.NotRead;
import io.continuitylint.manifest.discovery.FoundFile.Why;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was found so far. A file that several paths lead to is there once, under the first of them. */
final class Collected {

    private static final String NEITHER =
            "it is called neither continuity.yaml nor *.continuity.yaml, and lies below no folder continuity";
    private static final String NO_YAML = "its name ends neither in .yaml nor in .yml";
    private static final String RENAME = "rename it to *.continuity.yaml, or name it in paths";
    private static final String MOVE = "move it out of there, or name it in paths";
    private static final String DECLARE = "if it is a manifest, begin it with \"continuity: 1\"";

    private static final String RULE = "it is a rule, and rules are read from continuity/rules";
    private static final String MOVE_RULE = "move its folder to continuity/rules/<family>/<name>";

    private final FileNames names;
    private final Map<Path, FoundFile> files = new HashMap<>();
    private final Map<Path, NotRead> notRead = new HashMap<>();
    private final Map<Path, Integer> visited = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Collected(FileNames names) {
        this.names = names;
    }

    /** Whether to visit a folder: not if all that this visit would read has been read. */
    boolean enter(Path real, Surroundings inside) {
        Integer before = visited.get(real);
        boolean more = before == null || before < inside.reading();
        if (more) {
            visited.put(real, inside.reading());
        }
        return more;
    }

    /** Sorts a file in by its name and the folders it lies in. */
    void file(Path file, Path real, boolean regular, Surroundings here) {
        String name = FileNames.simple(file);
        if (RuleFiles.contain(name)) {
            if (here.missesRules()) {
                leave(file, real, RULE, MOVE_RULE);
            }
            return;
        }
        Why why = here.why(name);
        boolean alike = here.isAlike(name);
        if (here.notRead() != null) {
            if ((why != null || alike) && isMeant(file, regular, true) && !isRule(file)) {
                leave(file, real, here.notRead(), MOVE);
            }
        } else if (why == null) {
            boolean copy = ManifestNames.isCopy(name);
            if ((alike || copy || ManifestNames.isYaml(name)) && isMeant(file, regular, alike) && !isRule(file)) {
                boolean inFolder = here.why("a.yaml") != null;
                if (copy && here.why(ManifestNames.original(name)) != null) {
                    leave(file, real, NO_YAML, "rename it to *.yaml, or delete it if it is only a copy");
                } else {
                    leave(file, real, inFolder ? NO_YAML : NEITHER, inFolder ? "rename it to *.yaml" : RENAME);
                }
            }
        } else if (!regular) {
            leave(file, real, "it is a pipe, a socket or a device", "put a file in its place");
        } else {
            seeming(file, real, here, why);
        }
    }

    private void seeming(Path file, Path real, Surroundings here, Why why) {
        String otherwise = here.seeming(why);
        if (otherwise == null || Declaration.isIn(file, true)) {
            read(file, real, why);
        } else {
            leave(file, real, "it has no \"continuity: 1\", and " + otherwise, DECLARE);
        }
    }

    /** @param alike the answer for what cannot be known: a pipe is never opened, and some files cannot be read */
    private static boolean isMeant(Path file, boolean regular, boolean alike) {
        return regular ? Declaration.isIn(file, alike) : alike;
    }

    /** The examples of a rule are manifests that nobody means; one of several files is a folder of its own. */
    private static boolean isRule(Path file) {
        return RuleFiles.ALL.stream()
                .anyMatch(name -> Files.exists(file.resolveSibling(name))
                        || Files.exists(file.resolveSibling("..").resolve(name)));
    }

    void read(Path file, Path real, Why why) {
        files.putIfAbsent(real, new FoundFile(file, names.of(file), why));
    }

    /** Names what is not read. */
    void leave(Path file, Path real, String reason, String wayOut) {
        notRead.putIfAbsent(real, new NotRead(names.of(file), reason, wayOut));
    }

    /** A file or folder that cannot be read may hold what matters, so it does not pass silently. */
    void unreadable(Path file, IOException why) {
        wrong(file, "unreadable", "%s cannot be read: %s; change that, or list it in excludes", reason(why));
    }

    private static String reason(IOException why) {
        if (why instanceof AccessDeniedException) {
            return "there is no permission";
        }
        return why instanceof NoSuchFileException
                ? "it is not there"
                : why.getClass().getSimpleName();
    }

    /** @param message names the file by a first %s */
    void wrong(Path file, String cause, String message, Object... values) {
        String name = names.of(file);
        Object[] all = Stream.concat(Stream.of(name), Stream.of(values)).toArray();
        Place start = new Place(name, new Span(1, 1, 1, 1), "");
        findings.add(Finding.of(Reading.INVALID, "file:" + name, cause, Severity.ERROR, message.formatted(all), start));
    }

    /** By name. */
    List<FoundFile> files() {
        return files.values().stream()
                .sorted(Comparator.comparing(FoundFile::name))
                .toList();
    }

    /** By path, without what was read by another path after all. */
    List<NotRead> notRead() {
        notRead.keySet().removeAll(files.keySet());
        return notRead.values().stream()
                .sorted(Comparator.comparing(NotRead::path))
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }
}
