package io.continuitylint;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.report.ReplacedFile;
import io.continuitylint.report.RuleList;
import io.continuitylint.report.RulePage;
import io.continuitylint.report.Terminal;
import io.continuitylint.report.manual.RuleManual;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.source.Suggestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules document, for people at a terminal and for those who publish it. */
public final class RulePages {

    /** The parameter that names a rule. */
    private static final String PARAMETER = "rule";

    private RulePages() {}

    /**
     * The page of a rule, or a list of rules.
     *
     * @param wanted the id of a rule, or a family to list; null to list all
     * @throws RequestException if there is no such rule
     */
    public static String of(@Nullable String wanted, Terminal terminal) {
        try (RuleEngine engine = RuleEngine.load()) {
            RuleCatalog catalog = engine.catalog();
            List<RuleSpec> rules = named(wanted, catalog);
            RuleSpec first = rules.get(0);
            return first.id().equals(word(wanted))
                    ? new RulePage(
                                    first,
                                    catalog.example(first.id(), "bad.yaml"),
                                    catalog.example(first.id(), "good.yaml"))
                            .text(terminal)
                    : RuleList.text(rules, terminal);
        }
    }

    /**
     * The rules that a user means, at least one.
     *
     * @param wanted the id of a rule, or a family; null for all
     * @throws RequestException if there is no such rule
     */
    static List<RuleSpec> named(@Nullable String wanted, RuleCatalog catalog) {
        String word = word(wanted);
        RuleSpec one = catalog.specs().get(word);
        List<RuleSpec> rules = one != null
                ? List.of(one)
                : catalog.specs().values().stream()
                        .filter(each -> word.isEmpty() || each.id().startsWith(word + "/"))
                        .toList();
        if (rules.isEmpty()) {
            throw unknown(word, catalog.specs().keySet());
        }
        return rules;
    }

    /** An id, a family, or nothing. */
    private static String word(@Nullable String wanted) {
        String name = wanted == null ? "" : RuleName.idOf(wanted.strip());
        return name.endsWith("/*") ? name.substring(0, name.length() - 2) : name;
    }

    /**
     * Writes the documentation of all rules: Markdown by family, by standard and by topic, and one HTML page.
     *
     * @param folder the value of the parameter {@code outputDirectory}; it is made if it is not there
     * @return the HTML page
     * @throws RequestException if the folder does not take them
     */
    public static Path write(Path folder) {
        try (RuleEngine engine = RuleEngine.load()) {
            List<String> mistakes = engine.catalog().index().mistakes();
            if (!mistakes.isEmpty()) {
                throw new RequestException("packs", String.join("\n", mistakes));
            }
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page :
                    RuleManual.pages(engine.catalog()).entrySet()) {
                new ReplacedFile(folder.resolve(page.getKey())).write(file -> file.append(page.getValue()));
            }
            return folder.resolve(RuleManual.HTML);
        } catch (IOException unwritable) {
            throw new RequestException(
                    "outputDirectory", "the pages cannot be written to \"%s\"".formatted(folder), unwritable);
        }
    }

    private static RequestException unknown(String wanted, Set<String> ids) {
        Set<String> words = new TreeSet<>(ids);
        ids.forEach(id -> words.add(id.substring(0, id.indexOf('/'))));
        String guess = ids.stream()
                .filter(id -> id.endsWith("/" + wanted))
                .sorted()
                .findFirst()
                .orElseGet(() -> Suggestions.closest(wanted, words));
        String hint =
                guess == null ? "ids look like test/overdue, families like test" : "did you mean \"" + guess + "\"?";
        return new RequestException(PARAMETER, "there is no rule \"%s\"".formatted(wanted), hint);
    }
}
