package io.continuitylint.manifest;

import io.continuitylint.manifest.field.AcceptedTypes;
import io.continuitylint.manifest.field.CompactLists;
import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Misread;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlScalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tests. One that lies after the day that is judged by is not known yet. */
final class TestReader {

    /** Without these it is not known what a test shows. */
    private static final List<String> DECISIVE = List.of("date", "kind", "outcome", "scope", "isolated");

    private static final List<String> MEASURING = List.of("load", "duration", "measured", "restored");

    private final Reading reading;

    TestReader(Reading reading) {
        this.reading = reading;
    }

    /** The test, or null if it has not happened yet. */
    @Nullable
    Test read(Origin item) {
        Place place = item.file().place(item.value());
        String id = place.file() + place.path();
        if (!(item.value() instanceof YamlMapping)) {
            reading.misread().addAnywhere(Misread.TESTS);
            reading.report(
                    Reading.INVALID,
                    "test:" + id,
                    "test",
                    place,
                    "a test must be a mapping with date, kind, outcome and what was tested");
            return null;
        }
        Test test = read(new Fields(reading, item, "a test", "test:" + id, null), id);
        if (!reading.misread().isEmpty()) {
            unknown(test);
        }
        LocalDate date = test.date();
        return date != null && isTooLate(date, reading) ? null : test;
    }

    /** Of what a test names, the tests are not known if it could not be read; of all that it may name if it names none. */
    private void unknown(Test test) {
        Misread misread = reading.misread();
        boolean ofScenarioAlone = isOfNothingElse(test) && misread.has(test.key(), "scenario");
        if (isUnread(test, "function", test.functions()) || ofScenarioAlone) {
            misread.addAnywhere(Misread.TESTS);
        }
        if (isUnread(test, "scenario", test.scenarios())) {
            misread.addAnywhere(Entity.SCENARIO, Misread.TESTS);
        }
        if (isUnread(test, "backup", test.backups())) {
            AcceptedTypes.BACKUP.entities().forEach(sort -> misread.addAnywhere(sort, Misread.TESTS));
        }
        unknown(test, DECISIVE, Misread.TESTS);
        unknown(test, MEASURING, Misread.MEASUREMENTS);
    }

    /** An id that names nothing is one that was read: what was meant by it is guessed for all of them. */
    private boolean isUnread(Test test, String key, List<Reference> references) {
        return reading.misread().has(test.key(), key)
                && references.stream()
                        .noneMatch(reference -> reference.origin().value() instanceof YamlScalar id
                                && !id.text().isBlank());
    }

    private static boolean isOfNothingElse(Test test) {
        return test.backups().isEmpty() && test.functions().isEmpty();
    }

    private void unknown(Test test, List<String> keys, String path) {
        Misread misread = reading.misread();
        if (keys.stream().noneMatch(key -> misread.has(test.key(), key))) {
            return;
        }
        if (isOfNothingElse(test)) {
            misread.addAnywhere(path);
        }
        Stream.of(test.backups(), test.functions(), test.scenarios())
                .flatMap(List::stream)
                .map(Reference::target)
                .filter(Objects::nonNull)
                .forEach(target -> misread.add(target.key(), path));
    }

    /** Time zones may make a drill a day younger than the day that is judged by. */
    private static @Nullable LocalDate date(Fields fields) {
        Reading reading = fields.reading();
        Field field = fields.field("date");
        LocalDate date = field == null ? null : field.as(reading.types().date);
        if (field == null) {
            fields.required("date", "a test needs a date");
        } else if (date != null && isTooLate(date, reading) && !reading.isAsOfGiven()) {
            field.impossible("date: %s is after today (%s)".formatted(date, reading.asOf()));
        }
        return date;
    }

    private static boolean isTooLate(LocalDate date, Reading reading) {
        return date.isAfter(reading.asOf().plusDays(1));
    }

    static Test read(Fields fields, String id) {
        Test test = new Test(
                id,
                date(fields),
                fields.references("backup", AcceptedTypes.BACKUP),
                fields.references("function", AcceptedTypes.FUNCTION),
                fields.references("scenario", AcceptedTypes.SCENARIO),
                fields.word("kind", TestKind.class),
                fields.word("outcome", Test.Outcome.class),
                fields.as("load", fields.reading().types().percentOrQuantity),
                fields.duration("duration"),
                measured(fields),
                fields.quantity("restored"),
                fields.references("isolated", AcceptedTypes.PLACE),
                fields.references("activators", AcceptedTypes.PERSON_OR_ROLE),
                fields.texts("participants"),
                fields.references("scope", AcceptedTypes.COMPONENT),
                fields.texts("datasets"),
                fields.word("failback", Test.FailbackResult.class),
                fields.flag("unannounced", false),
                fields.flag("incident", false),
                EvidenceReader.read(fields, "evidence"),
                CompactLists.collect(fields.objects("findings", "a finding of the test"), TestReader::openPoint),
                fields.origin());
        fields.text("title");
        fields.text("description");
        required(fields);
        fields.done();
        return test;
    }

    private static void required(Fields fields) {
        if (!fields.has("backup") && !fields.has("function") && !fields.has("scenario")) {
            fields.required("backup", "a test must name what it tested: write backup, function or scenario");
        }
        if (!fields.has("kind")) {
            fields.required("kind", "a test needs a kind, such as restore or failover");
        }
        if (!fields.has("outcome")) {
            fields.required("outcome", "a test needs an outcome: pass, partial, fail or aborted");
        }
    }

    private static Test.@Nullable Measured measured(Fields owner) {
        Fields fields = owner.object("measured", "what was measured");
        if (fields == null) {
            return null;
        }
        Test.Measured measured = new Test.Measured(
                fields.durationOrZero("detect"),
                fields.durationOrZero("decide"),
                fields.durationOrZero("activate"),
                fields.durationOrZero("recover"),
                fields.durationOrZero("propagate"),
                fields.durationOrZero("verify"),
                fields.durationOrZero("total"),
                fields.durationOrZero("dataLoss"),
                fields.quantityAboveZero("throughput"));
        fields.done();
        return measured;
    }

    private static Test.OpenPoint openPoint(Fields fields) {
        Test.OpenPoint point = new Test.OpenPoint(
                fields.text("id"),
                fields.text("text"),
                fields.word("severity", Test.PointSeverity.class),
                fields.date("due"),
                fields.event("closed"),
                fields.reference("owner", AcceptedTypes.OWNER),
                fields.origin());
        fields.done();
        return point;
    }
}
