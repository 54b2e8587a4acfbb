package io.continuitylint.authoring;

import io.continuitylint.authoring.table.SheetReader;
import io.continuitylint.catalog.Vocabulary;
import io.continuitylint.engine.PackCompiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles a folder of rule folders, {@code <root>/<family>/<name>}, into a rule pack. */
public final class RuleCompiler implements PackCompiler {

    private static final String DESCRIPTOR = "META-INF/continuity/rule-pack.properties";
    private static final String CATALOG = "catalog/";

    /** What a pack may say beside its rules. */
    private static final List<String> INDEX = List.of("standards.yaml", "topics.yaml");

    @Override
    public Compiled compile(String name, Path root, String shown) {
        List<RuleFolder> folders = RuleFolder.below(root, shown);
        SafeRules rules = SafeRules.of(name, folders);
        SortedMap<String, byte[]> files = new TreeMap<>(rules.files());
        files.replaceAll((path, bytes) -> path.endsWith(".class") ? TimeChecks.in(bytes) : bytes);
        files.put(
                DESCRIPTOR,
                "name = %s\nvocabulary = %s\nmodels = %s\n"
                        .formatted(name, Vocabulary.VERSION, rules.index())
                        .getBytes(StandardCharsets.UTF_8));
        files.put(Compiled.PACKAGES, packages(rules.folders()).getBytes(StandardCharsets.UTF_8));
        folders.stream().filter(RuleFolder::isPlaced).forEach(folder -> files.putAll(documents(folder)));
        INDEX.forEach(index -> read(root, index, files));
        return new Compiled(files, rules.mistakes());
    }

    @Override
    public String builtBy() {
        return Stream.of(PackCompiler.class, RuleCompiler.class)
                .map(RuleCompiler::build)
                .collect(Collectors.joining(" ", "", " " + SheetReader.endings()));
    }

    /** The size and the age of the jar that a class comes from. */
    private static String build(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            return "";
        }
        File jar = new File(source.getLocation().getPath());
        return jar.length() + " " + jar.lastModified();
    }

    /** What is wrong with the rules below a folder, each as {@code file:line: message}. */
    public static List<String> mistakes(Path root, String shown) {
        return SafeRules.of("check", RuleFolder.below(root, shown)).mistakes().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String packages(List<RuleFolder> folders) {
        return sources(folders).stream()
                .map(source -> source.inPackage() + " " + source.id() + "\n")
                .collect(Collectors.joining());
    }

    static List<RuleSource> sources(List<RuleFolder> folders) {
        return folders.stream()
                .map(folder -> RuleSource.of(folder.id(), folder.drl().text()))
                .toList();
    }

    private static void read(Path root, String file, Map<String, byte[]> files) {
        Path path = root.resolve(file);
        if (Files.isRegularFile(path)) {
            try {
                files.put(CATALOG + file, Files.readAllBytes(path));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path + " cannot be read", unreadable);
            }
        }
    }

    /** What explains a rule: its documentation and its fixtures. */
    private static Map<String, byte[]> documents(RuleFolder folder) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String path = folder.path().relativize(file).toString().replace('\\', '/');
            try {
                documents.put(CATALOG + folder.id() + "/" + path, Files.readAllBytes(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(folder.shown(path) + " cannot be read", unreadable);
            }
        }
        return documents;
    }

    private static List<Path> files(RuleFolder folder) {
        try (Stream<Path> all = Files.walk(folder.path())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !folder.leadsOut(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder.shown() + " cannot be read", unreadable);
        }
    }
}
