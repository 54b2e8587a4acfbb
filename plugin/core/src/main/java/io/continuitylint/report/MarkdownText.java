package io.continuitylint.report;

import io.continuitylint.report.content.TerminalText;
import io.continuitylint.source.ControlCharacters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects Markdown as a terminal shows it: headings bold, paragraphs and lists wrapped, code indented. It knows what
 * pages of rules are written in, and shows anything else as it is written.
 */
final class MarkdownText {

    private static final Pattern HEADING = Pattern.compile("#+ +(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d+[.)]) +");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String FENCE = "```";
    private static final String CODE_INDENT = "    ";

    /** Of what stands below a heading. */
    private static final String INDENT = "    ";

    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    /** Whether what comes next is set apart from what is above by an empty line. */
    private boolean apart;

    private boolean belowHeading;

    MarkdownText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Adds a whole document. */
    void add(String markdown) {
        boolean fenced = false;
        for (String line : markdown.strip().lines().toList()) {
            if (line.strip().startsWith(FENCE)) {
                endParagraph();
                fenced = !fenced;
            } else if (fenced) {
                code(line);
            } else if (paragraph.isEmpty() && line.startsWith(CODE_INDENT)) {
                code(line.substring(CODE_INDENT.length()));
            } else {
                prose(line);
            }
        }
        endParagraph();
    }

    /** Adds a heading, set apart from what is above. */
    void heading(String title) {
        endParagraph();
        text.append('\n').append(terminal.style().bold(inline(title))).append('\n');
        belowHeading = true;
    }

    /** Adds a line as it is. */
    void code(String line) {
        String shown = TerminalText.expanded(TerminalText.line(line));
        setApart();
        text.append(shown.isBlank() ? "" : INDENT + shown).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void prose(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            heading(heading.group(1));
        } else if (line.isBlank()) {
            endParagraph();
            apart = true;
        } else {
            if (ITEM.matcher(line).lookingAt()) {
                endParagraph();
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void endParagraph() {
        String collected = paragraph.toString();
        paragraph.setLength(0);
        if (!collected.isEmpty()) {
            setApart();
            Matcher item = ITEM.matcher(collected);
            int hanging = INDENT.length() + (item.lookingAt() ? item.end() : 0);
            text.append(terminal.line(INDENT + inline(collected), hanging));
        }
    }

    private void setApart() {
        text.append(apart && !belowHeading ? "\n" : "");
        apart = false;
        belowHeading = false;
    }

    private String inline(String written) {
        Style style = terminal.style();
        String plain = LINK.matcher(ControlCharacters.escaped(written)).replaceAll("$1 ($2)");
        String strong = STRONG.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(style.bold(found.group(1))));
        return CODE.matcher(strong)
                .replaceAll(found ->
                        Matcher.quoteReplacement(style == Style.PLAIN ? found.group() : style.link(found.group(1))));
    }
}
