package io.continuitylint.cli;

import io.continuitylint.LintRequest;
import io.continuitylint.request.CacheFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command evaluates some rules only. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "RULE[,RULE...]",
            description =
                    "The only rules to evaluate: ids (test/overdue), families (test), patterns (*/overdue), or by a standard that they cite "
                            + "(standard:dora), or a clause of it (standard:dora/12).")
    private List<String> rules = new ArrayList<>();

    @Option(
            names = "--skip-rules",
            paramLabel = "RULE[,RULE...]",
            description = "Rules not to evaluate, written like --rules.")
    private List<String> skipRules = new ArrayList<>();

    @Option(
            names = "--pack",
            paramLabel = "FILE[,FILE...]",
            split = ",",
            description = "Jars with rules to evaluate besides those that come with this tool.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--no-loose-rules",
            description = "Leaves out the rules in continuity/rules, of a change that nobody has looked at yet.")
    private boolean noLooseRules;

    @Option(
            names = "--rule-timeout",
            paramLabel = "TIME",
            description =
                    "How long each rule in continuity/rules or of a --pack may take, as in 30s or 2m; 10s without it. One that takes longer is stopped.")
    private @Nullable String ruleTimeout;

    /** The same request with these rules. */
    LintRequest.Builder of(LintRequest.Builder request, Shell shell) {
        return request.rules(split(rules))
                .skipRules(split(skipRules))
                .packs(packs.stream().map(shell.folder()::resolve).toList())
                .looseRules(!noLooseRules)
                .ruleTimeout(ruleTimeout)
                .cache(CacheFolder.of(shell.environment()));
    }

    /** Not left to the parser, for which a comma alone is nothing: no rule would then mean all of them. */
    private static List<String> split(List<String> given) {
        return given.stream()
                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                .toList();
    }
}
