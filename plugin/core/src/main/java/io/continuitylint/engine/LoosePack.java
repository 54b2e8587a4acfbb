package io.continuitylint.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rule folders of a repository as a pack jar, compiled when they are first needed and kept by what is in them.
 *
 * @param jar with the rules that compile
 * @param mistakes of the others, by rule id
 */
record LoosePack(Path jar, SortedMap<String, List<String>> mistakes) {

    private static final String NAME = "loose";

    /**
     * The pack of some folders.
     *
     * @param root the folder of the families
     * @param shown how messages name it
     * @param cache the folder in which compiled packs are kept; null to keep none
     */
    static LoosePack of(Path root, String shown, @Nullable Path cache) {
        Path kept = cache == null ? null : cache.resolve("rules").resolve(hash(root) + ".jar");
        if (kept != null && Files.isRegularFile(kept)) {
            return new LoosePack(kept, new TreeMap<>());
        }
        PackCompiler.Compiled compiled = PackCompiler.beside(shown).compile(NAME, root, shown);
        try {
            Path jar = write(compiled.files());
            // What has mistakes will be changed, and is told of them again.
            return new LoosePack(
                    kept == null || !compiled.mistakes().isEmpty() ? jar : keep(jar, kept), compiled.mistakes());
        } catch (IOException full) {
            throw new UncheckedIOException("the compiled rules of " + shown + " cannot be written", full);
        }
    }

    private static Path write(Map<String, byte[]> files) throws IOException {
        Path jar = Files.createTempFile("continuity-rules", ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        jar.toFile().deleteOnExit();
        return jar;
    }

    /** Builds that run at once may keep the same; whichever is moved last, its bytes mean the same. */
    private static Path keep(Path jar, Path kept) {
        try {
            Files.createDirectories(kept.getParent());
            Path beside = Files.createTempFile(kept.getParent(), "unfinished", ".jar");
            Files.copy(jar, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, kept, StandardCopyOption.ATOMIC_MOVE);
            return kept;
        } catch (IOException readOnly) {
            return jar; // The next run compiles again.
        }
    }

    /** Of all that is compiled, and of what compiles it. */
    private static String hash(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(LoosePack.class.getPackage().getImplementationVersion())
                    .getBytes(StandardCharsets.UTF_8));
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(
                        root.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(root + " cannot be read", unreadable);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
