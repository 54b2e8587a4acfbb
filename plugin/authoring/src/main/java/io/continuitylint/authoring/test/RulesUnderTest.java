package io.continuitylint.authoring.test;

import io.continuitylint.Linter;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.engine.NamedPath;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.engine.RuleLimits;
import io.continuitylint.engine.RuleSources;
import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.manifest.discovery.OwnRuleSearch;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule folders that are tested together, those of a folder or of a pack.
 *
 * @param engine with their rules, and those that come with the linter
 * @param unpacked what was taken out of a jar; null for a folder
 */
record RulesUnderTest(
        List<RuleFolder> folders,
        RuleEngine engine,
        @Nullable TemporaryFolder unpacked) implements AutoCloseable {

    /** The parameter that names folders and packs. */
    static final String PARAMETER = "paths";

    private static final String CATALOG = "catalog/";

    /**
     * Loads them.
     *
     * @param path a pack jar, the folder of all families, that of a family, or that of a rule
     * @param own where the rules of the repository lie, if others are named; null for nowhere
     * @param names how messages name files
     * @param cache the folder in which compiled rules are kept; null to keep none
     * @throws RequestException if it is not there, or holds no rule
     */
    static RulesUnderTest of(Path path, @Nullable Path own, FileNames names, @Nullable Path cache) {
        if (!Files.exists(path)) {
            String close = closest(path, own, names);
            throw refused("there is no folder and no pack %s%s"
                    .formatted(names.of(path), close == null ? "" : "; did you mean " + close + "?"));
        }
        Path parent = path.resolve("..").normalize();
        if (Files.isRegularFile(path) && RuleFolder.isRule(parent)) {
            throw refused("%s is a file of a rule; name its folder, %s".formatted(names.of(path), names.of(parent)));
        }
        RulesUnderTest found = Files.isDirectory(path) ? inFolder(path, names, cache) : inJar(path, names);
        if (found.folders().stream().noneMatch(RuleFolder::isPlaced)) {
            found.close();
            throw refused("there are no rules in %s; a rule is a folder FAMILY/NAME with a %s in it%s"
                    .formatted(
                            names.of(path),
                            RuleFolder.DRL,
                            found.folders().stream()
                                    .map(folder -> ", and %s is not one".formatted(folder.shown()))
                                    .findFirst()
                                    .orElse("")));
        }
        return found;
    }

    /** What somebody means who names a family or a rule as if it lay here. */
    private static @Nullable String closest(Path path, @Nullable Path own, FileNames names) {
        Path here = Path.of(names.of(path));
        Path there = own == null || here.isAbsolute() ? null : own.resolve(here).normalize();
        return there != null && Files.isDirectory(there) ? names.of(there) : FileNames.closestTo(path);
    }

    private static RulesUnderTest inFolder(Path path, FileNames names, @Nullable Path cache) {
        Path root = root(path);
        String shown = names.of(root);
        List<RuleFolder> folders = RuleFolder.below(root, shown).stream()
                .filter(folder -> folder.path().startsWith(path))
                .toList();
        return new RulesUnderTest(
                folders,
                load(
                        folders.isEmpty()
                                ? RuleSources.NONE
                                : new RuleSources(
                                        List.of(),
                                        new NamedPath(root, shown),
                                        Linter.keptRules(cache),
                                        null,
                                        RuleLimits.USUAL)),
                null);
    }

    /** The folder of the families, in which the last two names of the path of a rule are its id. */
    private static Path root(Path path) {
        if (path.endsWith(OwnRuleSearch.RULES)) {
            return path;
        }
        if (RuleFolder.isRule(path)) {
            return path.resolve("../..").normalize();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.anyMatch(RuleFolder::isRule) ? path.resolve("..").normalize() : path;
        } catch (IOException unreadable) {
            throw new RequestException(PARAMETER, path + " cannot be read", unreadable);
        }
    }

    private static RulesUnderTest inJar(Path jar, FileNames names) {
        RuleEngine engine = load(RuleSources.of(List.of(jar), RuleLimits.USUAL));
        try {
            TemporaryFolder unpacked = TemporaryFolder.make();
            unpack(jar, unpacked.path());
            Path catalog = Files.createDirectories(unpacked.path().resolve(CATALOG));
            return new RulesUnderTest(RuleFolder.below(catalog, names.of(jar) + "!/catalog"), engine, unpacked);
        } catch (IOException unreadable) {
            engine.close();
            throw new UncheckedIOException(jar + " cannot be unpacked", unreadable);
        }
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (JarFile entries = new JarFile(jar.toFile())) {
            for (JarEntry entry : entries.stream().toList()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (entry.getName().startsWith(CATALOG) && !entry.isDirectory() && file.startsWith(target)) {
                    Files.createDirectories(file.resolve("..").normalize());
                    try (InputStream in = entries.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
    }

    /** What is wrong with a pack is wrong with the path that names it. */
    private static RuleEngine load(RuleSources sources) {
        try {
            return RuleEngine.load(sources);
        } catch (RequestException wrong) {
            throw "packs".equals(wrong.parameter())
                    ? new RequestException(PARAMETER, String.valueOf(wrong.getMessage()), wrong)
                    : wrong;
        }
    }

    private static RequestException refused(String message) {
        return new RequestException(PARAMETER, message);
    }

    @Override
    public void close() {
        engine.close();
        if (unpacked != null) {
            unpacked.close();
        }
    }
}
