package io.continuitylint.cli;

import io.continuitylint.LintRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The same request with these rules. */
    LintRequest.Builder of(LintRequest.Builder request) {
        return request.rules(split(rules)).skipRules(split(skipRules));
    }

    /** Not left to the parser, for which a comma alone is nothing: no rule would then mean all of them. */
    static List<String> split(List<String> given) {
        return given.stream()
                .flatMap(each -> Arrays.stream(each.split(",", -1)))
                .toList();
    }
}
