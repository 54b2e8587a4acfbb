package io.continuitylint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.Capacity;
import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.MemberChains;
import io.continuitylint.analysis.Sum;
import io.continuitylint.fact.FactFinder;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Coverage;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Evidence;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Need;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Power;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Reference;
import io.continuitylint.model.ResourceGroup;
import io.continuitylint.model.Role;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Stock;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Sync;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Variant;
import io.continuitylint.model.VariantClass;
import io.continuitylint.model.Window;
import io.continuitylint.pages.CommittedPage;
import io.continuitylint.pages.JavaSources;
import io.continuitylint.rule.Setting;
import io.continuitylint.view.reach.Importance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that list for authors of rules what there is to match on agree with the facts and their Javadoc. */
class VocabularyPagesTest {

    private static final Path PAGES = Path.of("../../rules/vocabulary");
    private static final Path CATALOGUE = Path.of("../../rules/src/main/resources/catalog");
    private static final Path OTHERS = Path.of("../../rules/src/test/resources/patterns/objects.drl");
    private static final Path VALUES = Path.of("../../rules/src/test/resources/patterns/values.drl");
    private static final String MADE =
            "This page is made from the sources by `VocabularyPagesTest`; see [how to read it](README.md).";
    private static final Pattern SHARED = Pattern.compile("^\\| `(\\w+)` \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Set<String> WITHOUT_FINDERS = Set.of("manifest", "values", "every-family");

    private static Map<String, String> names;
    private static PatternExamples examples;

    @BeforeAll
    static void read() throws IOException {
        names = SHARED.matcher(Files.readString(PAGES.resolve("README.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        examples = new PatternExamples(CATALOGUE, OTHERS, VALUES, PAGES);
    }

    static Set<String> families() throws IOException {
        return new TreeSet<>(byFamily().keySet());
    }

    @ParameterizedTest
    @MethodSource("families")
    void factsOfTheFamily(String family) throws IOException {
        List<Class<?>> facts = byFamily().getOrDefault(family, List.of());
        VocabularyPage page = page(
                "Facts of " + family, JavaSources.OF_CORE.ofPackage(facts.get(0).getPackageName()));
        facts.forEach(page::fact);
        check(family, page);
    }

    @Test
    void whatEveryFamilyUses() throws IOException {
        check(
                "every-family",
                page("What rules of every family use", "")
                        .fact(Importance.class)
                        .fact(Setting.class));
    }

    @Test
    void objectsOfTheManifest() throws IOException {
        VocabularyPage page = page(
                "The objects of the manifest",
                "There is one of each that is declared, with every field of the manifest. What the keys mean to those "
                        + "who write them is in the [manifest reference](../../plugin/docs/manifest/README.md).");
        for (Class<?> type : List.of(
                Function.class,
                Component.class,
                Domain.class,
                Backup.class,
                Group.class,
                Scenario.class,
                AcceptedRisk.class,
                io.continuitylint.model.Test.class,
                Policy.class)) {
            page.fact(type);
        }
        List.of(Role.class, Stock.class, Power.class, Coverage.class, Activation.class, Sync.class)
                .forEach(part -> page.part(part).partsOf(part));
        check("manifest", page);
    }

    @Test
    void valuesInFacts() throws IOException {
        VocabularyPage page = page("Values", "What the fields of facts hold, and the methods that it has.");
        Stream.of(
                        Subject.class,
                        Reference.class,
                        Reference.Target.class,
                        Entity.class,
                        Need.class,
                        Timespan.class,
                        Quantity.class,
                        Window.class,
                        Evidence.class,
                        Chain.class,
                        MemberChains.class,
                        Sum.class,
                        Sum.Term.class,
                        Capacity.Share.class,
                        ComponentKind.class,
                        ResourceGroup.class,
                        DomainKind.class,
                        Variant.class,
                        VariantClass.class,
                        Readiness.class,
                        TestKind.class)
                .forEach(page::value);
        check("values", page);
    }

    @Test
    void everyPageIsOfAFamilyAndListed() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        Set<String> wanted = families();
        wanted.addAll(WITHOUT_FINDERS);
        try (Stream<Path> all = Files.list(PAGES)) {
            assertThat(all.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(page -> !page.equals("README")))
                    .containsExactlyInAnyOrderElementsOf(wanted)
                    .allMatch(page -> index.contains("(" + page + ".md)"));
        }
    }

    /** The facts that finders make, by the family of rules they are made for. */
    private static SortedMap<String, List<Class<?>>> byFamily() throws IOException {
        Set<String> families;
        try (Stream<Path> rules = Files.list(CATALOGUE)) {
            families = rules.map(folder -> folder.getFileName().toString()).collect(Collectors.toSet());
        }
        return Vocabulary.finders().stream()
                .map(FactFinder::types)
                .flatMap(Set::stream)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .collect(Collectors.groupingBy(
                        type -> VocabularyPage.family(type.getPackageName(), families),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static VocabularyPage page(String title, String introduction) {
        return new VocabularyPage(JavaSources.OF_CORE, names, examples)
                .title(title, introduction.isEmpty() ? MADE : introduction + "\n\n" + MADE);
    }

    private static void check(String name, VocabularyPage page) throws IOException {
        assertThat(page.lacking()).as(name).isEmpty();
        // A rule that is added or rewritten must not ask for a change of a page.
        CommittedPage.check(
                PAGES.resolve(name + ".md"), page.text(), PatternExamples::without, VocabularyPagesTest.class);
    }
}
