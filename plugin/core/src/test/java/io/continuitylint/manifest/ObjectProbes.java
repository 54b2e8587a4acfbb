package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Reference;
import org.jspecify.annotations.Nullable;

/** The readers of the objects of a manifest, to learn from them what they take. */
final class ObjectProbes {

    private static final String ID = "probe";

    private ObjectProbes() {}

    private interface Reader {
        @Nullable
        Object read(Fields fields, NeedReader needs);
    }

    static Probe function() {
        return probe((fields, needs) -> new FunctionReader(needs).read(fields, ID, null));
    }

    /** @param part what only some kinds have, to read that instead of the component */
    static Probe component(ComponentKind kind, @Nullable ComponentPart part) {
        return new Probe(
                fields -> {
                    Component component = new ComponentReader(needs()).read(fields, ID, null);
                    return part == null ? component : part.of(component);
                },
                "kind: " + kind.word());
    }

    static Probe backup() {
        return probe((fields, needs) -> new BackupReader(null).read(fields, ID));
    }

    static Probe backupOfNeed() {
        Reference.Target dependent = new Reference.Target(Entity.FUNCTION, ID);
        return probe((fields, needs) -> new BackupReader(null).inline(fields, ID, dependent, null));
    }

    static Probe domain() {
        return probe((fields, needs) -> DomainReader.read(fields, ID));
    }

    static Probe scenario() {
        return probe((fields, needs) -> ScenarioReader.read(fields, ID));
    }

    static Probe acceptedRisk() {
        return probe((fields, needs) -> RiskReader.read(fields, ID));
    }

    static Probe test() {
        return probe((fields, needs) -> TestReader.read(fields, ID));
    }

    static Probe policy() {
        return probe((fields, needs) -> PolicyReader.read(fields));
    }

    private static Probe probe(Reader reader) {
        return new Probe(fields -> reader.read(fields, needs()), "");
    }

    private static NeedReader needs() {
        return new NeedReader(new BackupReader(null), new ReadObjects(new Ids()));
    }
}
