package io.continuitylint.maven;

import io.continuitylint.LintRequest;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** What can be set of a goal that may evaluate some rules only. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute.
abstract class RuleParameters extends WorkspaceParameters {

    /**
     * The only rules to evaluate: ids (<code>test/overdue</code>), families (<code>test</code>), patterns
     * (<code>*&#47;overdue</code>), or by a standard that they cite (<code>standard:dora</code>), or a clause of it
     * (<code>standard:dora/12</code>). Without it, all.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.rules")
    private List<String> rules;

    /**
     * Rules not to evaluate, written like <code>rules</code>. To live with a finding, accept the risk in a manifest instead.
     *
     * @since 0.1
     */
    @Parameter(property = "continuity.skipRules")
    private List<String> skipRules;

    /** The request for a workspace, by these rules. */
    final LintRequest.Builder byRules(ProjectFolder folder) {
        return workspace(folder).rules(given(rules)).skipRules(given(skipRules));
    }
}
