package io.continuitylint.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.RuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the other checks finds the conditions that it is about, and leaves those that look like them alone. */
class DefectTest extends LintedRule {

    @Test
    void aNewRuleHasNone() {
        assertThat(RuleLint.findings(folder())).isEmpty();
    }

    @Test
    void whatChangesNothingIsTold() throws IOException {
        write("Importance( of != null ) from findings.importance($f)");
        assertThat(findings("no-effect"))
                .containsExactly(DRL + "4: `of` of Importance is never missing; leave `of != null` out");
        write("Importance( tier != null ) from findings.importance($f)");
        assertThat(findings("no-effect")).isEmpty();
        edit("rule.drl", "when", "salience 3 no-loop\nwhen");
        assertThat(findings("no-effect"))
                .containsExactlyInAnyOrder(
                        DRL
                                + "2: salience changes nothing: no rule sees what another one reports, and reports are sorted",
                        DRL
                                + "2: no-loop changes nothing: no rule sees what another one reports, and reports are sorted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "exists Function( needs.add(null) ) ~ needs ~ add",
                "Function( this == $f, $needs : needs ) eval( $needs.remove(null) ) ~ $needs ~ remove",
                "eval( $f.needs().addAll($f.needs()) ) ~ $f.needs() ~ addAll",
                "$all : List() from collect( Backup() ) eval( $all.remove(null) ) ~ $all ~ remove",
            })
    void aListOfAFactThatIsChangedIsTold(String condition, String list, String method) throws IOException {
        write(condition);
        assertThat(findings("changed-fact"))
                .containsExactly(DRL + "4: `" + list + "` stays as it is: it refuses " + method
                        + ", and then the rule cannot be evaluated; change a copy below \"then\":"
                        + " new java.util.ArrayList( " + list + " )");
    }

    @Test
    void aCopyOfAListMayBeChanged() throws IOException {
        edit("rule.drl", "then\n", "then\n    $function.needs().clear();\n");
        assertThat(findings("changed-fact")).hasSize(1);
        edit("rule.drl", "$function.needs()", "List copy = new java.util.ArrayList( $function.needs() );\n    copy");
        assertThat(findings("changed-fact")).isEmpty();
        assertThat(RuleCompiler.mistakes(rules(), "")).isEmpty();
    }

    @Test
    void aVariableThatNobodyUsesIsTold() throws IOException {
        write(
                "$used : Backup( of == $f, $title : title ) // $used it is not\n    Deadline( of == $f, $d : days, days > $d )");
        assertThat(findings("unused-variable"))
                .containsExactly(
                        DRL + "4: $used is not used; leave it out", DRL + "4: $title is not used; leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "return;", "// findings", "throw new RuntimeException(\"findings\");"})
    void aRuleThatReportsNothingIsToldAsThat(String statement) throws IOException {
        edit("rule.drl", "findings.violated($function, \"%s has no title\", $function.id());", statement);
        assertThat(RuleLint.findings(folder()))
                .containsExactly(DRL + "1: the rule reports nothing; below \"then\" it says what it found:"
                        + " `findings.violated($function, \"%s has no title\", $function);` [no-effect]");
    }

    @Test
    void aMessageNamesItsObject() throws IOException {
        edit("rule.drl", "\"%s has no title\", $function.id()", "\"a function has no title\"");
        assertThat(findings("unnamed-object"))
                .containsExactly(
                        DRL
                                + "5: the message does not name $function, the object that it is about; write %s, and $function as its value");
        edit("rule.drl", "$function : Function( title == null )", "$function : Policy()");
        assertThat(findings("unnamed-object")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $f : Function( $id : id )                     | $f           | $id          | true
            $f : Function( $id : id != "pay" )            | $f           | $id          | true
            $f : Function( $id : title )                  | $f           | $id          | false
            Backup( $id : id ) $f : Component( id == $id ) | $f          | $id          | true
            $b : Backup() $f : Component( id == $b.id )   | $f           | $b           | false
            $b : Backup() $f : Component( id == $b.id )   | $f           | $b.id()      | true
            $b : Backup() $f : Component( id != $b.id )   | $f           | $b.id()      | false
            UseOf( $f : backup, $id : backup.id )         | $f           | $id          | true
            $u : UseOf( $f : backup )                     | $u.backup()  | $f           | true
            $u : UseOf( $f : backup )                     | $f           | $u.backup()  | true
            $u : UseOf( $f : backup )                     | $f           | Words.of($u.backup().id()) | true
            $u : UseOf( $f : backup )                     | $f           | $u.used()    | false
            """)
    void aMessageMayNameItsObjectByAnotherName(String condition, String object, String value, boolean named)
            throws IOException {
        write(condition);
        edit("rule.drl", "    $f : Function()\n", "");
        edit(
                "rule.drl",
                "violated($f, \"%s has no title\", $f.id())",
                "violated(%s, \"%%s\", %s)".formatted(object, value));
        assertThat(findings("unnamed-object")).hasSize(named ? 0 : 1);
    }

    @Test
    void aVariableBelowThenMayHoldTheId() throws IOException {
        edit("rule.drl", "then\n", "then\n    String name = $function.id();\n");
        edit("rule.drl", "title\", $function.id()", "title\", name");
        assertThat(findings("unnamed-object")).isEmpty();
        edit("rule.drl", "= $function.id()", "= $function.title()");
        assertThat(findings("unnamed-object")).hasSize(1);
    }

    @Test
    void aKeyThatTheObjectDoesNotHaveIsTold() throws IOException {
        edit("rule.drl", ";\n", ".absent(\"safestate\").at($function.at(\"titel\"));\n");
        assertThat(findings("unknown-key"))
                .containsExactly(
                        DRL + "5: Function has no key \"titel\"; did you mean \"title\"?",
                        DRL + "5: Function has no key \"safestate\"; did you mean \"safeState\"?");
        edit("rule.drl", "\"safestate\").at($function.at(\"titel\"))", "\"tests\").absent($function, \"color\")");
        assertThat(findings("unknown-key"))
                .singleElement()
                .asString()
                .startsWith(DRL + "5: Function has no key \"color\"; it has backups, biaReviewed, ");
        edit("rule.drl", ".absent($function, \"color\")", ".at($function.at(\"demand\", \"peak\"))");
        assertThat(findings("unknown-key")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"demand.peak\" ~ Function has no key \"demand.peak\"; write one key after the other: \"demand\", \"peak\"",
                "\"demand\", \"peek\" ~ demand of Function has no key \"peek\"; did you mean \"peak\"?",
                "$function, \"demand\", \"peek\" ~ demand of Function has no key \"peek\"; did you mean \"peak\"?",
            })
    void aPathOfKeysIsOneThatTheObjectCanHave(String path, String message) throws IOException {
        edit("rule.drl", ";\n", ".absent(" + path + ");\n");
        assertThat(findings("unknown-key")).containsExactly(DRL + "5: " + message);
        edit("rule.drl", path, "\"demand\", \"peak\"");
        assertThat(findings("unknown-key")).isEmpty();
    }

    @Test
    void aVariableNeedNotBeginWithADollarSign() throws IOException {
        String drl = Files.readString(folder().path().resolve("rule.drl"));
        Files.writeString(folder().path().resolve("rule.drl"), drl.replace("$function", "function"));
        assertThat(findings("unnamed-object")).isEmpty();
        edit("rule.drl", "function.id()", "\"function\"");
        assertThat(findings("unnamed-object")).hasSize(1);
    }

    @Test
    void aParameterThatIsNotDeclaredIsTold() throws IOException {
        write("Setting( rule == \"acme/x\", name == \"graceDasy\", $days : number )");
        assertThat(findings("undeclared-parameter"))
                .containsExactly(
                        DRL + "4: rule.md declares no parameter \"graceDasy\"; it declares none, so nothing ever"
                                + " matches this Setting");
        edit("rule.md", "severity:", "params: {graceDays: {type: number, default: 3}}\nseverity:");
        assertThat(findings("undeclared-parameter"))
                .containsExactly(DRL + "4: rule.md declares no parameter \"graceDasy\"; did you mean \"graceDays\"?");
        write("Setting( rule == \"acme/xx\", name == \"graceDays\", $days : number )");
        assertThat(findings("undeclared-parameter"))
                .containsExactly(DRL + "4: there is no Setting of \"acme/xx\"; this rule is \"acme/x\"");
        write("Setting( rule == \"acme/x\", name == \"graceDays\", $days : number )");
        assertThat(findings("undeclared-parameter")).isEmpty();
    }

    @Test
    void aSettingSaysOfWhichRuleAndWhichParameterItIs() throws IOException {
        edit("rule.md", "severity:", "params: {graceDays: {type: number, default: 3}}\nseverity:");
        write("Setting( name == \"graceDays\", $days : number )");
        assertThat(findings("undeclared-parameter"))
                .containsExactly(DRL + "4: this Setting may be one of any rule; write `rule == \"acme/x\"`");
        write("Setting( rule == \"acme/x\", $days : number )");
        assertThat(findings("undeclared-parameter"))
                .containsExactly(
                        DRL + "4: this Setting may be any parameter of the rule; write `name == \"graceDays\"`");
    }

    @Test
    void aParameterThatNothingReadsIsTold() throws IOException {
        edit("rule.md", "severity:", "params: {graceDays: {type: number, default: 3}}\nseverity:");
        write("Setting( rule == \"acme/y\", name == \"graceDays\", $days : number )");
        assertThat(findings("unused-parameter"))
                .containsExactly(
                        "acme/x/rule.md: no Setting reads the parameter \"graceDays\"; take it out, or read it:"
                                + " `Setting( rule == \"acme/x\", name == \"graceDays\" )`");
        write("Setting( rule == \"acme/x\", name == \"graceDays\", $days : number )");
        assertThat(findings("unused-parameter")).isEmpty();
    }

    @Test
    void aSectionThatIsMissingPutsNoOtherOutOfOrder() throws IOException {
        edit("rule.md", "## What it checks", "");
        assertThat(findings("undocumented"))
                .singleElement()
                .asString()
                .endsWith(": the section \"## What it checks\" is missing");
    }

    @Test
    void documentationAndFixturesAreAskedFor() throws IOException {
        edit("rule.md", "\n## What it does not see\n\nWhether the title says anything.\n", "");
        Files.delete(folder().path().resolve("good.yaml"));
        assertThat(findings("undocumented"))
                .containsExactly("acme/x/rule.md:15: the section \"## What it does not see\" is missing");
        assertThat(findings("untested")).containsExactly("acme/x/good.yaml is missing; in it the rule finds nothing");
    }
}
