package io.continuitylint.maven;

import io.continuitylint.authoring.lint.RuleLint;
import io.continuitylint.authoring.lint.RuleLintReport;
import io.continuitylint.authoring.test.RuleTests;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Reads rules for what is wrong or slow though it compiles: what can never fire, what is not indexed, what is not documented. It
 * needs no POM.
 *
 * @since 0.1
 */
@Mojo(
        name = "lint-rules",
        defaultPhase = LifecyclePhase.TEST,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class LintRulesMojo extends OwnRulesMojo {

    @Override
    void work(RuleTests.Request rules) throws MojoExecutionException, MojoFailureException {
        RuleLintReport report = RuleLint.run(rules);
        show(report.text(), report.kind(), report.summary());
    }
}
