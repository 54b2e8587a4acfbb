package io.continuitylint.cli;

import io.continuitylint.LintRequest;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.CacheFolder;
import io.continuitylint.request.RequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of rules that do not come with the tool. */
final class OwnRules {

    @Option(
            names = "--pack",
            paramLabel = "FILE[,FILE...]",
            split = ",",
            description = "Jars with rules to evaluate besides those that come with this tool.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--no-loose-rules",
            description =
                    "Leaves out the rules in continuity/rules of the repository, as for a change that nobody has looked at yet.")
    private boolean noLooseRules;

    @Option(
            names = "--locked",
            description = "Refuses packs that are not those of continuity/packs.lock, which rules lock writes.")
    private boolean locked;

    @Option(
            names = "--rule-timeout",
            paramLabel = "TIME",
            description =
                    "How long each of these rules may take, as in 30s or 2m; 10s without it. One that takes longer is stopped.")
    private @Nullable String ruleTimeout;

    /** The same request with these rules. */
    LintRequest.Builder of(LintRequest.Builder request, Shell shell) {
        return request.packs(new Paths(shell.folder(), "packs").of(packs))
                .looseRules(!noLooseRules)
                .locked(locked)
                .ruleTimeout(ruleTimeout)
                .cache(CacheFolder.of(shell.environment()));
    }

    /**
     * Looks something up in these rules.
     *
     * @throws RequestException what the look-up refuses; where no pack is named, with a hint at packs
     */
    String look(Supplier<String> up) {
        try {
            return up.get();
        } catch (RequestException unknown) {
            throw packs.isEmpty() && "rule".equals(unknown.parameter())
                    ? unknown.and("a rule of a pack is known with --pack=FILE")
                    : unknown;
        }
    }

    /** A request for the rules alone, where the user is. */
    LintRequest around(Shell shell) {
        return of(
                        LintRequest.of(
                                RootFolder.of(null, shell.folder()), AsOf.of(null, shell.environment(), shell.clock())),
                        shell)
                .build();
    }
}
