package io.continuitylint.report;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.content.Reporter;
import io.continuitylint.report.format.AzureReporter;
import io.continuitylint.report.format.CheckstyleReporter;
import io.continuitylint.report.format.GithubReporter;
import io.continuitylint.report.format.GitlabReporter;
import io.continuitylint.report.format.JunitReporter;
import io.continuitylint.report.format.MarkdownReporter;
import io.continuitylint.report.format.RdjsonReporter;
import io.continuitylint.report.format.SarifReporter;
import io.continuitylint.report.format.SonarReporter;
import io.continuitylint.report.format.TeamcityReporter;
import io.continuitylint.report.html.HtmlReport;
import io.continuitylint.request.ParameterValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The forms in which a report can be read. */
public enum ReportFormat {
    /** For people: code frames, proofs and advice. */
    PRETTY("continuity.txt") {
        @Override
        public Reporter reporter() {
            return new PrettyReporter(Terminal.file(), 0);
        }
    },
    /** One finding a line, in the form that terminals and editors turn into a link. */
    COMPACT("continuity-compact.txt") {
        @Override
        public Reporter reporter() {
            return new CompactReporter(0);
        }
    },
    /** For programs, by a published schema. */
    JSON("continuity.json") {
        @Override
        public Reporter reporter() {
            return new JsonReporter();
        }
    },
    /** The same, in parts: one a line. */
    JSONL("continuity.jsonl") {
        @Override
        public Reporter reporter() {
            return new JsonLinesReporter();
        }
    },
    /** For whatever reads SARIF, with all that it has a place for. */
    SARIF("continuity.sarif") {
        @Override
        public Reporter reporter() {
            return SarifReporter.whole();
        }
    },
    /** For code scanning on GitHub. */
    SARIF_GITHUB("continuity-github.sarif") {
        @Override
        public Reporter reporter() {
            return SarifReporter.forGithub();
        }
    },
    /** For whatever shows the results of tests. */
    JUNIT("TEST-continuity.xml") {
        @Override
        public Reporter reporter() {
            return new JunitReporter();
        }
    },
    /** Commands to GitHub Actions. */
    GITHUB("continuity-github.txt") {
        @Override
        public Reporter reporter() {
            return new GithubReporter();
        }
    },
    /** The code quality report of GitLab. */
    GITLAB("continuity-gitlab.json") {
        @Override
        public Reporter reporter() {
            return new GitlabReporter();
        }
    },
    /** Commands to Azure Pipelines. */
    AZURE("continuity-azure.txt") {
        @Override
        public Reporter reporter() {
            return new AzureReporter();
        }
    },
    /** Service messages of TeamCity. */
    TEAMCITY("continuity-teamcity.txt") {
        @Override
        public Reporter reporter() {
            return new TeamcityReporter();
        }
    },
    /** As Checkstyle writes it. */
    CHECKSTYLE("continuity-checkstyle.xml") {
        @Override
        public Reporter reporter() {
            return new CheckstyleReporter();
        }
    },
    /** Generic issues of SonarQube. */
    SONAR("continuity-sonar.json") {
        @Override
        public Reporter reporter() {
            return new SonarReporter();
        }
    },
    /** For reviewdog. */
    RDJSON("continuity.rdjson") {
        @Override
        public Reporter reporter() {
            return new RdjsonReporter();
        }
    },
    /** For a comment on a change, or the summary of a step. */
    MARKDOWN("continuity.md") {
        @Override
        public Reporter reporter() {
            return new MarkdownReporter();
        }
    },
    /** For people in a browser: one page that needs no network. */
    HTML("continuity.html") {
        @Override
        public Reporter reporter() {
            return HtmlReport::write;
        }
    };

    private final String fileName;

    ReportFormat(String fileName) {
        this.fileName = fileName;
    }

    /** As users write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its file in a folder of reports. */
    public String fileName() {
        return fileName;
    }

    /** @throws io.continuitylint.request.RequestException for a word that is not a format */
    public static ReportFormat of(String parameter, String label) {
        Map<String, ReportFormat> words = new LinkedHashMap<>();
        for (ReportFormat format : values()) {
            words.put(format.label(), format);
        }
        return new ParameterValue(parameter, label).asOneOf("format", words);
    }

    /** A reporter without colours that shows everything. */
    public abstract Reporter reporter();

    /**
     * Writes a report to a file, whole or not at all: whoever reads it meanwhile has the one before.
     *
     * @param file its folder is made if it is not there
     */
    public Path write(LintReport report, Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        try {
            Files.createDirectories(folder);
            return new ReplacedFile(file).write(text -> reporter().write(report, text));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the report cannot be written to " + folder, unwritable);
        }
    }
}
