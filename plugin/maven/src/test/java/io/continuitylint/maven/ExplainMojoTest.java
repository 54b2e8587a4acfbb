package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;

import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What the reports point to with {@code more:}. */
@MojoTest
class ExplainMojoTest {

    private static final String FAILING = "target/test-classes/projects/failing";

    @Inject
    private Log log;

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "test/overdue")
    void printsThePageOfARule(ExplainMojo mojo) {
        String page = printed(mojo);
        assertTrue(
                page.startsWith("\ntest/overdue: Not tested within its cadence\n\nseverity: error in tier 1, "), page);
        assertTrue(page.contains("\nWhy it matters\n    Backups decay"), page);
        assertTrue(page.contains("\nWhere it finds nothing\n    continuity: 1\n"), page);
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "manifest/invalid")
    @MojoParameter(name = "width", value = "70")
    void explainsWhatIsWrongWithManifestsAndWrapsIt(ExplainMojo mojo) {
        String page = printed(mojo);
        String text = page.substring(0, page.indexOf("\nWhere "));
        assertTrue(text.lines().allMatch(line -> line.length() <= 70), text);
    }

    @Test
    @InjectMojo(goal = "explain")
    void listsAllRulesWhereNoneIsNamed(ExplainMojo mojo) {
        String list = printed(mojo);
        assertTrue(list.contains("\nmanifest\n") && list.contains("\n  test/overdue "), list);
        assertTrue(
                list.contains("\nmore: mvn io.continuitylint:continuity-maven-plugin:explain -Dcontinuity.rule="),
                list);
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "people")
    void listsAFamily(ExplainMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log).info(contains("\npeople\n  people/departed-person"));
    }

    @Test
    @Basedir("target/test-classes/projects/documented")
    @InjectMojo(goal = "explain", pom = "pom.xml")
    @MojoParameter(name = "rule", value = "test/overdue")
    void namesThePageThatThePolicyOfTheProjectNames(ExplainMojo mojo) {
        String page = printed(mojo);
        assertTrue(page.contains("\ndocumentation: https://docs.example.org/rules.html#test/overdue\n"), page);
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "standard:dora/12")
    void showsAStandard(ExplainMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        verify(log).info(contains("\ndora: Regulation (EU) 2022/2554"));
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "explain", pom = "pom.xml")
    @MojoParameter(name = "rule", value = "function-map/owner-or-tier-missing")
    @MojoParameter(name = "at", value = "continuity.yaml:3")
    void explainsWhatARuleFoundAtAPlace(ExplainMojo mojo) {
        String text = printed(mojo);
        assertTrue(text.startsWith("\nerror: pay-suppliers has no owner [function-map/owner-or-tier-missing]\n"), text);
        assertTrue(text.contains("\nfacts that met in function-map/owner-or-tier-missing"), text);
    }

    @Test
    @Basedir(FAILING)
    @InjectMojo(goal = "explain", pom = "pom.xml")
    @MojoParameter(name = "at", value = "continuity.yaml:99")
    void refusesAPlaceThatIsNotThere(ExplainMojo mojo) {
        String refusal = refusal(mojo);
        assertTrue(refusal.startsWith("at: continuity.yaml has "), refusal);
        assertTrue(refusal.endsWith("\nIt is set in <at> in the POM or with -Dcontinuity.at"), refusal);
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "test/overdu")
    void refusesARuleThatThereIsNot(ExplainMojo mojo) {
        assertEquals("""
                rule: there is no rule "test/overdu"
                did you mean "test/overdue"?
                It is set in <rule> in the POM or with -Dcontinuity.rule""", refusal(mojo));
    }

    @Test
    @InjectMojo(goal = "explain")
    @MojoParameter(name = "rule", value = "frobnicate")
    void saysWhatAnIdLooksLikeWhereThereIsNoGuess(ExplainMojo mojo) {
        assertEquals("""
                rule: there is no rule "frobnicate"
                ids look like test/overdue, test/* or test; standard:dora selects by a standard
                It is set in <rule> in the POM or with -Dcontinuity.rule""", refusal(mojo));
    }

    private String printed(ExplainMojo mojo) {
        assertDoesNotThrow(mojo::execute);
        ArgumentCaptor<CharSequence> text = ArgumentCaptor.forClass(CharSequence.class);
        verify(log).info(text.capture());
        return text.getValue().toString();
    }

    private static String refusal(ExplainMojo mojo) {
        return String.valueOf(
                assertThrows(MojoExecutionException.class, mojo::execute).getMessage());
    }
}
