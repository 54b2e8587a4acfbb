package io.continuitylint.maven;

import io.continuitylint.authoring.test.RuleTestReport;
import io.continuitylint.authoring.test.RuleTests;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Tests rules by the fixtures beside them: each finds what it announces and nothing else, and one of them notices when a part of
 * a rule is deleted. It needs no POM.
 *
 * @since 0.1
 */
@Mojo(
        name = "test-rules",
        defaultPhase = LifecyclePhase.TEST,
        requiresProject = false,
        requiresDependencyResolution = ResolutionScope.NONE,
        threadSafe = true)
public final class TestRulesMojo extends OwnRulesMojo {

    @Override
    void work(RuleTests.Request rules) throws MojoExecutionException, MojoFailureException {
        RuleTestReport report = RuleTests.run(rules);
        show(report.text(false), report.kind(), report.summary());
    }
}
