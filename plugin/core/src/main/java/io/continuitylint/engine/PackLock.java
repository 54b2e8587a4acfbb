package io.continuitylint.engine;

import io.continuitylint.request.RequestException;
import io.continuitylint.source.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which packs a repository trusts: a line for each with its name and the SHA-256 of its jar, as {@code sha256sum} prints it.
 *
 * @param file where that is written
 * @param hashes by the name of the pack, in small hexadecimal digits
 */
record PackLock(NamedPath file, SortedMap<String, String> hashes) {

    private static final String PARAMETER = "locked";
    private static final String ABOUT =
            "# The rule packs of this repository and their SHA-256, written by the linter.\n";
    private static final Pattern LINE = Pattern.compile("(?<hash>[0-9a-f]{64})  (?<pack>\\S.*)");

    /** @throws RequestException if the file is not there or a line of it is wrong */
    static PackLock read(NamedPath file) {
        if (!Files.isRegularFile(file.path())) {
            throw new RequestException(PARAMETER, "there is no %s; write it first".formatted(file));
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        List<String> lines = lines(file);
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index).strip();
            Matcher entry = LINE.matcher(line);
            if (entry.matches()) {
                hashes.put(entry.group("pack"), entry.group("hash"));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new RequestException(
                        PARAMETER,
                        "%s:%s: \"%s\" is not a SHA-256, two spaces and the name of a pack"
                                .formatted(file, index + 1, line));
            }
        }
        return new PackLock(file, hashes);
    }

    private static List<String> lines(NamedPath file) {
        try {
            return Files.readString(file.path()).lines().toList();
        } catch (IOException unreadable) {
            throw new RequestException(PARAMETER, "%s cannot be read".formatted(file), unreadable);
        }
    }

    /** What it says of packs as they are now. */
    static PackLock of(NamedPath file, List<PackFile> packs) {
        SortedMap<String, String> hashes = new TreeMap<>();
        own(packs).forEach((name, pack) -> hashes.put(name, hash(pack)));
        return new PackLock(file, hashes);
    }

    String text() {
        StringBuilder text = new StringBuilder(ABOUT);
        hashes.forEach(
                (name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
        return text.toString();
    }

    /** @throws RequestException if a pack is another one, is not in the file, or is in the file alone */
    void enforce(List<PackFile> packs) {
        SortedMap<String, PackFile> own = own(packs);
        own.forEach((name, pack) -> {
            String expected = hashes.get(name);
            if (expected == null) {
                throw new RequestException(PARAMETER, "%s is not in %s".formatted(pack.inWords(), file));
            }
            String actual = hash(pack);
            if (!actual.equals(expected)) {
                throw new RequestException(
                        PARAMETER,
                        "%s is not the one in %s: its SHA-256 is %s, not %s"
                                .formatted(pack.inWords(), file, actual, expected));
            }
        });
        hashes.keySet().stream()
                .filter(name -> !own.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RequestException(
                            PARAMETER, "the pack \"%s\" is in %s, and takes no part in this run".formatted(name, file));
                });
    }

    /** By name, those that do not come with the linter. */
    private static SortedMap<String, PackFile> own(List<PackFile> packs) {
        SortedMap<String, PackFile> own = new TreeMap<>();
        for (PackFile pack : packs) {
            if (!pack.isStandard()) {
                PackFile other = own.put(pack.name(), pack);
                if (other != null) {
                    throw new RequestException(
                            PARAMETER, "%s and %s have the same name".formatted(other.inWords(), pack.inWords()));
                }
            }
        }
        return own;
    }

    private static String hash(PackFile pack) {
        Path jar = pack.origin();
        if (jar == null || !Files.isRegularFile(jar)) {
            throw new RequestException(
                    PARAMETER,
                    "%s lies in %s and not in a jar, so that it cannot be compared"
                            .formatted(pack.inWords(), jar == null ? "an unknown place" : jar));
        }
        try {
            return Sha256.inDigits(jar);
        } catch (IOException unreadable) {
            throw new RequestException(PARAMETER, "%s cannot be read".formatted(jar), unreadable);
        }
    }
}
