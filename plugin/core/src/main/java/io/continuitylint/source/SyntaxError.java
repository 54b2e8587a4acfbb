package io.continuitylint.source;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What SnakeYAML stumbled over, in plain words and at the place to change.
 *
 * @param start the character it is about, from 0
 */
record SyntaxError(String message, int start) {

    static SyntaxError of(MarkedYAMLException broken, String text) {
        String context = broken.getContext() == null ? "" : broken.getContext();
        String problem = broken.getProblem() == null ? "" : broken.getProblem();
        Mark mark = broken.getProblemMark();
        int here = mark == null ? 0 : mark.getIndex();
        int opened =
                broken.getContextMark() == null ? here : broken.getContextMark().getIndex();
        if (problem.contains("unexpected end of stream") || problem.contains("unexpected document separator")) {
            return unclosedQuote(opened, text);
        }
        if (context.contains("flow mapping") || context.contains("flow sequence")) {
            if (isAtEnd(here, text)) {
                return unclosedBracket(context.contains("mapping"), opened);
            }
            return inBrackets(context.contains("mapping") ? "}" : "]", here, opened, text);
        }
        if (context.contains("simple key")) {
            return new SyntaxError("a key needs a colon and a space: write \"key: value\"", opened);
        }
        if (context.contains("block scalar")) {
            return new SyntaxError("a value that starts with > or | must be written in quotes", opened);
        }
        String plain = plain(context, problem, lineBefore(text, here));
        return new SyntaxError(plain != null ? plain : "this is not YAML: " + firstLine(problem), here);
    }

    private static SyntaxError unclosedQuote(int opened, String text) {
        int start = text.offsetByCodePoints(0, opened);
        String quote = text.startsWith("'", start) ? "'" : "\"";
        String message = "this quote is never closed; write another %s where the value ends".formatted(quote);
        return new SyntaxError(message, opened);
    }

    private static SyntaxError unclosedBracket(boolean mapping, int opened) {
        String message = mapping
                ? "this { is never closed; write } where the mapping ends"
                : "this [ is never closed; write ] where the list ends";
        return new SyntaxError(message, opened);
    }

    private static boolean isAtEnd(int character, String text) {
        int here = text.offsetByCodePoints(0, Math.min(character, text.codePointCount(0, text.length())));
        return text.substring(here).isBlank();
    }

    private static SyntaxError inBrackets(String closing, int here, int opened, String text) {
        boolean sameLine = lineBefore(text, here).length() > here - opened;
        return sameLine
                ? new SyntaxError("a comma or %s is missing here".formatted(closing), here)
                : new SyntaxError("a comma or the closing %s is missing after this".formatted(closing), opened);
    }

    private static @Nullable String plain(String context, String problem, String before) {
        if (problem.contains("cannot start any token")) {
            return cannotStart(problem);
        }
        if (problem.contains("mapping values are not allowed")) {
            return before.contains(": ")
                    ? "a colon and a space within a value look like a key; write the value in quotes"
                    : "this line continues the value above it; check its indentation, or the colon of the line above";
        }
        if (context.contains("alias") || context.contains("anchor")) {
            return "a value that starts with & or * must be written in quotes";
        }
        if (context.contains("directive")) {
            return "a line that begins with % is a directive of YAML; delete it, or write the value in quotes";
        }
        if (problem.contains("expected '<document start>'")) {
            return "a second document begins here; a file holds one";
        }
        if (problem.contains("sequence entries are not allowed")) {
            return "a list begins on the line below its key";
        }
        if (problem.contains("expected the node content")) {
            return "a value is missing here; if it begins with a bracket or a comma, write it in quotes";
        }
        if (problem.contains("unknown escape character") || problem.contains("expected escape sequence")) {
            return "a backslash means something within double quotes; use single quotes, or write it twice";
        }
        return problem.contains("expected <block end>") ? betweenLines(problem, before) : null;
    }

    private static String betweenLines(String problem, String before) {
        String found = problem.substring(problem.indexOf("but found") + "but found".length())
                .strip();
        if (found.equals("']'") || found.equals("'}'") || found.equals("','")) {
            return "%s closes or separates what was never opened; if it is text, write it in quotes"
                    .formatted(found.substring(1, 2));
        }
        return before.isBlank()
                ? "this line is indented differently than its neighbours"
                : "something follows a value that has ended; write all of the value in quotes";
    }

    private static String cannotStart(String problem) {
        if (problem.contains("\\t") || problem.contains("'\t'")) {
            return "YAML is indented with spaces; there is a tab here: write two spaces instead";
        }
        int quote = problem.indexOf('\'');
        String character =
                quote >= 0 && quote + 1 < problem.length() ? problem.substring(quote + 1, quote + 2) : "this";
        return "a value cannot start with %s; write it in quotes".formatted(character);
    }

    /** @param character counted in code points */
    private static String lineBefore(String text, int character) {
        int here = text.offsetByCodePoints(0, Math.min(character, text.codePointCount(0, text.length())));
        return text.substring(text.lastIndexOf('\n', here - 1) + 1, here);
    }

    private static String firstLine(String problem) {
        return problem.lines().findFirst().orElse("it cannot be read from here on");
    }
}
