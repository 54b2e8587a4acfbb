package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.manifest.ReferencePage.Section;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.manifest.field.Ids;
import io.continuitylint.manifest.field.NodeDescriptions;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Function;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Scenario;
import io.continuitylint.pages.CommittedPage;
import io.continuitylint.pages.JavaSources;
import io.continuitylint.pages.Markdown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages that list every key of the manifest agree with the records, their Javadoc and the readers. */
class ManifestReferenceTest {

    private static final Path PAGES = Path.of("../docs/manifest");
    private static final String MADE = "This page is made from the sources by `ManifestReferenceTest`; "
            + "see [how to read it](README.md#how-to-read-the-tables).";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";

    private static Examples examples;

    @BeforeAll
    static void read() throws IOException {
        examples = Examples.read();
    }

    @Test
    void functions() throws IOException {
        Probe probe = probe((fields, needs) -> new FunctionReader(needs).read(fields, "probe", null));
        check(
                "functions.md",
                Entity.FUNCTION,
                page("Functions", "Under `functions`, by id.")
                        .section(first("a function", Function.class, probe, "functions.*", DESCRIPTION)));
    }

    @Test
    void components() throws IOException {
        ReferencePage page = page(
                "Components",
                "Under `components`, by id. Everything that can fail is a component. What kind each thing is, "
                        + "[with examples](what-is-what.md).");
        page.section(first(
                "every component",
                Component.class,
                component(ComponentKind.SERVICE, null),
                "components.*",
                DESCRIPTION));
        for (Part part : Part.all()) {
            page.section(new Section(
                    "The keys of " + part.inWords(),
                    part.type(),
                    component(part.kinds().get(0), part),
                    "",
                    List.of("components.*"),
                    List.of()));
        }
        check("components.md", Entity.COMPONENT, page);
    }

    @Test
    void backups() throws IOException {
        Probe probe = probe((fields, needs) -> new BackupReader(null).read(fields, "probe"));
        String id = Markdown.row(List.of(
                "`id`",
                "text",
                "`dependent/use`",
                "Of a backup under a need only: its id. Required where a need has several",
                "`ledger-copy`"));
        check(
                "backups.md",
                Entity.BACKUP,
                page(
                                "Backups",
                                "Under `backups`, by id, or under the `backups` of a "
                                        + "[need](needs-and-domains.md#needs), where `protects` is implied.")
                        .section(new Section(
                                "The keys of a backup",
                                Backup.class,
                                probe,
                                "",
                                List.of("backups.*", "functions.*.needs.backups"),
                                List.of(id, kept("functions.*.needs.backups", DESCRIPTION)))));
    }

    @Test
    void domains() throws IOException {
        Probe probe = probe((fields, needs) -> DomainReader.read(fields, "probe"));
        check(
                "domains.md",
                Entity.DOMAIN,
                page("Domains", "Under `domains`, by id. See [how domains work](needs-and-domains.md#domains).")
                        .section(first("a domain", Domain.class, probe, "domains.*", DESCRIPTION)));
    }

    @Test
    void scenarios() throws IOException {
        Probe probe = probe((fields, needs) -> ScenarioReader.read(fields, "probe"));
        check(
                "scenarios.md",
                Entity.SCENARIO,
                page("Scenarios", "Under `scenarios`, by id.")
                        .section(first("a scenario", Scenario.class, probe, "scenarios.*", DESCRIPTION)));
    }

    @Test
    void acceptedRisks() throws IOException {
        Probe probe = probe((fields, needs) -> RiskReader.read(fields, "probe"));
        check(
                "accepted-risks.md",
                Entity.ACCEPTED_RISK,
                page("Accepted risks", "Under `acceptedRisks`, by id.")
                        .section(first("an accepted risk", AcceptedRisk.class, probe, "acceptedRisks.*", DESCRIPTION)));
    }

    @Test
    void tests() throws IOException {
        Probe probe = probe((fields, needs) -> TestReader.read(fields, "probe"));
        check(
                "tests.md",
                Entity.TEST,
                page("Tests", "Under `tests`, a list, so that a pipeline can append to it.")
                        .section(first(
                                "a test", io.continuitylint.model.Test.class, probe, "tests", TITLE, DESCRIPTION)));
    }

    @Test
    void policy() throws IOException {
        Probe probe = probe((fields, needs) -> PolicyReader.read(fields));
        check(
                "policy.md",
                Entity.POLICY,
                page("Policy", "Under `policy`, one in a workspace.")
                        .section(first("the policy", Policy.class, probe, "policy", TITLE, DESCRIPTION)));
    }

    // ---- what pages are made of

    /** What only some kinds of components have. */
    private record Part(String key, Class<?> type, List<ComponentKind> kinds) {

        static List<Part> all() {
            List<Part> parts = new ArrayList<>();
            for (var component : KindFields.class.getRecordComponents()) {
                List<ComponentKind> kinds = new ArrayList<>();
                for (ComponentKind kind : ComponentKind.values()) {
                    if (component.getName().equals(kind.word())) {
                        kinds.add(0, kind);
                    } else if (isAnother(component.getName(), kind)) {
                        kinds.add(kind);
                    }
                }
                parts.add(new Part(component.getName(), component.getType(), kinds));
            }
            return parts;
        }

        /** Two kinds may have the same keys. */
        private static boolean isAnother(String key, ComponentKind kind) {
            Set<String> keys = Keys.of(kind);
            return !keys.isEmpty()
                    && List.of(ComponentKind.values()).stream()
                            .anyMatch(other ->
                                    other.word().equals(key) && Keys.of(other).equals(keys));
        }

        String inWords() {
            return String.join(
                    " and of ",
                    kinds.stream()
                            .map(kind -> NodeDescriptions.withArticle(kind.word()))
                            .toList());
        }

        @Nullable
        Object of(Component component) {
            try {
                return Component.class.getMethod(key).invoke(component);
            } catch (ReflectiveOperationException broken) {
                throw new LinkageError("a component has its parts under the names of KindFields", broken);
            }
        }
    }

    private interface Reader {
        @Nullable
        Object read(Fields fields, NeedReader needs);
    }

    private static Probe probe(Reader reader) {
        return new Probe(fields -> reader.read(fields, needs()), "");
    }

    private static Probe component(ComponentKind kind, @Nullable Part part) {
        return new Probe(
                fields -> {
                    Component component = new ComponentReader(needs()).read(fields, "probe", null);
                    return part == null ? component : part.of(component);
                },
                "kind: " + kind.word());
    }

    private static NeedReader needs() {
        return new NeedReader(new BackupReader(null), new ReadObjects(new Ids()));
    }

    /** @param kept the keys that are read and kept, and are no component of the record */
    private static Section first(String noun, Class<?> type, Probe probe, String path, String... kept) {
        List<String> rows = Stream.of(kept).map(key -> kept(path, key)).toList();
        return new Section("The keys of " + noun, type, probe, "", List.of(path), rows);
    }

    private static String kept(String path, String key) {
        String meaning = key.equals(TITLE) ? "A name for people" : "Kept, never judged";
        String example = Examples.inline(examples.at(path + "." + key).get(0));
        return Markdown.row(List.of(Markdown.code(key), "text", "", meaning, Markdown.code(example)));
    }

    private static ReferencePage page(String title, String introduction) {
        return new ReferencePage(JavaSources.OF_CORE, examples).title(title, introduction + "\n\n" + MADE);
    }

    private static void check(String name, Entity entity, ReferencePage page) throws IOException {
        String text = page.text();
        assertThat(page.lacking()).as(name).isEmpty();
        Set<String> keys = Keys.of(entity);
        if (entity == Entity.COMPONENT) {
            keys.addAll(Keys.ofAllKinds());
        }
        assertThat(keys).as(name).allMatch(key -> text.contains("`" + key + "`"));
        CommittedPage.check(PAGES.resolve(name), text, ManifestReferenceTest.class);
    }
}
