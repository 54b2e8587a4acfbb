package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about decision tables shows is so. */
class DecisionTablesPageTest {

    private static final Path PAGE = Path.of("../docs/decision-tables.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    private List<MatchResult> blocks;

    @BeforeEach
    void write() throws IOException {
        blocks = BLOCK.matcher(Files.readString(PAGE)).results().toList();
        Path rule = Files.createDirectories(folder.resolve("continuity/rules/acme/readiness"));
        Files.writeString(rule.resolve("rule.csv"), block("csv", 0));
        Files.writeString(rule.resolve("rule.md"), """
                ---
                title: A backup is as ready as its data asks for
                severity: warning
                ---
                ## How to fix it
                Keep it readier.
                """);
        Files.writeString(folder.resolve("continuity/pay.yaml"), block("yaml", 0));
    }

    @Test
    void theTableFindsWhatThePageSays() {
        assertThat(check().out()).contains(block("", 0)).contains("help: Keep it running.");
        Ran explained = run("explain", "acme/readiness", "--at", "continuity/pay.yaml:8");
        assertThat(explained.out()).contains("facts that met in acme/readiness: row 6:");
    }

    @Test
    void aMistakeIsToldAsThePageSays() throws IOException {
        Path table = folder.resolve("continuity/rules/acme/readiness/rule.csv");
        Files.writeString(table, Files.readString(table).replace("hot, warm, cold\"", "hott, warm, cold\""));
        Ran ran = check();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out() + ran.log()).contains(block("", 1));
    }

    @Test
    void aTableWithMoreRowsThanThePageAllowsIsRefused() throws IOException {
        assertThat(Files.readString(PAGE)).contains("A table has at most 900 rows.");
        Path table = folder.resolve("continuity/rules/acme/readiness/rule.csv");
        Files.writeString(table, Files.readString(table) + "payment,hot,1,it is not hot,Heat it.\n".repeat(898));
        Ran ran = check();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out() + ran.log())
                .contains("continuity/rules/acme/readiness/rule.csv: A906: the table has 901 rows, and may have 900; ");
    }

    @Test
    void whatReadsWorkbooksIsNamedWhereItIsNotThere() throws IOException {
        Path table = folder.resolve("continuity/rules/acme/readiness/rule.csv");
        Files.move(table, table.resolveSibling("rule.xlsx"));
        Ran ran = check();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out() + ran.log())
                .contains("rule.xlsx: nothing here reads spreadsheets; ", "continuity-xlsx", "CONTINUITY_CLASSPATH");
    }

    private String block(String language, int index) {
        return blocks.stream()
                .filter(block -> block.group(1).equals(language))
                .toList()
                .get(index)
                .group(2);
    }

    private Ran check() {
        return run("check", "--no-annotations");
    }

    private Ran run(String... arguments) {
        return Ran.in(folder, "", Map.of("CONTINUITY_CACHE", "off"), false, arguments);
    }
}
