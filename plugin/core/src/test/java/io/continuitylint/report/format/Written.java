package io.continuitylint.report.format;

import io.continuitylint.finding.LintReport;
import io.continuitylint.report.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report as its consumer reads it: parsed by a parser that is not ours. */
final class Written {

    private Written() {}

    static String text(ReportFormat format, LintReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        format.reporter().write(report, text);
        return text.toString();
    }

    static JsonNode json(ReportFormat format, LintReport report) throws IOException {
        return new JsonMapper().readTree(text(format, report));
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static Document xml(ReportFormat format, LintReport report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text(format, report).getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException refused) {
            throw new AssertionError(refused);
        }
    }

    static List<Element> elements(Element below, String name) {
        NodeList nodes = below.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }
}
