package io.continuitylint.engine;

import io.continuitylint.catalog.Vocabulary;
import io.continuitylint.request.RequestException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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
 * @param mistakes of the others, by rule id
 */
record LoosePack(String folder, Path jar, SortedMap<String, List<String>> mistakes) {

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
        Path root = families.path();
        String shown = families.name();
        Path kept = cache == null ? null : cache.resolve(hash(root, shown) + ".jar");
        SortedMap<String, List<String>> known = kept == null ? null : mistakes(kept);
        if (kept != null && known != null) {
            return new LoosePack(shown, kept, known);
        }
        PackCompiler.Compiled compiled = PackCompiler.beside(shown).compile(NAME, root, shown);
        SortedMap<String, byte[]> files = new TreeMap<>(compiled.files());
        files.put(MISTAKES, text(compiled.mistakes()));
        try {
            Path jar = Files.createTempFile("continuity-rules", ".jar");
            jar.toFile().deleteOnExit();
            new PackCompiler.Compiled(files, compiled.mistakes()).write(jar);
            return new LoosePack(shown, kept == null ? jar : keep(jar, kept), compiled.mistakes());
        } catch (IOException full) {
            throw new RequestException(PARAMETER, "the compiled rules of %s cannot be written".formatted(shown), full);
        }
    }

    /** A line for each: the id of the rule, a tab, the message. */
    private static byte[] text(SortedMap<String, List<String>> mistakes) {
        StringBuilder text = new StringBuilder();
        mistakes.forEach((id, all) -> all.forEach(
                mistake -> text.append(id).append('\t').append(mistake).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Those that a kept pack tells of; null where there is none that can be read, so that it is compiled again. */
    private static @Nullable SortedMap<String, List<String>> mistakes(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return null;
        }
        try (JarFile file = new JarFile(jar.toFile());
                InputStream in = file.getInputStream(file.getJarEntry(MISTAKES))) {
            SortedMap<String, List<String>> mistakes = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int tab = line.indexOf('\t');
                mistakes.computeIfAbsent(line.substring(0, tab), unused -> new ArrayList<>())
                        .add(line.substring(tab + 1));
            });
            return mistakes;
        } catch (IOException broken) {
            return null;
        }
    }

    /** Builds that run at once may keep the same; whichever is moved last, its bytes mean the same. */
    private static Path keep(Path jar, Path kept) {
        try {
            Files.createDirectories(kept.getParent());
            Path beside = Files.createTempFile(kept.getParent(), "unfinished", ".jar");
            Files.copy(jar, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(jar);
            return kept;
        } catch (IOException readOnly) {
            return jar; // The next run compiles again.
        }
    }

    /** Of all that is compiled, and of the name of its folder, which is in messages. */
    private static String hash(Path root, String shown) {
        try (Stream<Path> all = Files.walk(root)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    "%s %s %s".formatted(shown, Vocabulary.VERSION, builtBy()).getBytes(StandardCharsets.UTF_8));
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(
                        root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new RequestException(PARAMETER, "%s cannot be read".formatted(shown), unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Snapshots of one version differ, and what one of them compiled is not what another would. */
    private static long builtBy() {
        CodeSource source = LoosePack.class.getProtectionDomain().getCodeSource();
        return source == null ? 0 : new File(source.getLocation().getPath()).length();
    }
}
