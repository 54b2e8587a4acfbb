package io.continuitylint.finding;

import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of a baseline.
 *
 * @param path absolute
 * @param name relative to the lint root, with forward slashes
 */
public record BaselineFile(Path path, String name) {

    /** What it is called where nobody says otherwise; it lies in the lint root. */
    public static final String NAME = "continuity-baseline.yaml";

    /** The value of the parameter by which a run goes by none. */
    public static final String NONE = "none";

    private static final String PARAMETER = "baseline";

    /**
     * The file that a run goes by.
     *
     * @param written the value of the parameter {@code baseline}; null or blank for the usual file, if it is there
     * @return null for none
     * @throws RequestException if the file that is named is not there
     */
    public static @Nullable BaselineFile toRead(Path root, @Nullable String written) {
        if (written != null && written.strip().equals(NONE)) {
            return null;
        }
        BaselineFile file = of(root, written);
        if (file.isThere()) {
            return file;
        }
        if (written == null || written.isBlank()) {
            return null;
        }
        throw new RequestException(
                PARAMETER, "there is no file %s; \"continuity baseline create\" writes one".formatted(file.path));
    }

    /** The file to write, whether it is there or not. */
    public static BaselineFile of(Path root, @Nullable String written) {
        Path top = root.toAbsolutePath().normalize();
        Path path = written == null || written.isBlank()
                ? top.resolve(NAME)
                : top.resolve(new ParameterValue(PARAMETER, written).asPath()).normalize();
        return new BaselineFile(
                path,
                (path.startsWith(top) ? top.relativize(path) : path.getFileName())
                        .toString()
                        .replace('\\', '/'));
    }

    /** Its name, if it lies below a folder. */
    public Optional<String> below(Path root) {
        return path.startsWith(root.toAbsolutePath().normalize()) ? Optional.of(name) : Optional.empty();
    }

    /** What it holds. */
    public Baseline read() {
        return new BaselineReader(this).read();
    }

    /** Whether anything has its name. */
    public boolean isThere() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What the file is to hold. */
    public static String text(Baseline baseline) {
        return BaselineText.of(baseline);
    }

    /** A refusal that names it. */
    RequestException refused(String why) {
        return new RequestException(
                PARAMETER,
                why,
                "it is written by \"continuity baseline\": restore it from version control, or remove it and create it anew");
    }
}
