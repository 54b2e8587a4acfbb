package io.continuitylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.report.content.JsonOutput;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.rule.RuleSpec.ParamSpec;
import io.continuitylint.rule.Setting;
import java.io.IOException;
import java.util.Locale;

/** What belongs to a rule, once a report: its findings refer to it by its id. */
final class JsonRule {

    private JsonRule() {}

    static void write(RuleSpec rule, RuleDocs docs, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("title", rule.title());
        json.writeObjectFieldStart("severity");
        json.writeStringField("tier1", rule.severity().tier1().label());
        json.writeStringField("critical", rule.severity().critical().label());
        json.writeStringField("other", rule.severity().other().label());
        json.writeEndObject();
        if (rule.remedy() != null) {
            json.writeStringField("remedy", rule.remedy());
        }
        JsonOutput.text("help", rule.page(), json);
        JsonOutput.text("docsUrl", docs.of(rule.id()), json);
        json.writeArrayFieldStart("standards");
        for (String standard : rule.standards()) {
            json.writeString(standard);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("params");
        for (ParamSpec param : rule.params().values()) {
            param(param, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void param(ParamSpec param, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", param.name());
        json.writeStringField("type", param.type().name().toLowerCase(Locale.ROOT));
        json.writeFieldName("default");
        value(param.defaultValue(), json);
        json.writeEndObject();
    }

    /** The one field that is set; a duration as a manifest writes it. */
    private static void value(Setting setting, JsonGenerator json) throws IOException {
        if (setting.number() != null) {
            json.writeNumber(setting.number());
        } else if (setting.flag() != null) {
            json.writeBoolean(setting.flag());
        } else if (setting.duration() != null) {
            json.writeString(setting.duration().toString());
        } else if (setting.text() != null) {
            json.writeString(setting.text());
        } else {
            json.writeStartArray();
            for (String entry : setting.list()) {
                json.writeString(entry);
            }
            json.writeEndArray();
        }
    }
}
