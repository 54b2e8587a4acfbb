package io.continuitylint.authoring.test;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.manifest.discovery.FileNames;
import io.continuitylint.manifest.discovery.OwnRuleSearch;
import io.continuitylint.request.RequestException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tests rules that somebody wrote by the fixtures that lie beside them. */
public final class RuleTests {

    private RuleTests() {}

    /**
     * What to test.
     *
     * @param folder the current one, absolute; files are named from it
     * @param top the top folder of the build, up to which rules are looked for; null for that of the repository
     * @param paths pack jars, and folders of rules, of a family or of one rule, absolute; empty for the {@code continuity/rules}
     *     that applies to the current folder
     * @param rules ids, globs or families of the rules to test; empty for all
     * @param cache the folder in which compiled rules are kept, absolute; null to keep none
     */
    public record Request(
            Path folder,
            @Nullable Path top,
            List<Path> paths,
            List<String> rules,
            @Nullable Path cache) {

        public Request {
            paths = List.copyOf(paths);
            rules = List.copyOf(rules);
        }
    }

    /**
     * Tests them.
     *
     * @throws RequestException if there is nothing to test
     */
    public static RuleTestReport run(Request request) {
        List<TestCase> cases = new ArrayList<>();
        int rules = forEach(request, (folder, engine) -> cases.addAll(RuleTester.test(folder, engine)));
        return new RuleTestReport(rules, cases);
    }

    /**
     * Gives them to somebody, each with all rules that were loaded with it.
     *
     * @return how many there are
     * @throws RequestException if there are none
     */
    public static int forEach(Request request, BiConsumer<RuleFolder, RuleEngine> user) {
        List<RulesUnderTest> tested = new ArrayList<>();
        try {
            FileNames names = new FileNames(request.folder().normalize());
            Path own = request.paths().isEmpty() ? null : ownRules(request);
            paths(request)
                    .forEach(path -> tested.add(RulesUnderTest.of(path.normalize(), own, names, request.cache())));
            return give(tested, wanted(tested, request.rules()), user);
        } finally {
            tested.forEach(RulesUnderTest::close);
        }
    }

    private static List<Path> paths(Request request) {
        if (!request.paths().isEmpty()) {
            return request.paths();
        }
        Path own = ownRules(request);
        if (own == null) {
            throw new RequestException(null, noRules(request));
        }
        return List.of(own);
    }

    private static String noRules(Request request) {
        Path outside = search(request).leadingOut();
        return outside == null
                ? "there is no folder continuity/rules here or above; name a folder of rules, or a pack jar"
                : "%s cannot be read: it is a link that leads out of the repository; put the folder itself there, or name it"
                        .formatted(new FileNames(request.folder().normalize()).of(outside));
    }

    private static @Nullable Path ownRules(Request request) {
        return search(request).looseRules();
    }

    private static OwnRuleSearch search(Request request) {
        return new OwnRuleSearch(request.folder(), request.top());
    }

    private static Predicate<String> wanted(List<RulesUnderTest> tested, List<String> patterns) {
        List<String> ids = tested.stream()
                .flatMap(each -> each.folders().stream())
                .map(RuleFolder::id)
                .toList();
        return patterns.isEmpty() ? id -> true : RuleCatalog.anyOf("rules", patterns, ids);
    }

    private static int give(
            List<RulesUnderTest> tested, Predicate<String> wanted, BiConsumer<RuleFolder, RuleEngine> user) {
        int rules = 0;
        for (RulesUnderTest each : tested) {
            for (RuleFolder folder : each.folders()) {
                if (wanted.test(folder.id())) {
                    user.accept(folder, each.engine());
                    rules++;
                }
            }
        }
        return rules;
    }
}
