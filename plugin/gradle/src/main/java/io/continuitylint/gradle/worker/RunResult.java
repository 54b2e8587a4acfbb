package io.continuitylint.gradle.worker;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gradle.api.GradleException;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.logging.LogLevel;
import org.gradle.api.logging.Logger;
import org.gradle.api.tasks.VerificationException;

/**
 * What a worker has to say, in a file: Gradle would wrap an exception of a worker, and a class of the linter does not exist in
 * the build.
 *
 * @param level at which the text is shown
 * @param text the report for the console; empty for nothing
 * @param warnings what was not judged; empty for nothing
 * @param notes what is logged besides; empty for nothing
 * @param message in which words the build stops; empty if it goes on
 */
public record RunResult(Verdict verdict, LogLevel level, String text, String warnings, String notes, String message) {

    /** How a run may end. */
    public enum Verdict {
        /** Nothing is severe enough. */
        PASSED,
        /** A finding is. */
        FAILED,
        /** A rule could not be evaluated, so it is not known what it would have found. */
        UNDECIDED,
        /** The settings cannot be fulfilled. */
        REFUSED
    }

    /** A run that ended before there was a report, or after it could not be written. */
    public static RunResult refused(String message) {
        return new RunResult(Verdict.REFUSED, LogLevel.ERROR, "", "", "", message);
    }

    /** Whether it stops the build. */
    public boolean stops(boolean ignoreFailures) {
        return switch (verdict) {
            case PASSED -> false;
            case FAILED -> !ignoreFailures;
            case UNDECIDED, REFUSED -> true;
        };
    }

    /** Logs what there is to see, and stops the build where it must. */
    public void enforce(Logger logger, boolean ignoreFailures) {
        log(logger, level, text);
        log(logger, LogLevel.WARN, warnings);
        log(logger, LogLevel.LIFECYCLE, notes);
        switch (verdict) {
            case PASSED -> {}
            case FAILED -> {
                if (!ignoreFailures) {
                    throw new VerificationException(message);
                }
                logger.warn(message);
            }
            case UNDECIDED -> throw new GradleException(message);
            case REFUSED -> throw new InvalidUserDataException(message);
        }
    }

    private static void log(Logger logger, LogLevel level, String lines) {
        if (!lines.isEmpty()) {
            logger.log(level, lines);
        }
    }

    void write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("verdict", verdict.name());
        properties.setProperty("level", level.name());
        properties.setProperty("text", text);
        properties.setProperty("warnings", warnings);
        properties.setProperty("notes", notes);
        properties.setProperty("message", message);
        try (Writer out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What a worker has written. */
    public static RunResult read(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new RunResult(
                Verdict.valueOf(properties.getProperty("verdict")),
                LogLevel.valueOf(properties.getProperty("level")),
                properties.getProperty("text"),
                properties.getProperty("warnings"),
                properties.getProperty("notes"),
                properties.getProperty("message"));
    }
}
