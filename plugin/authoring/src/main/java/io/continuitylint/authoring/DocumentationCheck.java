package io.continuitylint.authoring;

import io.continuitylint.catalog.RuleSpecReader;
import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Whether the documentation of a rule can be read, and holds what a reader looks for. */
public final class DocumentationCheck {

    private static final String FILE = RuleFolder.DOCUMENT;
    private static final String HEADING = "## ";
    private static final List<String> SECTIONS =
            List.of("What it checks", "Why it matters", "How to fix it", "What it does not see");

    /** A word or an id that goes on in the next line; nobody who searches for it would find it. */
    private static final Pattern CUT_WORD = Pattern.compile(".*\\w[-/]");

    private final RuleFolder folder;
    private final List<String> mistakes = new ArrayList<>();

    private DocumentationCheck(RuleFolder folder) {
        this.folder = folder;
    }

    /** What is wrong with it, each as {@code file:line: message}. */
    public static List<String> mistakes(RuleFolder folder) {
        DocumentationCheck check = new DocumentationCheck(folder);
        check.mistakes.addAll(unreadable(folder));
        if (folder.has(FILE)) {
            check.lines(folder.text(FILE).lines().toList());
        }
        return check.mistakes;
    }

    /** What of it keeps a rule from being evaluated. */
    static List<String> unreadable(RuleFolder folder) {
        if (!folder.isPlaced()) {
            return List.of();
        }
        if (!folder.has(FILE)) {
            return List.of(folder.missing(FILE) + "; it holds the title and the severity of the rule, and explains it");
        }
        String encoding = folder.wrongEncoding(FILE);
        return encoding == null
                ? RuleSpecReader.read(folder.id(), folder.shown(FILE), folder.text(FILE))
                        .mistakes()
                : List.of(encoding);
    }

    private void lines(List<String> lines) {
        List<String> there = lines.stream()
                .filter(text -> text.startsWith(HEADING))
                .map(text -> meant(text.substring(HEADING.length())))
                .toList();
        List<String> ahead = new ArrayList<>(SECTIONS);
        ahead.retainAll(there);
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.startsWith(HEADING)) {
                section(text.substring(HEADING.length()), line + 1, ahead);
                if (isEmpty(lines.subList(line + 1, lines.size()))) {
                    add(line + 1, "there is nothing below \"%s\"".formatted(text));
                }
            } else if (CUT_WORD.matcher(text).matches()) {
                add(line + 1, "a word goes on in the next line; write it on one");
            }
        }
        SECTIONS.stream()
                .filter(section -> !there.contains(section))
                .forEach(section -> add(lines.size(), "the section \"%s%s\" is missing".formatted(HEADING, section)));
    }

    /** The section that a heading stands for, though it may be misspelt; the heading if there is none. */
    private static String meant(String heading) {
        return SECTIONS.contains(heading)
                ? heading
                : Objects.requireNonNullElse(Suggestions.closest(heading, SECTIONS), heading);
    }

    /** @param ahead the sections that are still to come */
    private void section(String heading, int line, List<String> ahead) {
        if (!SECTIONS.contains(heading)) {
            add(line, "there is no section \"%s\"%s".formatted(heading, Suggestions.didYouMean(heading, SECTIONS)));
        } else if (ahead.indexOf(heading) > 0) {
            add(line, "the section \"%s\" comes after \"%s\"".formatted(heading, ahead.get(0)));
        }
        ahead.remove(meant(heading));
    }

    private static boolean isEmpty(List<String> below) {
        return below.stream().takeWhile(text -> !text.startsWith(HEADING)).allMatch(String::isBlank);
    }

    private void add(int line, String message) {
        mistakes.add("%s:%s: %s".formatted(folder.shown(FILE), line, message));
    }
}
