package io.continuitylint.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.RuleCompiler;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no fact can match is told, and what one can match is left alone. */
class NeverFiresTest extends LintedRule {

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

    @Test
    void aRuleThatIsSwitchedOffNeverFires() throws IOException {
        edit("rule.drl", "when", "enabled false\nwhen");
        assertThat(findings("never-fires"))
                .containsExactly(DRL + "2: the rule is switched off; take `enabled false` out, or the rule");
        edit("rule.drl", "enabled false", "enabled true");
        assertThat(findings("never-fires")).isEmpty();
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

    @Test
    void aDecisionTableIsToldByItsCells() throws IOException {
        Files.delete(folder().path().resolve("rule.drl"));
        Files.writeString(folder().path().resolve("rule.csv"), """
                RuleTable Functions with a title,,
                CONDITION,CONDITION,ACTION
                $function : Function,$function : Function,
                title,title,"findings.violated($function, ""%s has $param"", $function.id());"
                Title,Again,Reported
                bake,bake,a title
                bake,cook,two titles
                ,,whatever
                """);
        assertThat(RuleCompiler.mistakes(rules(), "")).isEmpty();
        assertThat(RuleLint.findings(folder()))
                .containsExactly(
                        "acme/x/rule.csv: B7: `title == \"cook\"` contradicts `title == \"bake\"`, so no Function matches both [never-fires]",
                        "acme/x/rule.csv: A8: the row has no condition, so it matches everything; fill in a CONDITION column, or take it out [no-condition]");
    }

    @Test
    void aSingleSignInADecisionTableIsToldByItsCell() throws IOException {
        Files.delete(folder().path().resolve("rule.drl"));
        Files.writeString(folder().path().resolve("rule.csv"), """
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
}
