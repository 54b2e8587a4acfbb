package io.continuitylint.cli;

import io.continuitylint.Linter;
import picocli.CommandLine.IVersionProvider;

/** The version of the linter and of the JVM that runs it, which a report of a bug needs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "continuity " + Linter.version(),
            "Java %s (%s)".formatted(System.getProperty("java.version"), System.getProperty("java.vendor"))
        };
    }
}
