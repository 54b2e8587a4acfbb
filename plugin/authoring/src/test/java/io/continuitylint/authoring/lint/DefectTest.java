package io.continuitylint.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.NewRule;
import io.continuitylint.authoring.RuleCompiler;
import io.continuitylint.authoring.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check finds the conditions that it is about, and leaves those that look like them alone. */
class DefectTest {

    private static final String DRL = "acme/x/rule.drl:";

    @TempDir
    private Path rules;

    private RuleFolder folder;

    @BeforeEach
    void makeARule() {
        NewRule.of("acme/x", rules).write();
        folder = RuleFolder.below(rules, rules.getFileName().toString()).get(0);
        folder = new RuleFolder(folder.path(), "acme/x");
    }

    @Test
    void aNewRuleHasNone() {
        assertThat(RuleLint.findings(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Words() ~ Words is no fact, so nothing ever matches it; 'continuity facts' shows those of a workspace",
                "Backup( of == $f, tier == null, tier == 1 ) ~ 'tier == 1' contradicts 'tier == null', so no Backup matches both",
                "not Function( this == $f, tier == 1, tier == 2 ) ~ 'tier == 2' contradicts 'tier == 1', so no Function matches both",
                "Function( this == $f, tier < 3 && tier > 5 ) ~ 'tier < 3 && tier > 5' contradicts itself, so no Function matches",
                "Function( this == $f, tier > 2, tier <= 2 ) ~ 'tier <= 2' contradicts 'tier > 2', so no Function matches both",
                "Function( this == $f, tier == 2, tier != 2 ) ~ 'tier != 2' contradicts 'tier == 2', so no Function matches both",
                "Function( this == $f, title == null, title != null ) ~ 'title != null' contradicts 'title == null', so no Function matches both",
                "Backup( this == $f, neighbour, !neighbour ) ~ '!neighbour' contradicts 'neighbour', so no Backup matches both",
                "Backup( this == $f, activation == null, activation!.mode == Activation.Mode.SEMI ) ~ 'activation!.mode == Activation.Mode.SEMI' contradicts 'activation == null', so no Backup matches both",
                "Backup( this == $f, readiness in ( Readiness.HOT, Readiness.WARM ), readiness == Readiness.COLD ) ~ 'readiness == Readiness.COLD' contradicts 'readiness in ( Readiness.HOT, Readiness.WARM )', so no Backup matches both",
                "Function( this == $f, rto < Timespan.ofHours(1), rto > Timespan.ofDays(1) ) ~ 'rto > Timespan.ofDays(1)' contradicts 'rto < Timespan.ofHours(1)', so no Function matches both",
                "Function( this == $f, rto > Timespan.ofDays(1), rto <= Timespan.ofHours(24) ) ~ 'rto <= Timespan.ofHours(24)' contradicts 'rto > Timespan.ofDays(1)', so no Function matches both",
                "Function( this == $f, biaReviewed > LocalDate.of(2026, 1, 31), biaReviewed < LocalDate.of(2026, 1, 30) ) ~ 'biaReviewed < LocalDate.of(2026, 1, 30)' contradicts 'biaReviewed > LocalDate.of(2026, 1, 31)', so no Function matches both",
                "Function( this == $f, biaReviewed < $f.biaReviewed, biaReviewed > $f.biaReviewed ) ~ 'biaReviewed > $f.biaReviewed' contradicts 'biaReviewed < $f.biaReviewed', so no Function matches both",
                "Component( id == $f.id, $t : changed, endOfSupport > $t.plusDays(30), endOfSupport < $t ) ~ 'endOfSupport < $t' contradicts 'endOfSupport > $t.plusDays(30)', so no Component matches both",
                "Function( this == $f, rto == null, rto > Timespan.ofHours(4) ) ~ 'rto > Timespan.ofHours(4)' contradicts 'rto == null', so no Function matches both",
                "Function( this == $f, rto == null, mtpd == null, rto < mtpd ) ~ 'rto < mtpd' contradicts 'rto == null', so no Function matches both",
                "Function( this == $f, needs.empty, needs.size > 0 ) ~ 'needs.size > 0' contradicts 'needs.empty', so no Function matches both",
                "Function( this == $f, !needs.empty, needs.size == 0 ) ~ 'needs.size == 0' contradicts '!needs.empty', so no Function matches both",
                "Function( this == $f, needs.size < 0 ) ~ 'needs.size < 0' never holds: needs.size is never negative",
                "Function( this == $f, title.length <= -1 ) ~ 'title.length <= -1' never holds: title.length is never negative",
                "Function( this == $f, mbco!.number < 0 ) ~ 'mbco!.number < 0' never holds: mbco.number is never negative",
                "accumulate( Component( id == $f.id ); $n : count(); $n < 0 ) ~ '$n < 0' never holds: $n is never negative",
                "List( size < 0 ) from collect( Component( id == $f.id ) ) ~ 'size < 0' never holds: size is never negative",
                "Function( this == $f, rto > rto ) ~ 'rto > rto' never holds",
                "Function( this == $f, 1 == 2 ) ~ '1 == 2' never holds",
                "Function( this == $f, id == \"person:ann\" ) ~ 'id == \"person:ann\"' never holds: an id has no prefix; write \"ann\"",
                "Function( this == $f, owner!.id == \"person:ann\" ) ~ 'owner!.id == \"person:ann\"' never holds: an id has no prefix; write \"ann\"",
                "Component( id == \"a\" ) not Component( id == \"a\" ) ~ 'not Component( id == \"a\" )' contradicts 'Component( id == \"a\" )', so the rule never fires",
                "not Component( kind == ComponentKind.SITE ) exists Component( kind == ComponentKind.SITE, title == null ) ~ 'not Component( kind == ComponentKind.SITE )' contradicts 'Component( kind == ComponentKind.SITE, title == null )', so the rule never fires",
                "not Function() ~ 'not Function()' contradicts 'Function()', so the rule never fires",
                "Function( this == $f, id == null ) ~ 'id' of Function is never missing, so nothing matches 'id == null'",
                "Backup( this == $f, neighbour == null ) ~ 'neighbour' of Backup is never missing, so nothing matches 'neighbour == null'",
            })
    void whatNoFactMatchesNeverFires(String condition, String message) throws IOException {
        write(condition);
        assertThat(findings("never-fires")).containsExactly(DRL + "4: " + message.replace('\'', '`'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject( this == $f )",
                "Setting( rule == \"acme/x\", name == \"days\" )",
                "Function( this == $f, tier == 1 || tier == 2, title == null )",
                "Function( this == $f, tier > 1, tier < 3, tier != 2 )",
                "Function( this == $f, tier >= 2, tier <= 2 )",
                "Function( this == $f, title == null, owner != null )",
                "Backup( this == $f, activation == null || activation.mode == null, activation!.mode != Activation.Mode.SEMI )",
                "Backup( this == $f, readiness in ( Readiness.HOT, Readiness.WARM ), readiness == Readiness.WARM )",
                "Function( this == $f, rto >= Timespan.ofDays(1), rto <= Timespan.ofHours(24) )",
                "Function( this == $f, rto == Timespan.ofDays(1), rto != Timespan.ofHours(24) )",
                "Function( this == $f, biaReviewed >= LocalDate.of(2026, 1, 31), biaReviewed < LocalDate.of(2026, 2, 1) )",
                "Component( id == $f.id, $t : changed, endOfSupport < $t.plusDays(30), endOfSupport > $t )",
                "Component( id == $f.id, $t : changed, endOfSupport > $t.minusDays(30), endOfSupport < $t )",
                "Function( this == $f, rto == null || rto > Timespan.ofHours(4) )",
                "Function( this == $f, rto == null, mtpd != null )",
                "Function( this == $f, needs.size == 0, needs.empty )",
                "Function( this == $f, needs.size >= 0, rto >= rto, 1 != 2 )",
                "Function( this == $f, title == \"person:ann\", id == \"x:ann\", id != \"person:ann\" )",
                "Function( this == $f, tier > 1.5, tier < 3 )",
                "Component( id == \"a\" ) not Component( id == \"a\", title != null )",
                "not Component( id == $f.id ) exists Component( kind == ComponentKind.SITE )",
                "not Function( this != $f )",
                "Words() from $f.words()"
            })
    void whatAFactCanMatchMayFire(String condition) throws IOException {
        write(condition);
        assertThat(findings("never-fires")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Backup( protects contains $f ) ~ 'protects contains $f' has no index, so every Backup is tried each time; match a fact that says which belongs to which, as UseOf does, and join that with ==",
                "not Backup( $f.backups not contains this ) ~ '$f.backups not contains this' has no index, so every Backup is tried each time; match a fact that says which belongs to which, as UseOf does, and join that with ==",
                "Backup( $f.id == id ) ~ '$f.id == id' has no index, so every Backup is tried each time; write the field on the left: 'id == $f.id'",
                "Backup( id == $f.id || title == $f.title ) ~ 'id == $f.id || title == $f.title' has no index, so every Backup is tried each time; write a rule for each alternative",
                "exists Backup( $f.equals(owner) ) ~ '$f.equals(owner)' has no index, so every Backup is tried each time; join by a field of it: 'field == $variable'",
                "Deadline( days > $f.tier ) ~ 'days > $f.tier' has no index, so every Deadline is tried each time; join by a field of it: 'field == $variable'",
                "Deadline( of != $f ) ~ 'of != $f' has no index, so every Deadline is tried each time; join by a field of it: 'field == $variable'",
                "eval( $f.critical() ) ~ 'eval' has no index, so it is tried for all that is before it; write it as a condition of a pattern",
            })
    void aJoinWithoutAnIndexIsTold(String condition, String message) throws IOException {
        write(condition);
        assertThat(findings("not-indexed")).containsExactly(DRL + "4: " + message.replace('\'', '`'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deadline( of == $f )",
                "Deadline( of == $f, days > $f.tier )",
                "not Deadline( days > $f.tier )",
                "Deadline( $days : days, kind.days > $days, of == $f )",
                "$m : Setting( rule == \"acme/x\", $f.tier > number )",
                "Importance( tier > $f.tier ) from findings.importance($f)",
                "$day : LocalDate() from findings.asOf() Function( this == $f, biaReviewed < $day )"
            })
    void aJoinWithAnIndexIsNot(String condition) throws IOException {
        write(condition);
        assertThat(findings("not-indexed")).isEmpty();
    }

    @Test
    void twoPatternsWithoutAJoinAreAllPairs() throws IOException {
        write("Backup( !neighbour )");
        assertThat(findings("cross-product"))
                .containsExactly(
                        DRL
                                + "4: every Backup is combined with every Function; join them by a field: `Backup( field == $variable )`");
        write("exists ( Backup( !neighbour ) and Deadline( days > 3 ) )");
        assertThat(findings("cross-product")).isEmpty();
        write("Policy()");
        assertThat(findings("cross-product")).isEmpty();
        write("( Backup( id == $f.id ) or Component( id == $f.id ) )");
        assertThat(findings("cross-product")).isEmpty();
    }

    @Test
    void whatIsCountedAgainForEachFactIsTold() throws IOException {
        write("accumulate( Backup( $id : id ); $ids : collectList( $id ) )");
        assertThat(findings("cross-product"))
                .containsExactly(
                        DRL
                                + "4: every Backup is counted again for every Function; join them by a field: `Backup( field == $variable )`, or count above the Function");
        write("List( size > 2 ) from collect( Backup( !neighbour ) )");
        assertThat(findings("cross-product")).hasSize(1);
        write("accumulate( Backup( owner!.id == $f.id, $id : id ); $ids : collectList( $id ) )");
        assertThat(findings("cross-product")).isEmpty();
        write("accumulate( Deadline( days > $f.tier, $of : of ); $late : count( $of ) )");
        assertThat(findings("not-indexed")).hasSize(1);
    }

    @Test
    void whatIsCountedOnceIsCombinedWithNothing() throws IOException {
        write("accumulate( Backup( $id : id ); $ids : collectSet( $id ) )");
        edit("rule.drl", "    $f : Function()\n", "");
        edit("rule.drl", "then", "    $f : Function( id memberOf $ids )\nthen");
        assertThat(findings("cross-product")).isEmpty();
        assertThat(findings("not-indexed")).isEmpty();
        edit("rule.drl", "id memberOf $ids", "");
        assertThat(findings("cross-product")).isEmpty();
        edit("rule.drl", "when\n", "when\n    $b : Component()\n");
        edit("rule.drl", "$id : id", "owner!.id == $b.id, $id : id");
        edit("rule.drl", "Function(", "Function( id memberOf $ids");
        assertThat(findings("not-indexed")).hasSize(1);
    }

    @Test
    void anImportanceIsLookedUpAndNotJoined() throws IOException {
        write("Importance( of == $f, critical )");
        assertThat(findings("joined-importance"))
                .containsExactly(
                        DRL
                                + "4: a joined Importance keeps those of all objects in memory; look it up: `Importance( ... ) from findings.importance($f)`");
        write("Importance( critical ) from findings.importance($f)");
        assertThat(findings("joined-importance")).isEmpty();
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
                "rto == Timespan.ofHours(24) ~ rto >= Timespan.ofHours(24) && rto <= Timespan.ofHours(24)",
                "rto != Timespan.ofDays(1) ~ rto < Timespan.ofDays(1) || rto > Timespan.ofDays(1)",
                "rto in ( Timespan.ofDays(1), Timespan.ofDays(2) ) ~ rto >= Timespan.ofDays(1) && rto <= Timespan.ofDays(1)",
            })
    void aDurationThatIsToBeEqualToAnotherIsTold(String condition, String instead) throws IOException {
        write("Function( this == $f, %s )".formatted(condition));
        assertThat(findings("equal-durations"))
                .containsExactly(DRL + "4: `" + condition + "` tells 24h from 1d, which are equally long; write `"
                        + instead + "`");
        write("Function( this == $f, %s )".formatted(instead));
        assertThat(findings("equal-durations")).isEmpty();
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
        assertThat(RuleCompiler.mistakes(rules, "")).isEmpty();
    }

    @Test
    void aRuleThatIsSwitchedOffNeverFires() throws IOException {
        edit("rule.drl", "when", "enabled false\nwhen");
        assertThat(findings("never-fires"))
                .containsExactly(DRL + "2: the rule is switched off; take `enabled false` out, or the rule");
        edit("rule.drl", "enabled false", "enabled true");
        assertThat(findings("never-fires")).isEmpty();
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
        assertThat(RuleLint.findings(folder))
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
        String drl = Files.readString(folder.path().resolve("rule.drl"));
        Files.writeString(folder.path().resolve("rule.drl"), drl.replace("$function", "function"));
        assertThat(findings("unnamed-object")).isEmpty();
        edit("rule.drl", "function.id()", "\"function\"");
        assertThat(findings("unnamed-object")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Function( this == $f, tier == 5 ) ~ 'tier == 5' never holds: tiers are 1 to 4",
                "Function( this == $f, tier == 1.5 ) ~ 'tier == 1.5' never holds: tiers are 1 to 4",
                "Function( this == $f, tier in ( 7, 8 ) ) ~ 'tier in ( 7, 8 )' never holds: tiers are 1 to 4",
                "Function( this == $f, tier < 1 ) ~ 'tier < 1' never holds: tiers are 1 to 4",
                "Importance( tier > 4 ) from findings.importance($f) ~ 'tier > 4' never holds: tiers are 1 to 4",
            })
    void aTierThatThereIsNotIsTold(String condition, String message) throws IOException {
        write(condition);
        assertThat(findings("never-fires")).containsExactly(DRL + "4: " + message.replace('\'', '`'));
        write("Function( this == $f, tier >= 4 )");
        assertThat(findings("never-fires")).isEmpty();
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
    void whatMayBeMissingIsAskedForFirst() throws IOException {
        write("Function( this == $f, owner.id == \"ada\" )");
        assertThat(findings("may-be-missing"))
                .containsExactly(DRL + "4: `owner` of Function may be missing, and then the rule cannot be evaluated;"
                        + " write `owner!.id`, or `owner != null` before it");
        write("Component( id == $f.owner.id )");
        assertThat(findings("may-be-missing"))
                .containsExactly(DRL + "4: `owner` of Function may be missing, and then the rule cannot be evaluated;"
                        + " write `$f.owner!.id`, or `owner != null` in the pattern of $f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner == null && owner.id == \"ada\"",
                "owner.id == \"ada\", owner != null",
                "owner != null || tier == 1, owner.id == \"ada\"",
                "title == \"pay\" || owner.id == \"ada\"",
                "owner!.id == \"ada\" || owner.text == \"ada\"",
                "!( owner != null && tier == 1 ), owner.id == \"ada\"",
                "$id : owner.id, title == $id",
                "title == owner.id",
                "owner >= $f.owner, owner.id == \"ada\"",
                "owner != $f.owner, owner.id == $f.id",
            })
    void whatIsReadWhereNothingSaysThatItIsThereIsTold(String conditions) throws IOException {
        write("Function( %s )".formatted(conditions));
        assertThat(findings("may-be-missing"))
                .singleElement()
                .asString()
                .startsWith(DRL + "4: `owner` of Function may be missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner!.id == \"ada\"",
                "owner!.id != null, owner.id != \"ada\"",
                "owner != null, owner.id == \"ada\"",
                "owner == null || owner.id == \"ada\"",
                "tier == 1 || owner == null || owner.id == \"ada\"",
                "!( owner == null ) && owner.id == \"ada\"",
                "!( owner == null || owner.id == \"ada\" )",
                "!( owner != null && tier == 1 ) || owner.id == \"ada\"",
                "null != owner, $id : owner.id, title == $id",
                "title == \"pay\", title.length > 2",
                "title in ( \"pay\", \"bake\" ), title.length > 2",
                "title == \"pay\" || title matches \"b.*\", title.length > 2",
                "title == null || ( title contains \"b\" && title.length > 2 )",
                "rto > Timespan.ofHours(1), rto.days > 2",
                "mtpd <= rto, rto.days > 2",
                "rto == Timespan.ofHours(1) && rto.days > 2",
                "owner!.id == $f.id, owner.text == \"ada\"",
                "owner.id == $f.id, owner != null",
            })
    void whatIsReadOnlyWhereItIsThereIsNot(String conditions) throws IOException {
        write("Function( %s )".formatted(conditions));
        assertThat(findings("may-be-missing")).isEmpty();
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
        Files.delete(folder.path().resolve("good.yaml"));
        assertThat(findings("undocumented"))
                .containsExactly("acme/x/rule.md:15: the section \"## What it does not see\" is missing");
        assertThat(findings("untested")).containsExactly("acme/x/good.yaml is missing; in it the rule finds nothing");
    }

    @Test
    void aDecisionTableIsToldByItsCells() throws IOException {
        Files.delete(folder.path().resolve("rule.drl"));
        Files.writeString(folder.path().resolve("rule.csv"), """
                RuleTable Functions with a title,,
                CONDITION,CONDITION,ACTION
                $function : Function,$function : Function,
                title,title,"findings.violated($function, ""%s has $param"", $function.id());"
                Title,Again,Reported
                bake,bake,a title
                bake,cook,two titles
                ,,whatever
                """);
        assertThat(RuleCompiler.mistakes(rules, "")).isEmpty();
        assertThat(RuleLint.findings(folder))
                .containsExactly(
                        "acme/x/rule.csv: B7: `title == \"cook\"` contradicts `title == \"bake\"`, so no Function matches both [never-fires]",
                        "acme/x/rule.csv: A8: the row has no condition, so it matches everything; fill in a CONDITION column, or take it out [no-condition]");
    }

    @Test
    void aSingleSignInADecisionTableIsToldByItsCell() throws IOException {
        Files.delete(folder.path().resolve("rule.drl"));
        Files.writeString(folder.path().resolve("rule.csv"), """
                RuleTable Functions of a tier,,
                CONDITION,CONDITION,ACTION
                $function : Function,$function : Function,
                tier >=,"title != null, tier == $param","findings.violated($function, ""%s $param"", $function.id());"
                From,Tier,Reported
                1,2,has a tier
                ,9,has none
                3,1,has two
                """);
        assertThat(findings("never-fires"))
                .containsExactly(
                        "acme/x/rule.csv: B7: `tier == 9` never holds: tiers are 1 to 4",
                        "acme/x/rule.csv: B8: `tier == 1` contradicts `tier >= 3`, so no Function matches both");
    }

    /** The messages of one check, without its name. */
    private List<String> findings(String check) {
        String name = " [" + check + "]";
        return RuleLint.findings(folder).stream()
                .filter(finding -> finding.endsWith(name))
                .map(finding -> finding.substring(0, finding.length() - name.length()))
                .toList();
    }

    /** A rule about functions with one more condition, on line 4. */
    private void write(String condition) throws IOException {
        Files.writeString(folder.path().resolve("rule.drl"), """
                rule "acme/x"
                when
                    $f : Function()
                    %s
                then
                    findings.violated($f, "%%s has no title", $f.id());
                end
                """.formatted(condition));
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.path().resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}
