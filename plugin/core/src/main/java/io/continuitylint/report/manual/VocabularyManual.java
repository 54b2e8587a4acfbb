package io.continuitylint.report.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The facts that rules may match on, by family, in Markdown; and all of them as one HTML page. */
final class VocabularyManual {

    static final String HTML = "vocabulary.html";

    private static final String FOLDER = "vocabulary/";
    private static final String INDEX = "README.md";

    /** A row of the index. */
    private static final Pattern PAGE = Pattern.compile("(?m)^\\| \\[[a-z-]+]\\(([a-z-]+\\.md)\\)");

    /** What is about the sources of the pages, which readers of these do not have. */
    private static final Pattern OF_SOURCES = Pattern.compile(
            "(?ms)^This page is made from the sources by [^\\n]*\\n\\n|^## To change a page.*|^# The vocabulary of facts$\\R");

    private static final Pattern LINK_TO_SOURCES = Pattern.compile("\\[([^]]+)]\\(\\.\\./[^)]*\\)");

    private VocabularyManual() {}

    /** The text of each page by its file name, in the order in which they are read. */
    static Map<String, String> pages() {
        Map<String, String> markdown = new LinkedHashMap<>();
        markdown.put(INDEX, "# Vocabulary\n" + read(INDEX));
        Matcher page = PAGE.matcher(markdown.get(INDEX));
        while (page.find()) {
            markdown.put(page.group(1), read(page.group(1)));
        }
        Map<String, String> pages = new LinkedHashMap<>();
        markdown.forEach((file, text) -> pages.put(FOLDER + file, text));
        pages.put(HTML, HtmlManual.searchable("vocabulary", markdown));
        return pages;
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(VocabularyManual.class.getResourceAsStream(FOLDER + file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return LINK_TO_SOURCES
                    .matcher(OF_SOURCES.matcher(text).replaceAll(""))
                    .replaceAll("$1");
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read", broken);
        }
    }
}
