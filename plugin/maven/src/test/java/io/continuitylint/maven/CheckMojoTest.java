package io.continuitylint.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.getBasedir;
import static org.apache.maven.api.plugin.testing.MojoExtension.getVariableValueFromObject;
import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The goal as Maven fills it in and calls it, in one JVM. Whole builds are under {@code src/it}. */
@MojoTest
class CheckMojoTest {

    private static final String PASSING = "target/test-classes/projects/passing";
    private static final String FAILING = "target/test-classes/projects/failing";
    private static final String UNREAD = "target/test-classes/projects/unread";
    private static final String EMPTY = "target/test-classes/projects/empty";

    @Inject
    private Log log;

    @Test
    @InjectMojo(goal = "check")
    void hasDefaultsThatNeedNoConfiguration(CheckMojo mojo) {
        Map<String, Object> defaults = Map.of(
                "skip",
                false,
                "failOn",
                "error",
                "paths",
                List.of(),
                "excludes",
                List.of(),
                "rules",
                List.of(),
                "skipRules",
                List.of(),
                "consoleOutput",
                "pretty",
                "maxFindings",
                0,
                "formats",
                List.of("json"),
                "timings",
                false);
        defaults.forEach((name, value) -> assertEquals(value, valueOf(mojo, name), name));
    }

    @Test
    @Basedir(PASSING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    void passesAndReports(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        assertTrue(Files.isRegularFile(Path.of(getBasedir(), "target/continuity/continuity.json")));
        verify(log).info(startsWith("Continuity of "));
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    void failsWithTheFindingsAndTheReportInTheMessage(CheckMojo mojo) {
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertEquals("""
                1 error, 0 warnings
                  continuity.yaml:3:3 pay-suppliers has no owner [function-map/owner-or-tier-missing]
                Report: %s""".formatted(Path.of(getBasedir(), "target/continuity/continuity.json")), failure.getMessage());
        verify(log).error(contains("  --> continuity.yaml:3:3\n"));
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "never")
    void neverFailsWhereNothingIsBadEnough(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log).warn(contains("pay-suppliers has no owner"));
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "width", value = "60")
    void wrapsLinesWhereTheUserSaysHowWideTheTerminalIs(CheckMojo mojo) {
        assertThrows(MojoFailureException.class, mojo::execute);
        verify(log).error(contains("""
                error: pay-suppliers has no owner
                       [function-map/owner-or-tier-missing]
                """));
        // A command is copied as a whole.
        verify(log).error(contains("""
                more: mvn io.continuitylint:continuity-maven-plugin:explain -Dcontinuity.rule=function-map/owner-or-tier-missing
                """));
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "skip", value = "true")
    void doesNothingWhenItIsSkipped(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log).info("continuity.skip is set, nothing is linted");
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "consoleOutput", value = "none")
    void staysSilentWhereNothingIsToBeShown(CheckMojo mojo) {
        assertThrows(MojoFailureException.class, mojo::execute);
        verify(log, never()).error(contains("Continuity"));
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = "pom.xml")
    void showsTheFindingsAlsoWhereItCannotWriteThem(CheckMojo mojo) {
        MojoExecutionException failure = assertThrows(MojoExecutionException.class, mojo::execute);
        assertEquals("""
                1 error, 0 warnings
                  continuity.yaml:3:3 pay-suppliers has no owner [function-map/owner-or-tier-missing]
                outputDirectory: the report cannot be written to %1$s; %1$s is a file
                It is set in <outputDirectory> in the POM or with -Dcontinuity.outputDirectory""".formatted(Path.of(getBasedir(), "pom.xml")), failure.getMessage());
        verify(log).error(contains("  --> continuity.yaml:3:3\n"));
    }

    @Test
    @Basedir(PASSING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    void anEmptyFolderOfReportsIsTheUsualOne(CheckMojo mojo) throws Exception {
        setVariableValueToObject(mojo, "outputDirectory", "");
        assertDoesNotThrow(mojo::execute);
        assertFalse(Files.exists(Path.of(getBasedir(), "continuity.json")));
        assertTrue(Files.exists(Path.of(getBasedir(), "target/continuity/continuity.json")));
    }

    @Test
    @Basedir(UNREAD)
    @InjectMojo(goal = "check", pom = "pom.xml")
    void namesWhatItDoesNotReadAlsoWhereThereIsNothingElse(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log).warn(startsWith("not read: continuity-shop.yaml: it is called neither "));
        verify(log).info("no manifests below " + getBasedir() + ", nothing to lint");
    }

    @Test
    @Basedir(UNREAD)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "excludes", value = "continuity-*.yaml")
    void isSilentAboutWhatIsExcluded(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log, never()).warn(anyString());
    }

    @Test
    @Basedir(UNREAD)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "paths", value = "continuity-shop.yaml")
    @MojoParameter(name = "consoleOutput", value = "compact")
    void warnsThatItJudgedNoTier(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log).warn("no function with a tier was judged; give each function the tier that it has, 1 to 4");
    }

    @Test
    @Basedir(PASSING)
    @InjectMojo(goal = "check", pom = "pom.xml")
    @MojoParameter(name = "formats", value = "json,,json,")
    @MojoParameter(name = "rules", value = "test,")
    void takesAListWithACommaTooMany(CheckMojo mojo) {
        assertDoesNotThrow(mojo::execute);
    }

    @Nested
    class WithoutManifests {

        @Test
        @Basedir(EMPTY)
        @InjectMojo(goal = "check", pom = "pom.xml")
        void aProjectPassesWithAWord(CheckMojo mojo) {
            assertDoesNotThrow(mojo::execute);
            verify(log).info("no manifests below " + getBasedir() + ", nothing to lint");
        }

        @Test
        @Basedir(EMPTY)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "allowEmpty", value = "false")
        void theMessageForAProjectThatMustHaveSomeNamesWhatWasLookedFor(CheckMojo mojo) {
            assertRefused(mojo, """
                    there are no manifests below %s; they are named continuity.yaml or *.continuity.yaml, or lie below a folder continuity; others are named with <paths> or -Dcontinuity.paths
                    Where that is fine, set <allowEmpty> in the POM or -Dcontinuity.allowEmpty to true""".formatted(getBasedir()));
        }

        @Test
        @Basedir(EMPTY)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "paths", value = ".")
        void pathsThatHoldNoneAreAMistake(CheckMojo mojo) {
            assertRefused(mojo, """
                    paths: there are no *.yaml or *.yml files in . (looked below %s)
                    Where that is fine, set <allowEmpty> in the POM or -Dcontinuity.allowEmpty to true""".formatted(getBasedir()));
        }
    }

    @Nested
    class Refuses {

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "failOn", value = "foo")
        void anUnknownSeverity(CheckMojo mojo) {
            assertRefused(mojo, """
                    failOn: "foo" is none of error, warning, info, never
                    It is set in <failOn> in the POM or with -Dcontinuity.failOn""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "asOf", value = "2026-13-45")
        void aDayThatDoesNotExist(CheckMojo mojo) {
            assertRefused(mojo, """
                    asOf: "2026-13-45" is not a date; a date looks like 2026-11-24
                    It is set in <asOf> in the POM or with -Dcontinuity.asOf""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "formats", value = "json,pritty")
        void anUnknownFormat(CheckMojo mojo) {
            assertRefused(mojo, """
                    formats: there is no format "pritty"; it is one of pretty, compact, json, jsonl, sarif, sarif-github, junit, github, gitlab, azure, teamcity, checkstyle, sonar, rdjson, markdown, html; did you mean "pretty"?
                    It is set in <formats> in the POM or with -Dcontinuity.formats""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "consoleOutput", value = "json")
        void aConsoleForPrograms(CheckMojo mojo) {
            assertRefused(mojo, """
                    consoleOutput: "json" is none of pretty, compact, none
                    It is set in <consoleOutput> in the POM or with -Dcontinuity.consoleOutput""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "maxFindings", value = "-1")
        void lessThanNoFindings(CheckMojo mojo) {
            assertRefused(mojo, """
                    maxFindings: -1 is less than nothing; 0 shows all
                    It is set in <maxFindings> in the POM or with -Dcontinuity.maxFindings""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "width", value = "7")
        void aTerminalThatIsTooNarrow(CheckMojo mojo) {
            assertRefused(mojo, """
                    width: 7 columns are too few; write 40 or more, or 0 to leave lines as they are
                    It is set in <width> in the POM or with -Dcontinuity.width""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "skipRules", value = "test/overdu")
        void anUnknownRule(CheckMojo mojo) {
            assertRefused(mojo, """
                    skipRules: there is no rule "test/overdu"
                    did you mean "test/overdue"?
                    It is set in <skipRules> in the POM or with -Dcontinuity.skipRules""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "rules", value = "tset")
        void anUnknownFamily(CheckMojo mojo) {
            assertRefused(mojo, """
                    rules: there is no rule "tset"
                    did you mean "test"?
                    It is set in <rules> in the POM or with -Dcontinuity.rules""");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "paths", value = "payments.yaml")
        void aPathThatDoesNotExist(CheckMojo mojo) {
            assertRefused(mojo, """
                    paths: there is no file or folder payments.yaml (looked below %s)
                    It is set in <paths> in the POM or with -Dcontinuity.paths""".formatted(getBasedir()));
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        @MojoParameter(name = "outputDirectory", value = "pom.xml")
        void toWriteReportsWhereAFileIs(CheckMojo mojo) {
            assertRefused(mojo, """
                    outputDirectory: the report cannot be written to %1$s; %1$s is a file
                    It is set in <outputDirectory> in the POM or with -Dcontinuity.outputDirectory""".formatted(Path.of(getBasedir(), "pom.xml")));
        }
    }

    /** Each parameter can be given on the command line, lists with commas. */
    @Nested
    class OnTheCommandLine {

        @Inject
        private MavenSession session;

        @BeforeEach
        void properties() {
            Properties given = session.getUserProperties();
            given.setProperty("continuity.skip", "true");
            given.setProperty("continuity.failOn", "warning");
            given.setProperty("continuity.asOf", "2026-11-24");
            given.setProperty("continuity.paths", "a.yaml,b");
            given.setProperty("continuity.excludes", "drafts,**/fixtures");
            given.setProperty("continuity.allowEmpty", "true");
            given.setProperty("continuity.rules", "test,people/*");
            given.setProperty("continuity.skipRules", "test/overdue");
            given.setProperty("continuity.consoleOutput", "compact");
            given.setProperty("continuity.maxFindings", "7");
            given.setProperty("continuity.formats", "json,pretty");
            given.setProperty("continuity.outputDirectory", "elsewhere");
            given.setProperty("continuity.timings", "true");
            given.setProperty("continuity.width", "90");
        }

        @Test
        @Basedir(PASSING)
        @InjectMojo(goal = "check", pom = "pom.xml")
        void everyParameterHasAProperty(CheckMojo mojo) {
            Map<String, Object> expected = Map.ofEntries(
                    Map.entry("skip", true),
                    Map.entry("failOn", "warning"),
                    Map.entry("asOf", "2026-11-24"),
                    Map.entry("paths", List.of("a.yaml", "b")),
                    Map.entry("excludes", List.of("drafts", "**/fixtures")),
                    Map.entry("allowEmpty", true),
                    Map.entry("rules", List.of("test", "people/*")),
                    Map.entry("skipRules", List.of("test/overdue")),
                    Map.entry("consoleOutput", "compact"),
                    Map.entry("maxFindings", 7),
                    Map.entry("formats", List.of("json", "pretty")),
                    Map.entry("outputDirectory", "elsewhere"),
                    Map.entry("timings", true),
                    Map.entry("width", 90));
            assertAll(expected.entrySet().stream()
                    .map(entry -> () -> assertEquals(entry.getValue(), valueOf(mojo, entry.getKey()), entry.getKey())));
        }
    }

    private static void assertRefused(CheckMojo mojo, String message) {
        MojoExecutionException refusal = assertThrows(MojoExecutionException.class, mojo::execute);
        assertEquals(message, String.valueOf(refusal.getMessage()).replace("\r\n", "\n"));
    }

    private static Object valueOf(CheckMojo mojo, String field) {
        try {
            return getVariableValueFromObject(mojo, field);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
