package io.continuitylint.start;

import io.continuitylint.judgement.Version;
import io.continuitylint.start.StartedProject.Snippet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A text to be written or shown, with the day, the version and the command of the check filled in. */
enum Template {
    FIRST_MANIFEST("orders.yaml", ""),
    POLICY("policy.yaml", ""),
    GITHUB("github.yaml", ""),
    GITLAB("gitlab.yaml", ""),
    GITLAB_INCLUDE("gitlab-include.yaml", "at its top"),
    GITLAB_INCLUDED("gitlab-included.yaml", "in the list below `include`"),
    AZURE("azure.yaml", "in the `steps` of a job"),
    JENKINS("Jenkinsfile", "in the steps of a stage"),
    MAVEN("pom.xml", "in <plugins> of <build>"),
    GRADLE("build.gradle", "among its plugins"),
    GRADLE_KOTLIN("build.gradle.kts", "among its plugins");

    private static final Pattern DAY = Pattern.compile("@day(?:-(\\d+))?@");

    /** It needs no POM and nothing installed but Maven and a JDK. */
    private static final String CHECK = "mvn -B -ntp io.continuitylint:continuity-maven-plugin:%s:check";

    private final String file;
    private final String place;

    /**
     * @param file that it comes from
     * @param place where it belongs in a file of the user; empty if it is a file of its own
     */
    Template(String file, String place) {
        this.file = file;
        this.place = place;
    }

    /** The lines to add to a file of the user. */
    Snippet snippet(String into, LocalDate day) {
        return new Snippet(into, place, text(day));
    }

    /** @param day that it is written on; dates in it are some days before */
    String text(LocalDate day) {
        String text = read().replace("@check@", CHECK.formatted(Version.NUMBER)).replace("@version@", Version.NUMBER);
        return DAY.matcher(text)
                .replaceAll(found -> day.minusDays(found.group(1) == null ? 0 : Long.parseLong(found.group(1)))
                        .toString());
    }

    private String read() {
        try (InputStream in = Template.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("%s does not come with the linter".formatted(file));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
