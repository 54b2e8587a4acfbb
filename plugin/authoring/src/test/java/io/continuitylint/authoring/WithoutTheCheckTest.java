package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link EscapeTest} refuses would work: a rule that is compiled without the check does what it likes. */
class WithoutTheCheckTest {

    private static final String SIGN = "continuity.escaped";
    private static final String RULE = """
            %s
            rule "acme/x"
            when
                %s
            then
                %s
            end
            """;

    @TempDir
    private Path root;

    @BeforeEach
    @AfterEach
    void nothingEscapedYet() {
        System.clearProperty(SIGN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a statement        | -                                             | $f : Function() | System.setProperty("continuity.escaped", "yes");
            a function         | function void f() { System.setProperty("continuity.escaped", "yes"); } | $f : Function() | f();
            a static import    | import static java.lang.System.setProperty | $f : Function() | setProperty("continuity.escaped", "yes");
            a method reference | - | $f : Function() | java.util.function.BinaryOperator<String> s = System::setProperty; s.apply("continuity.escaped", "yes");
            a lambda           | - | $f : Function() | java.util.function.Supplier<String> s = () -> System.setProperty("continuity.escaped", "yes"); s.get();
            a constraint       | - | $f : Function( id != System.setProperty("continuity.escaped", "yes") ) |
            from               | - | $f : Function() String() from System.setProperty("continuity.escaped", "yes") |
            reflection         | - | $f : Function() | Class.forName("java.lang.System").getMethod("setProperty", String.class, String.class).invoke(null, "continuity.escaped", "yes");
            """)
    void itWorks(String name, String before, String condition, String statement) throws IOException {
        String drl = RULE.formatted(before == null ? "" : before, condition, statement == null ? "" : statement);
        Files.writeString(root.resolve("continuity.yaml"), "continuity: 1\nfunctions:\n  f: {title: F, tier: 1}\n");
        Compilation compiled = Compilation.of("unchecked", List.of(RuleSource.of("acme/x", drl)));
        assertThat(compiled.errors()).isEmpty();
        Path jar = jar(compiled);
        AsOf day = AsOf.given(LocalDate.of(2026, 11, 20));
        new Linter().lint(LintRequest.of(root, day).packs(List.of(jar)).build());
        assertThat(System.getProperty(SIGN)).isEqualTo("yes");

        assertThat(SafetyCheck.refusals(compiled.files())).isNotEmpty();
    }

    /** The compiler makes the constants of an enum: a look at the compiled classes would come too late. */
    @Test
    void aDeclaredEnumRunsWhileItIsCompiled() throws IOException {
        String drl = RULE.formatted(
                "declare enum A B(System.setProperty(\"continuity.escaped\", \"yes\")); a : String end",
                "$f : Function()",
                "");
        Compilation.of("unchecked", List.of(RuleSource.of("acme/x", drl)));
        assertThat(System.getProperty(SIGN)).isEqualTo("yes");

        System.clearProperty(SIGN);
        Path folder = Files.createDirectories(root.resolve("acme/x"));
        Files.writeString(folder.resolve("rule.drl"), drl);
        assertThat(RuleCompiler.mistakes(root, "rules"))
                .singleElement()
                .asString()
                .contains("declare");
        assertThat(System.getProperty(SIGN)).isNull();
    }

    private Path jar(Compilation compiled) throws IOException {
        Path jar = root.resolve("unchecked.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> each : compiled.files().entrySet()) {
                add(out, each.getKey(), each.getValue());
            }
            String descriptor = "name = unchecked\nvocabulary = 1\nmodels = " + compiled.index() + "\n";
            add(out, "META-INF/continuity/rule-pack.properties", descriptor.getBytes(StandardCharsets.UTF_8));
            String document = "---\ntitle: A rule\nseverity: warning\n---\n## How to fix it\nWrite it down.\n";
            add(out, "catalog/acme/x/rule.md", document.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void add(JarOutputStream out, String path, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(path));
        out.write(content);
        out.closeEntry();
    }
}
