package io.continuitylint.start.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Need;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import io.continuitylint.start.ProjectStart;
import io.continuitylint.start.StartedProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the files of other tools. {@code -Dgolden.update=true} writes the expected manifests: read the difference. */
class ImportedManifestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Path FILES = Path.of("src/test/resources/start");

    private static final String COMPONENT = """
            apiVersion: backstage.io/v1alpha1
            kind: Component
            metadata: {name: "%s"}
            spec: {type: service, owner: ops, dependsOn: [%s]}
            ---
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"catalog-info.yaml, from-backstage.yaml", "compose.yaml, from-compose.yaml"})
    void aWholeFileBecomesAManifest(String file, String expected) throws IOException {
        Files.copy(FILES.resolve(file), folder.resolve(file));
        start(file);
        String written = Files.readString(folder.resolve("continuity").resolve(expected));
        Path golden = FILES.resolve("expected").resolve(expected);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, written);
        }
        assertThat(written).isEqualTo(Files.readString(golden));
        assertThat(findings()).isEmpty();
        assertThat(written.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void theKindOfAFileIsToldByWhatIsInIt() throws IOException {
        Files.copy(FILES.resolve("compose.yaml"), folder.resolve("catalog-info.yaml"));
        start("catalog-info.yaml");
        assertThat(folder.resolve("continuity/from-compose.yaml")).exists();
    }

    @Test
    void anotherRunAddsOnlyWhatIsNew() throws IOException {
        write("compose.yaml", "services: {web: {image: web, depends_on: [db]}, db: {image: postgres}}\n");
        start("compose.yaml");
        assertThat(start("compose.yaml").notes()).contains("the manifests declare all of compose.yaml already");
        assertThat(folder.resolve("continuity/from-compose-2.yaml")).doesNotExist();

        write(
                "compose.yaml",
                "services: {web: {image: web, depends_on: [db, mail]}, db: {image: postgres}, mail: {image: x}}\n");
        StartedProject again = start("compose.yaml");
        assertThat(again.notes())
                .contains("declared in the project already, and left as they are: db, provide-web, web");
        assertThat(components()).containsOnlyKeys("web", "db", "mail");
        assertThat(findings()).isEmpty();
    }

    @Test
    void whatTheUserRenamedIsKnownByWhereItComesFrom() throws IOException {
        write("compose.yaml", "services: {web: {image: web}}\n");
        start("compose.yaml");
        Path written = folder.resolve("continuity/from-compose.yaml");
        Files.writeString(
                written,
                Files.readString(written)
                        .replace("provide-web", "sell")
                        .replace("web:", "shop:")
                        .replace("[web]", "[shop]"));
        assertThat(start("compose.yaml").notes()).contains("the manifests declare all of compose.yaml already");
    }

    @Test
    void anIdThatIsTakenByAnotherThingIsNotTakenAgain() throws IOException {
        write("people.continuity.yaml", "continuity: 1\ncomponents: {web: {kind: role}}\n");
        write("compose.yaml", "services: {web: {image: web}}\n");
        assertThat(start("compose.yaml").notes()).contains("service \"web\" is called web-service");
        assertThat(components()).containsOnlyKeys("web", "web-service");
    }

    @Test
    void anIdWhoseKindCannotBeReadIsTakenToo() throws IOException {
        write("shop.continuity.yaml", "continuity: 1\ncomponents: {web: {kind: sevrice}, db: {}}\n");
        write("compose.yaml", "services: {web: {image: web}, db: {image: postgres}}\n");
        start("compose.yaml");
        assertThat(components()).containsKeys("web-service", "db-service");
    }

    @Test
    void namesThatAreNoIdsBecomeSome() throws IOException {
        String names =
                List.of("Köln Süd", "-x-", "日本", "東京", "a/b\\\"c", "a: b", "true", "1", "# no", "x".repeat(300))
                        .stream()
                        .map(name ->
                                COMPONENT.formatted(name.replace("\\", "\\\\").replace("\"", "\\\""), ""))
                        .collect(Collectors.joining());
        write("catalog.yaml", names);
        start("catalog.yaml");
        assertThat(findings()).isEmpty();
        assertThat(components())
                .hasSize(11)
                .containsKeys("Koln-Sud", "x", "component", "component-component", "true", "1");
    }

    @Test
    void textsOfAnyKindStayTexts() throws IOException {
        write("catalog.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: Component
                metadata: {name: a, title: "no", description: "- a: \\u202E[b] #c \\"d\\" \\\\ \\u0007 \\t*e\\n\\n---"}
                spec: {type: service}
                """);
        start("catalog.yaml");
        assertThat(findings()).isEmpty();
        assertThat(Objects.requireNonNull(components().get("a")).title()).isEqualTo("no");
        assertThat(Files.readString(folder.resolve("continuity/from-backstage.yaml")))
                .contains("description: \"- a: [b] #c \\\"d\\\" \\\\ *e ---\"");
    }

    @Test
    void circlesAreWrittenAsTheyAre() throws IOException {
        write(
                "catalog.yaml",
                COMPONENT.formatted("a", "component:b")
                        + COMPONENT.formatted("b", "component:c, component:b")
                        + COMPONENT.formatted("c", "component:a"));
        StartedProject started = start("catalog.yaml");
        assertThat(needs("a")).containsExactly("b");
        assertThat(needs("b")).containsExactly("c");
        assertThat(needs("c")).containsExactly("a");
        assertThat(started.written().get(0).what()).startsWith("1 candidate for a function and 4 components");
        assertThat(findings()).isEmpty();
    }

    @Test
    void servicesThatExtendEachOtherInACircleAreRead() throws IOException {
        write("compose.yaml", """
                services:
                  a: {extends: b, image: a, depends_on: [c]}
                  b: {extends: {service: a}}
                  c: {extends: c, image: c}
                """);
        start("compose.yaml");
        assertThat(needs("b")).containsExactly("c");
        assertThat(findings()).isEmpty();
    }

    @Test
    void mergedKeysCountAndOwnOnesReplaceThem() throws IOException {
        write("compose.yaml", """
                x-a: &a {image: app, depends_on: [db], volumes: ["data:/data"]}
                x-b: &b {secrets: [token]}
                services:
                  one: {<<: [*a, *b]}
                  two:
                    <<: *a
                    depends_on: !override [one]
                  db: {image: mysql:8, volumes: [{type: volume, source: rows, target: /x}, "./d:/d", "C:\\\\x:/y", /anonymous]}
                """);
        start("compose.yaml");
        assertThat(needs("one")).containsExactly("db", "data", "token");
        assertThat(needs("two")).containsExactly("one", "data");
        assertThat(needs("db")).containsExactly("rows");
        assertThat(kind("db")).isEqualTo(ComponentKind.SERVICE);
        assertThat(kind("rows")).isEqualTo(ComponentKind.DATASTORE);
        assertThat(kind("token")).isEqualTo(ComponentKind.CREDENTIAL);
    }

    @Test
    void referencesMayLeaveOutKindAndNamespaceInAnyCase() throws IOException {
        write("catalog.yaml", COMPONENT.formatted("A", "db, Resource:Default/Queue, a/b/c, 'domain:default/d'") + """
                apiVersion: backstage.io/v1beta1
                kind: Resource
                metadata: {name: DB}
                spec: {type: database}
                ---
                apiVersion: backstage.io/v1beta1
                kind: Resource
                metadata: {name: queue, namespace: default}
                spec: {type: sqs}
                ---
                apiVersion: backstage.io/v1beta1
                kind: Domain
                metadata: {name: d}
                """);
        StartedProject started = start("catalog.yaml");
        assertThat(needs("A")).containsExactly("DB", "queue");
        assertThat(started.notes())
                .contains(
                        "A names \"a/b/c\", which is not written as kind:namespace/name",
                        "A names domain:default/d, which is nothing that can fail");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apiVersion: apps/v1\\nkind: Deployment | a Kubernetes object, which is not taken over",
                "apiVersion: v2\\nname: shop\\nversion: 1.0.0 | a Helm chart, which is not taken over",
                "resource \"aws_db_instance\" \"main\" {\\n  engine = \"postgres\"\\n} | Terraform configuration, which is not taken over",
                "{\"format_version\": \"1.2\", \"terraform_version\": \"1.9.0\"} | a Terraform plan or state, which is not taken over",
                "continuity: 1\\nfunctions: {} | a manifest already",
                "# nothing | empty",
                "openapi: 3.1.0 | an OpenAPI description, which is not taken over",
                "services: {App\\Mailer: {class: x}} | neither a Backstage catalogue nor a Compose file",
                "services: [postgres] | neither a Backstage catalogue nor a Compose file",
                "'' | empty",
                "just words | neither a Backstage catalogue nor a Compose file"
            })
    void whatIsOfAnotherKindIsRefusedWithTheKindsThatAreRead(String text, String reason) throws IOException {
        write("other.yaml", text.replace("\\n", "\n"));
        assertThat(refusal("other.yaml"))
                .startsWith("from: other.yaml is " + reason + "\nIt reads Backstage catalogues (")
                .contains("Compose files (");
        assertThat(folder.resolve("continuity")).doesNotExist();
    }

    @Test
    void aCatalogueThatOnlyNamesOthersIsRefusedWithTheirNames() throws IOException {
        write("all.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: Location
                metadata: {name: all}
                spec: {targets: [./a.yaml, ./b.yaml]}
                """);
        assertThat(refusal("all.yaml"))
                .isEqualTo(
                        "from: all.yaml holds nothing that becomes a component or a function\n"
                                + "all names other files, which are read only where they are named as well: ./a.yaml, ./b.yaml");
    }

    @Test
    void aFileThatIsNotThereIsRefusedWithAGuess() throws IOException {
        write("compose.yaml", "");
        assertThat(refusal("compose.yml")).isEqualTo("from: there is no file compose.yml\ndid you mean compose.yaml?");
        assertThat(refusal(".")).isEqualTo("from: . is a folder; name the file in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services:\n  a: [\n", "services: {a: {image: \"x}}\n", "a: b: c\n"})
    void whatIsNoYamlIsRefusedAtItsPlace(String text) throws IOException {
        write("compose.yaml", text);
        assertThat(refusal("compose.yaml")).matches("(?s)from: compose\\.yaml:\\d+:\\d+: .+\nIt reads .*");
    }

    @Test
    void hostileYamlIsRefusedInASentence() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 {image: x}\n");
        for (int each = 1; each < 40; each++) {
            bomb.append("a%s: &a%s [%s]\n".formatted(each, each, ("*a" + (each - 1) + ", ").repeat(9)));
        }
        write("bomb.yaml", bomb + "services: {a: *a39}\n");
        assertThat(refusal("bomb.yaml")).contains("the aliases of this file stand for more than 100000 values");
        write("deep.yaml", "services: " + "[".repeat(5000));
        assertThat(refusal("deep.yaml")).contains("nested more than 64 levels deep");
        write("many.yaml", "---\n".repeat(20_000));
        assertThat(refusal("many.yaml")).contains("the file has more than 10000 documents");
        write(
                "chain.yaml",
                "x0: &m0 {image: a}\n"
                        + IntStream.range(1, 300)
                                .mapToObj(each -> "x%s: &m%s {<<: *m%s}\n".formatted(each, each, each - 1))
                                .collect(Collectors.joining())
                        + "services: {a: *m299}\n");
        start("chain.yaml");
        assertThat(components()).containsOnlyKeys("a");
    }

    @Test
    void aKeyThatIsThereTwiceIsNamed() throws IOException {
        write("compose.yaml", "services:\n  a: {image: a}\n  a: {image: b}\n");
        assertThat(start("compose.yaml").notes()).contains("compose.yaml, line 3: the key \"a\" is here twice");
    }

    @Test
    void cataloguesThatAreNamedTogetherDescribeWhatTheOtherOneNeeds() throws IOException {
        write("shop.yaml", COMPONENT.formatted("shop", "component:bank"));
        write("bank.yaml", COMPONENT.formatted("bank", ""));
        write("all.yaml", """
                apiVersion: backstage.io/v1alpha1
                kind: Location
                metadata: {name: all}
                spec: {targets: [./shop.yaml, ./bank.yaml]}
                """);
        StartedProject started = start("all.yaml", "shop.yaml", "bank.yaml", "shop.yaml");
        assertThat(started.written())
                .extracting(StartedProject.NewFile::what)
                .contains("1 candidate for a function and 3 components, taken over from all.yaml and 2 more");
        assertThat(component("bank").from()).isEqualTo("backstage:component:default/bank");
        assertThat(started.notes()).contains("named, but not described in the file, so what they are is a guess: ops");
        assertThat(folder.resolve("continuity/from-backstage.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=manifest.schema.json\n"
                        + "# Taken over from all.yaml, shop.yaml, bank.yaml (a Backstage catalogue) on ");
    }

    @Test
    void servicesOfTwoFoldersAreTwoWhateverTheyAreCalled() throws IOException {
        Files.createDirectories(folder.resolve("shop"));
        Files.createDirectories(folder.resolve("bank"));
        write("shop/compose.yaml", "services: {web: {image: web, depends_on: [db]}, db: {image: postgres}}\n");
        write("bank/compose.yaml", "services: {api: {image: api, depends_on: [db]}, db: {image: postgres}}\n");
        start("shop/compose.yaml", "bank/compose.yaml");
        assertThat(needs("web")).containsExactly("db");
        assertThat(needs("api")).containsExactly("bank.db");
        assertThat(component("db").from()).isEqualTo("compose:shop/services/db");
        assertThat(component("bank.db").from()).isEqualTo("compose:bank/services/db");
        assertThat(start("bank/compose.yaml").notes())
                .contains("the manifests declare all of bank/compose.yaml already");
    }

    @Test
    void aMistakeInTheLastFileLeavesNothingHalfDone() throws IOException {
        write("compose.yaml", "services: {web: {image: web}}\n");
        write("other.yaml", "openapi: 3.1.0\n");
        assertThatExceptionOfType(RequestException.class).isThrownBy(() -> start("compose.yaml", "other.yaml"));
        assertThat(folder.resolve("continuity")).doesNotExist();
    }

    private StartedProject start(String... files) {
        return ProjectStart.of(folder, Stream.of(files).map(folder::resolve).toList(), AsOf.given(DAY))
                .write();
    }

    private String refusal(String file) {
        return assertThatExceptionOfType(RequestException.class)
                .isThrownBy(() -> start(file))
                .actual()
                .describe(name -> name);
    }

    private List<Finding> findings() {
        return read().findings();
    }

    private Map<String, Component> components() {
        return read().workspace().components();
    }

    private List<String> needs(String id) {
        return component(id).needs().stream()
                .map(need -> ((Need.Single) need).use().id())
                .toList();
    }

    private @Nullable ComponentKind kind(String id) {
        return component(id).kind();
    }

    private Component component(String id) {
        return Objects.requireNonNull(components().get(id));
    }

    private WorkspaceReader.Result read() {
        return WorkspaceReader.read(new WorkspaceReader.Request(folder, List.of(), List.of(), DAY, true));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
