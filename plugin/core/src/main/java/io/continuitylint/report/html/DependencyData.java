package io.continuitylint.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.analysis.DependencyLink;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.finding.overview.FunctionState;
import io.continuitylint.finding.overview.Overview;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.ControlCharacters;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who requires what, for the script that draws it: things and links by number. In it no text ends the element that it
 * stands in.
 */
final class DependencyData {

    private final Map<Subject, Integer> numbers = new HashMap<>();
    private final Map<String, Severity> worst = new HashMap<>();
    private final Map<String, Integer> hows = new LinkedHashMap<>();
    private final Anchors anchors;
    private final JsonGenerator json;

    private DependencyData(LintReport report, Anchors anchors, JsonGenerator json) {
        this.anchors = anchors;
        this.json = json;
        for (Finding finding : report.open()) {
            worst.merge(finding.object(), finding.severity(), (one, other) -> one.isAtLeast(other) ? one : other);
        }
    }

    static String of(LintReport report, Overview overview, Anchors anchors) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new DependencyData(report, anchors, json).write(overview);
        }
        return text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private void write(Overview overview) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("things");
        for (Subject thing : overview.dependencies().things()) {
            numbers.put(thing, numbers.size());
            thing(thing);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (DependencyLink link : overview.dependencies().links()) {
            link(link);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("how");
        for (String how : hows.keySet()) {
            json.writeString(how);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("singlePoints");
        for (FunctionState state : overview.functions()) {
            singlePoints(state);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Entity, id, kind, title, the worst open finding, and of a function where it is on the page. */
    private void thing(Subject thing) throws IOException {
        json.writeStartArray();
        json.writeString(thing.entity().word());
        json.writeString(ControlCharacters.escaped(thing.id()));
        json.writeString(kind(thing));
        String title = title(thing);
        json.writeString(title == null ? "" : ControlCharacters.escaped(title));
        Severity severity = worst.get(thing.key());
        json.writeString(severity == null ? "" : severity.label());
        String anchor = thing instanceof Function ? anchors.ofFunction(thing.id()) : null;
        if (anchor != null) {
            json.writeString(anchor);
        }
        json.writeEndArray();
    }

    private static String kind(Subject thing) {
        if (thing instanceof Component component) {
            return component.kind() == null ? "component" : component.kind().word();
        }
        if (thing instanceof Domain domain) {
            return domain.kind() == null ? "domain" : domain.kind().word();
        }
        if (thing instanceof Backup backup) {
            return backup.variant() == null ? "backup" : backup.variant().toString();
        }
        Integer tier = thing instanceof Function function ? function.tier() : null;
        return tier == null ? "" : "tier " + tier;
    }

    private static @Nullable String title(Subject thing) {
        if (thing instanceof Function function) {
            return function.title();
        }
        if (thing instanceof Component component) {
            return component.title();
        }
        if (thing instanceof Domain domain) {
            return domain.title();
        }
        return thing instanceof Backup backup ? backup.title() : null;
    }

    /** From, to, sort, words, how many are enough, of how many. */
    private void link(DependencyLink link) throws IOException {
        Integer from = numbers.get(link.from());
        Integer to = numbers.get(link.to());
        if (from == null || to == null) {
            return;
        }
        int how = hows.computeIfAbsent(link.how(), unused -> hows.size());
        int[] numbered = {from, to, sort(link), how, link.required(), link.among()};
        json.writeArray(numbered, 0, numbered.length);
    }

    /** As the script counts them. */
    private static int sort(DependencyLink link) {
        return switch (link.sort()) {
            case HARD -> 0;
            case SOFT -> 1;
            case RECOVERY -> 2;
            case BACKUP -> 3;
        };
    }

    private void singlePoints(FunctionState state) throws IOException {
        if (state.singlePoints().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(ControlCharacters.escaped(state.function().id()));
        for (Subject point : state.singlePoints()) {
            Integer number = numbers.get(point);
            if (number != null) {
                json.writeNumber(number);
            }
        }
        json.writeEndArray();
    }
}
