package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.manifest.ReferencePage.Section;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
        Probe probe = ObjectProbes.function();
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
                ObjectProbes.component(ComponentKind.SERVICE, null),
                "components.*",
                DESCRIPTION));
        for (ComponentPart part : ComponentPart.all()) {
            page.section(new Section(
                    "The keys of " + part.inWords(),
                    part.type(),
                    ObjectProbes.component(part.kinds().get(0), part),
                    "",
                    List.of("components.*"),
                    List.of()));
        }
        check("components.md", Entity.COMPONENT, page);
    }

    @Test
    void backups() throws IOException {
        Probe probe = ObjectProbes.backup();
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
        Probe probe = ObjectProbes.domain();
        check(
                "domains.md",
                Entity.DOMAIN,
                page("Domains", "Under `domains`, by id. See [how domains work](needs-and-domains.md#domains).")
                        .section(first("a domain", Domain.class, probe, "domains.*", DESCRIPTION)));
    }

    @Test
    void scenarios() throws IOException {
        Probe probe = ObjectProbes.scenario();
        check(
                "scenarios.md",
                Entity.SCENARIO,
                page("Scenarios", "Under `scenarios`, by id.")
                        .section(first("a scenario", Scenario.class, probe, "scenarios.*", DESCRIPTION)));
    }

    @Test
    void acceptedRisks() throws IOException {
        Probe probe = ObjectProbes.acceptedRisk();
        check(
                "accepted-risks.md",
                Entity.ACCEPTED_RISK,
                page("Accepted risks", "Under `acceptedRisks`, by id.")
                        .section(first("an accepted risk", AcceptedRisk.class, probe, "acceptedRisks.*", DESCRIPTION)));
    }

    @Test
    void tests() throws IOException {
        Probe probe = ObjectProbes.test();
        check(
                "tests.md",
                Entity.TEST,
                page("Tests", "Under `tests`, a list, so that a pipeline can append to it.")
                        .section(first(
                                "a test", io.continuitylint.model.Test.class, probe, "tests", TITLE, DESCRIPTION)));
    }

    @Test
    void policy() throws IOException {
        Probe probe = ObjectProbes.policy();
        check(
                "policy.md",
                Entity.POLICY,
                page("Policy", "Under `policy`, one in a workspace.")
                        .section(first("the policy", Policy.class, probe, "policy", TITLE, DESCRIPTION)));
    }

    // ---- what pages are made of

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
