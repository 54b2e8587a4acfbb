package io.continuitylint;

import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.RuleDocs;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.report.ReplacedFile;
import io.continuitylint.report.RuleList;
import io.continuitylint.report.RulePage;
import io.continuitylint.report.StandardPage;
import io.continuitylint.report.Terminal;
import io.continuitylint.report.manual.RuleManual;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleName;
import io.continuitylint.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules document, for people at a terminal and for those who publish it. */
public final class RulePages {

    /** The parameter that names a rule. */
    private static final String PARAMETER = "rule";

    private RulePages() {}

    /**
     * The page of a rule or of a standard, or a list of rules.
     *
     * @param wanted the id of a rule; a standard, as in {@code standard:dora}, or a clause of it; or whatever else selects
     *     rules, to list them; null to list all
     * @param workspace whose rules these are
     * @param governed whether its policy may say where the organisation documents the rules
     * @throws RequestException if there is no such rule or standard
     */
    public static String of(@Nullable String wanted, LintRequest workspace, boolean governed, Terminal terminal) {
        try (RuleEngine engine = RuleEngine.load(workspace.ruleSources())) {
            RuleCatalog catalog = engine.catalog();
            String word = wanted == null ? "" : wanted.strip();
            RuleSpec rule = catalog.specs().get(RuleName.idOf(word));
            if (rule != null) {
                return page(rule, catalog, governed ? docs(workspace) : RuleDocs.NONE)
                        .text(terminal);
            }
            return RuleCatalog.isStandard(word)
                    ? catalog.standards(PARAMETER, word).stream()
                            .map(part -> StandardPage.text(part, terminal))
                            .collect(Collectors.joining("\n"))
                    : RuleList.text(named(word, catalog), terminal);
        }
    }

    /**
     * A list of rules.
     *
     * @param wanted what selects rules, several with commas between them; null to list all
     * @param workspace whose rules these are
     * @throws RequestException if there is no such rule
     */
    public static String list(@Nullable String wanted, LintRequest workspace, Terminal terminal) {
        try (RuleEngine engine = RuleEngine.load(workspace.ruleSources())) {
            return RuleList.text(named(wanted, engine.catalog()), terminal);
        }
    }

    private static RulePage page(RuleSpec rule, RuleCatalog catalog, RuleDocs docs) {
        String id = rule.id();
        return new RulePage(rule, catalog.example(id, "bad.yaml"), catalog.example(id, "good.yaml"), docs.of(id));
    }

    /** Only the policy is of interest: what is wrong with the manifests, a check tells. */
    private static RuleDocs docs(LintRequest workspace) {
        return new RuleDocs(WorkspaceReader.read(Linter.reading(workspace))
                .workspace()
                .policy()
                .docsUrl());
    }

    /**
     * The rules that a user means, at least one.
     *
     * @param wanted what selects rules, several with commas between them; null or empty for all
     * @throws RequestException if there is no such rule
     */
    static List<RuleSpec> named(@Nullable String wanted, RuleCatalog catalog) {
        return wanted == null || wanted.isBlank()
                ? List.copyOf(catalog.specs().values())
                : catalog.named(PARAMETER, List.of(wanted.split(",", -1)));
    }

    /**
     * Writes the documentation of all rules: Markdown by family, by standard and by topic, and one HTML page.
     *
     * @param folder the value of the parameter {@code outputDirectory}; it is made if it is not there
     * @param workspace whose rules these are
     * @return the HTML page
     * @throws RequestException if the folder does not take them, or a rule cannot be documented
     */
    public static Path write(Path folder, LintRequest workspace) {
        try (RuleEngine engine = RuleEngine.load(workspace.ruleSources())) {
            List<String> mistakes = new ArrayList<>(engine.catalog().index().mistakes());
            engine.catalog().mistakes().values().forEach(mistakes::addAll);
            if (!mistakes.isEmpty()) {
                // Each names its file, of a pack or of the repository.
                throw RequestException.of(mistakes);
            }
            Files.createDirectories(folder);
            for (Map.Entry<String, String> page :
                    RuleManual.pages(engine.catalog()).entrySet()) {
                Path file = folder.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                new ReplacedFile(file).write(text -> text.append(page.getValue()));
            }
            return folder.resolve(RuleManual.HTML);
        } catch (IOException unwritable) {
            throw new RequestException(
                    "outputDirectory", "the pages cannot be written to \"%s\"".formatted(folder), unwritable);
        }
    }
}
