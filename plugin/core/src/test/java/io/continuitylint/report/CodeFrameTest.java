package io.continuitylint.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.report.content.SourceLines;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.SourceFile;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Carets are under the text they mark, as a terminal shows it. */
class CodeFrameTest {

    @TempDir
    private Path folder;

    private int width;
    private Charset charset = UTF_8;

    @Test
    void wideCharactersTakeTwoColumns() throws IOException {
        assertThat(frame("{title: 支払い🚑, tier: 9}", "9")).isEqualTo("""
                1 | {title: 支払い🚑, tier: 9}
                  |                         ^
                """);
        assertThat(frame("- 支払い🚑", "支払い🚑")).endsWith("|   ^^^^^^^^\n");
    }

    @Test
    void combiningMarksTakeNone() throws IOException {
        assertThat(frame("{title: Cafe\u0301, tier: 9}", "9")).endsWith("|                     ^\n");
    }

    @Test
    void anEmojiOfSeveralPartsTakesTwo() throws IOException {
        assertThat(frame("- 👩‍🚒👍🏽🇩🇪❤️ 9", "9")).endsWith("|            ^\n");
        assertThat(frame("- ⚡✅ 9", "9")).endsWith("|        ^\n");
    }

    @Test
    void jamoOfOneSyllableTakeTheColumnsOfTheFirst() throws IOException {
        assertThat(frame("- \u1112\u1161\u11AB 9", "9")).endsWith("|      ^\n");
    }

    @Test
    void aLineFitsIntoTheTerminal() throws IOException {
        width = 60;
        for (String line : List.of(
                "支払い ".repeat(30) + "tier: 9" + " 支払い".repeat(30),
                "x".repeat(100) + "tier: 9",
                "tier: 9" + "y".repeat(100),
                "🚑".repeat(5000) + "tier: 9")) {
            List<String> frame = frame(line, "9").lines().toList();
            assertThat(frame).allMatch(each -> DisplayWidth.of(each) <= width);
            String shown = frame.get(0);
            assertThat(frame.get(1).indexOf('^')).isEqualTo(DisplayWidth.of(shown.substring(0, shown.indexOf('9'))));
        }
    }

    @Test
    void whatTheTerminalDoesNotHaveIsSpelledOutAndTheCaretsStayBelowWhatIsMeant() throws IOException {
        charset = US_ASCII;
        assertThat(frame("title: \u00e4 9", "9")).isEqualTo("""
                1 | title: \\u00E4 9
                  |               ^
                """);
        assertThat(frame("title: \u00e4 9", "\u00e4")).endsWith("|        ^^^^^^\n");
        width = 60;
        for (String line : List.of("\u00e4".repeat(100) + "tier: 9", "tier: 9" + "\uD83D\uDE91".repeat(100))) {
            List<String> frame = frame(line, "9").lines().toList();
            assertThat(frame).allMatch(each -> each.length() <= width);
            assertThat(frame.get(1).indexOf('^')).isEqualTo(frame.get(0).indexOf('9'));
        }
    }

    @Test
    void whatIsMeantIsMarkedAsFarAsItIsShown() throws IOException {
        width = 40;
        assertThat(frame("title: " + "x".repeat(100), "x".repeat(100)))
                .isEqualTo("""
                1 | title: %s...
                  |        %s
                """.formatted("x".repeat(26), "^".repeat(29)));
    }

    @Test
    void aCommandOfABuildServerIsBroken() throws IOException {
        assertThat(frame("# ##vso[x] 9", "9")).isEqualTo("""
                1 | # \uFFFD#vso[x] 9
                  |            ^
                """);
    }

    @Test
    void tabsTakeFour() throws IOException {
        assertThat(frame("\t\ttier: 9", "9")).isEqualTo("""
                1 |         tier: 9
                  |               ^
                """);
    }

    @Test
    void aLineThatIsTooLongIsCutAroundWhatIsMeant() throws IOException {
        String frame = frame("x".repeat(300) + "tier: 9" + "y".repeat(300), "9");
        List<String> lines = frame.lines().toList();
        assertThat(lines.get(0)).startsWith("1 | ...xxx").endsWith("yyy...").hasSizeLessThan(180);
        assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.get(0).indexOf('9'));
    }

    @Test
    void noCharacterIsCutInTwo() throws IOException {
        String ambulances = "🚑".repeat(100);
        assertThat(frame(ambulances + "x9" + ambulances, "9")).doesNotContain("?");
        assertThat(frame(ambulances + "9" + ambulances, "9")).doesNotContain("?");
        String unseen = "\uDB40\uDD00".repeat(1000);
        assertThat(frame("x" + unseen + "9" + unseen, "9")).doesNotContain("?");
        assertThat(frame("x" + unseen + "y9z" + unseen, "9")).doesNotContain("?");
        String convoy = "🚑".repeat(1000);
        assertThat(frame(convoy + "9" + convoy, "9")).doesNotContain("?");
        assertThat(frame(convoy + "x9" + convoy, "9")).doesNotContain("?");
        assertThat(frame("9" + convoy + "x", "9" + convoy)).doesNotContain("?");
        assertThat(frame("x9" + convoy, "9" + convoy)).doesNotContain("?");
    }

    @Test
    void spacesAreALineLikeAnyOther() throws IOException {
        for (int spaces : new int[] {10, 170, 500, 5000}) {
            width = spaces % 3 * 40;
            String line = "owner:" + " ".repeat(spaces);
            assertThat(frame(new Span(1, 7, 1, 7 + spaces), line)).startsWith("1 | ");
            assertThat(frame(new Span(1, 7 + spaces, 1, 8 + spaces), line)).startsWith("1 | ");
            assertThat(frame(new Span(1, 7 + spaces, 1, 8 + spaces), line + "\t"))
                    .startsWith("1 | ");
            assertThat(frame(new Span(1, 7 + spaces, 2, 1), line + "\t# more")).startsWith("1 | ");
        }
    }

    @Test
    void whatGoesOnBelowIsMarkedToTheEndOfItsLine() throws IOException {
        assertThat(frame(new Span(1, 3, 2, 4), "- abc  \n  def")).isEqualTo("""
                1 | - abc
                  |   ^^^
                """);
    }

    @Test
    void nothingInAManifestSteersTheTerminal() throws IOException {
        assertThat(frame("# \u001B[2J 9", "9")).isEqualTo("""
                1 | # \uFFFD[2J 9
                  |        ^
                """);
    }

    @Test
    void windowsLineEndsAreNotShown() throws IOException {
        assertThat(frame(new Span(2, 3, 2, 4), "a:\r\n  b: 1\r\n")).isEqualTo("""
                1 | a:
                2 |   b: 1
                  |   ^
                """);
    }

    private String frame(String line, String marked) throws IOException {
        int start = line.indexOf(marked);
        return frame(new Span(1, start + 1, 1, start + 1 + marked.length()), line);
    }

    private String frame(Span span, String text) throws IOException {
        Path path = Files.writeString(folder.resolve("continuity.yaml"), text);
        SourceLines sources = new SourceLines(List.of(new SourceFile(path, "continuity.yaml")));
        String frame = new CodeFrame(sources, new Terminal(Style.PLAIN, width, rule -> rule, charset))
                .of(new Place("continuity.yaml", span, ""), Severity.ERROR);
        // What cannot be encoded, like half a character, becomes a question mark.
        return new String(frame.getBytes(UTF_8), UTF_8);
    }
}
