package io.continuitylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.source.YamlProblem.Kind;
import io.continuitylint.source.YamlTestSuite.Case;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The test suite of YAML itself: nothing in it makes the reader throw, and what of it is YAML and is refused all the same is
 * listed with the reason. Only the build server fetches it: {@code -Pyaml-test-suite}.
 */
@EnabledIfSystemProperty(named = "yaml.test.suite", matches = "true")
class YamlTestSuiteTest {

    private static final Path PAGE = Path.of("../docs/valid-yaml-that-is-refused.md");
    private static final Pattern ROW = Pattern.compile("^\\| (.+?) \\| .+? \\| (.+?) \\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("\\w{4}/\\d+");

    /** What is wrong is said by the kind already; the message names the tag, the key. */
    private static final Set<Kind> IN_A_WORD = EnumSet.of(Kind.TAG, Kind.COMPLEX_KEY, Kind.SEVERAL_DOCUMENTS);

    private static List<Case> cases = List.of();

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        cases = YamlTestSuite.fetch();
    }

    @Test
    void everyCaseIsReadOrRefusedAtAPlaceInIt() {
        assertThat(cases).hasSizeGreaterThan(400);
        for (Case each : cases) {
            long lines = Math.max(1, each.yaml().lines().count());
            assertThat(read(each).problems())
                    .as(each.name())
                    .allMatch(problem -> problem.place().span().endLine() <= lines);
        }
    }

    @Test
    void whatIsValidAndRefusedIsListedWithTheReason() throws IOException {
        Map<String, Set<String>> refused = new TreeMap<>();
        for (Case each : cases) {
            List<YamlProblem> problems = read(each).problems();
            if (each.valid() && !problems.isEmpty()) {
                refused.computeIfAbsent(reason(problems.get(0)), unused -> new TreeSet<>())
                        .add(each.name());
            }
        }
        assertThat(listed()).isEqualTo(refused);
    }

    @Test
    void whatNeedsNoParserIsReadAsTheParserReadsIt() {
        int common = 0;
        for (Case each : cases) {
            String read = YamlTrees.common(each.yaml());
            if (read != null) {
                assertThat(read).as(each.name()).isEqualTo(YamlTrees.parsed(each.yaml()));
                common++;
            }
        }
        assertThat(common).isGreaterThan(40);
    }

    private static String reason(YamlProblem problem) {
        return IN_A_WORD.contains(problem.kind())
                ? problem.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : problem.message().replace("|", "\\|");
    }

    private static Map<String, Set<String>> listed() throws IOException {
        Map<String, Set<String>> listed = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            Set<String> names = new TreeSet<>();
            NAME.matcher(row.group(2)).results().forEach(name -> names.add(name.group()));
            if (!names.isEmpty()) {
                listed.put(row.group(1), names);
            }
        }
        return listed;
    }

    private static YamlReader.Result read(Case each) {
        return YamlReader.read(each.yaml().getBytes(StandardCharsets.UTF_8), Path.of("x.yaml"), "x.yaml");
    }
}
