package io.continuitylint.engine;

import io.continuitylint.catalog.Vocabulary;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule folders of a repository as a pack jar, compiled when they are first needed and kept by what is in them.
 *
 * @param folder how messages name the folder of the families
 * @param jar with the rules that compile
 * @param isKept whether other runs use the jar; otherwise it is this run's alone, which deletes it
 * @param mistakes of the others, by rule id
 */
record LoosePack(String folder, Path jar, boolean isKept, SortedMap<String, List<String>> mistakes) {

    private static final String NAME = "loose";
    private static final String PARAMETER = "looseRules";
    private static final String MISTAKES = "META-INF/continuity/mistakes.txt";

    /**
     * The pack of some folders.
     *
     * @param families the folder of the families
     * @param cache the folder in which packs are kept that this version compiled; null to keep none
     */
    static LoosePack of(NamedPath families, @Nullable Path cache) {
        PackCompiler compiler = PackCompiler.beside(families.name());
        try {
            if (cache == null) {
                return compile(families, compiler);
            }
            KeptPacks packs = new KeptPacks(cache);
            String sources = sources(families, compiler);
            Path kept = packs.find(sources);
            return kept == null
                    ? compile(families, compiler).keptIn(packs, sources)
                    : new LoosePack(families.name(), kept, true, mistakes(kept));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RequestException(PARAMETER, "%s cannot be read".formatted(families.name()), unreadable);
        }
    }

    private static LoosePack compile(NamedPath families, PackCompiler compiler) {
        PackCompiler.Compiled compiled = compiler.compile(NAME, families.path(), families.name());
        SortedMap<String, byte[]> files = new TreeMap<>(compiled.files());
        files.put(MISTAKES, text(compiled.mistakes()));
        try {
            Path jar = Files.createTempFile("continuity-rules", ".jar");
            new PackCompiler.Compiled(files, compiled.mistakes()).write(jar);
            return new LoosePack(families.name(), jar, false, compiled.mistakes());
        } catch (IOException full) {
            throw new RequestException(
                    PARAMETER, "the compiled rules of %s cannot be written".formatted(families.name()), full);
        }
    }

    /** The same, for the next run as well, where that is possible. */
    private LoosePack keptIn(KeptPacks packs, String sources) {
        try {
            Path kept = packs.keep(sources, jar);
            Files.delete(jar);
            return new LoosePack(folder, kept, true, mistakes);
        } catch (IOException readOnly) {
            return this; // The next run compiles again.
        }
    }

    /** Removes what no other run uses. */
    void delete() throws IOException {
        if (!isKept) {
            Files.deleteIfExists(jar);
        }
    }

    /** A line for each: the id of the rule, a tab, the message. */
    private static byte[] text(SortedMap<String, List<String>> mistakes) {
        StringBuilder text = new StringBuilder();
        mistakes.forEach((id, all) -> all.forEach(mistake ->
                text.append(id).append('\t').append(onOneLine(mistake)).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A message may quote what somebody wrote on two. */
    private static String onOneLine(String message) {
        return message.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static SortedMap<String, List<String>> mistakes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getEntry(MISTAKES))) {
            SortedMap<String, List<String>> mistakes = new TreeMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    mistakes.computeIfAbsent(line.substring(0, tab), unused -> new ArrayList<>())
                            .add(line.substring(tab + 1).translateEscapes());
                }
            }
            return mistakes;
        }
    }

    /** Of all that is compiled, of what compiles it, and of the name of its folder, which is in messages. */
    private static String sources(NamedPath families, PackCompiler compiler) throws IOException {
        Sha256 hash = new Sha256();
        hash.add("%s %s %s".formatted(families.name(), Vocabulary.VERSION, compiler.builtBy()));
        try (Stream<Path> all = Files.walk(families.path())) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(families.path().relativize(file).toString().replace('\\', '/'));
                hash.add(Sha256.of(file));
            }
        }
        return hash.inDigits();
    }
}
