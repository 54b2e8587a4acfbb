package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of the settings is made of the plugin descriptor, as is what help:describe shows. */
class SettingsPageTest {

    private static final Path PAGE = Path.of("../docs/settings/maven.md");

    private static final String HEAD = """
            # Settings of the Maven plugin

            This page is made from the plugin by `SettingsPageTest`.

            In the `configuration` of the plugin; what has a property can also be set for one run, like `-Dcontinuity.failOn=warning`. What
            the POM says is stronger.
            """;

    /** With {@code -Dupdate=true} the page is written again. */
    @Test
    void namesEveryParameterOfEveryGoal() throws Exception {
        String page = HEAD
                + goals().stream()
                        .filter(goal -> !text(goal, "goal").equals("help"))
                        .map(SettingsPageTest::section)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "write it anew with -Dupdate=true, and look at the difference");
    }

    private static List<Element> goals() throws Exception {
        try (InputStream descriptor = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return elements(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(descriptor)
                            .getDocumentElement(),
                    "mojo");
        }
    }

    private static String section(Element goal) {
        String parameters = elements(goal, "parameter").stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .map(parameter -> row(parameter, goal))
                .collect(Collectors.joining());
        return "\n## `%s`\n\n%s\n\n| setting | default | property | |\n|---|---|---|---|\n%s"
                .formatted(text(goal, "goal"), plain(text(goal, "description")), parameters);
    }

    private static String row(Element parameter, Element goal) {
        String name = text(parameter, "name");
        Element configured = elements(goal, "configuration").stream()
                .flatMap(configuration -> elements(configuration, name).stream())
                .findFirst()
                .orElse(parameter);
        return "| `%s` | %s | %s | %s |\n"
                .formatted(
                        name,
                        quoted(configured.getAttribute("default-value")),
                        quoted(
                                configured.getTextContent().strip().replaceAll("^\\$\\{(.*)}$", "$1"),
                                configured,
                                parameter),
                        plain(text(parameter, "description")));
    }

    private static String quoted(String expression, Element configured, Element parameter) {
        return configured == parameter ? "" : quoted(expression);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    /** Javadoc as Markdown. */
    private static String plain(String javadoc) {
        return javadoc.replaceAll("</?code>", "`")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .strip();
    }

    private static String text(Element of, String name) {
        return elements(of, name).stream()
                .filter(each -> each.getParentNode() == of)
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    private static List<Element> elements(Element of, String name) {
        NodeList all = of.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .toList();
    }
}
