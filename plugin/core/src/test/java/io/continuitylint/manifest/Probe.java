package io.continuitylint.manifest;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Learns what a reader takes under a key by giving it values that it may refuse, and reading its findings. So the
 * reference of the manifest cannot differ from the reader.
 *
 * @param given what else is in the object, such as {@code kind: person}
 */
record Probe(Function<Fields, @Nullable Object> reader, String given) {

    private static final Pattern MUST_BE = Pattern.compile("it must be ([^;]*)");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** What came of it. */
    record Answer(@Nullable Object read, List<Finding> findings) {}

    /** What the value of a key must be, in words; null if it is a mapping, or any of several shapes. */
    @Nullable
    String mustBe(String path) {
        for (Finding finding : findings(path, "{x-probe: 1}")) {
            Matcher wanted = MUST_BE.matcher(finding.message());
            if (wanted.find()) {
                return wanted.group(1);
            }
        }
        return null;
    }

    /** Whether the reader accepts a value of a key. */
    boolean takes(String path, String value) {
        return findings(path, value).isEmpty();
    }

    /** Whether the reader misses a key where nothing is written. */
    boolean misses(String path) {
        int dot = path.lastIndexOf('.');
        Probe empty = isGiven(path) ? new Probe(reader, "") : this;
        Answer nothing = dot < 0 ? empty.read("") : read(nested(path.substring(0, dot), "{}"));
        return nothing.findings().stream().anyMatch(finding -> path.equals(finding.cause()));
    }

    /** Whether the reader knows a key at all. */
    boolean knows(String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        return read(nested(path, "probe")).findings().stream()
                .noneMatch(finding -> finding.message().startsWith("unknown key \"" + key + "\""));
    }

    /** What the reader reports about a value of a key. */
    List<Finding> findings(String path, String value) {
        return read(nested(path, value)).findings().stream()
                .filter(finding -> path.equals(finding.cause())
                        || finding.cause() != null && finding.cause().startsWith(path + "="))
                .toList();
    }

    private boolean isGiven(String key) {
        return given.startsWith(key + ":");
    }

    /** Reads the object with some more keys. */
    Answer read(String keys) {
        boolean again = given.isEmpty() || isGiven(keys.replaceFirst(":.*", ""));
        String text = again ? "{" + keys + "}" : "{" + given + ", " + keys + "}";
        var file = YamlReader.read(text.getBytes(StandardCharsets.UTF_8), Path.of("probe.yaml"), "probe.yaml")
                .file();
        Reading reading = new Reading(new Ids(), DAY, false);
        Fields fields = new Fields(
                reading, new Origin(file, null, Objects.requireNonNull(file.root())), "an object", "probe", null);
        return new Answer(reader.apply(fields), reading.findings());
    }

    /** {@code a.b} and a value as {@code a: {b: value}}. */
    static String nested(String path, String value) {
        int dot = path.indexOf('.');
        return dot < 0
                ? path + ": " + value
                : path.substring(0, dot) + ": {" + nested(path.substring(dot + 1), value) + "}";
    }
}
