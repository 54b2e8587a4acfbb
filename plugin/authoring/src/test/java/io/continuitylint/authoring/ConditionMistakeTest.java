package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition that compares what cannot be equal is told with its line and what to write, and never as generated Java. */
class ConditionMistakeTest {

    private static final String RULE = """
            rule "acme/x"
            when
                $x : Function( tier == 1, $owner : owner )
                %s
            then
                findings.violated($x, "%%s", %s);
            end
            """;

    @TempDir
    private Path rules;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Test( outcome == "partial" )               | "partial" is text; write Test.Outcome.PARTIAL
            Component( kind != "role" )                | "role" is text; write ComponentKind.ROLE
            Component( kind in ( "role", "person" ) )  | "role" is text; write ComponentKind.ROLE
            Component( kind == "roll" )                | "roll" is not a ComponentKind; did you mean "role"?
            Component( kind != role )                  | role is not known here; write ComponentKind.ROLE
            Component( kind == PERSON )                | PERSON is not known here; write ComponentKind.PERSON
            Test( outcome == Outcome.partial )         | Outcome.partial is not known here; write Test.Outcome.PARTIAL
            Test( outcome == Test.Outcome.PARTIALL )   | Test.Outcome has no PARTIALL; did you mean "PARTIAL"?
            Function( owner == "person:mkim" )         | owner is a reference, and not text; compare its id: owner!.id == "mkim"
            Function( owner == component:ada )         | owner is a reference, and not text; compare its id: owner!.id == "ada"
            $c : Component() Function( owner!.target == $c ) | owner!.target is a reference, and $c is the Component itself; compare their ids: owner!.id == $c.id
            Function( id == $owne )                    | there is no $owne; did you mean "$owner"?
            Function( tier == "one" )                  | tier is a number, and "one" is text; write a number
            Function( tier == "1" )                    | tier is a number, and "1" is text; write 1
            Function( title == 5 )                     | title is text; write "5"
            Function( rto > "4h" )                     | rto is a duration, and "4h" is text; write Timespan.ofHours(4)
            Function( rto > "1mo2d30m" )               | rto is a duration, and "1mo2d30m" is text; write Timespan.ofMonths(1).plus(Timespan.ofDays(2)).plus(Timespan.ofMinutes(30))
            Test( date > "2026-01-31" )                | date is a day, and "2026-01-31" is text; write LocalDate.of(2026, 1, 31)
            Test( date > 2026-01-31 )                  | date is a day; write LocalDate.of(2026, 1, 31)
            Test( unannounced == "yes" )               | unannounced is true or false, and "yes" is text; write true
            Function( owner!.is("role") )              | Reference.is takes other values: is(Entity.FUNCTION)
            Function( owner!.is(ENTITY.ROLE) )         | `owner().is(ENTITY.ROLE)` cannot be read here; see the vocabulary for fields and their types
            Function( owner.kind == "person" )         | Reference has no kind; it has id, is, origin, resolves, target, text
            Function( owner!.kind == "person" )        | Reference has no kind; it has id, is, origin, resolves, target, text
            forall( $g : Function( tier == 1 ) Function( this == $g, title != null ) ) | forall takes one condition here: of several, Drools evaluates only the first run rightly; write not ( $f : Function( tier == 1 ) and not ( Function( this == $f, safeState != null ) ) )
            Function( ownr!.id == "ada" )              | Function has no ownr; did you mean "owner"?
            Function( mbco!.unit == "tps" )            | Quantity has no unit; did you mean "unitName"?
            Function( mbco!.colour == 5 )              | Quantity has no colour; it has isPercent, number, share, unitName
            Function( rto!.colour == 5 )               | Timespan has no colour; it has after, days, isZero, millis, months, plus, spelling, spelt, times, toMillis
            Backup( activation!.mode2 == null )        | Activation has no mode2; did you mean "mode"?
            Function( owner!.is(Entity.PERSON) )       | Entity has no PERSON; it has ACCEPTED_RISK, BACKUP, COMPONENT, DOMAIN, FUNCTION, GROUP, POLICY, SCENARIO, TEST, word
            Test( findings.asOf() == date )            | in this pattern findings is a field of the fact; take what asOf() gives above it: $x : ... from findings.asOf(...)
            Function( tier matches "1.*" )             | matches reads text, and tier is a number; compare it with ==, < or >
            Function( owner matches "role:.*" )        | matches reads text, and owner is a Reference; one of its fields may be text: id, text
            Component( kind not matches "ro.*" )       | matches reads text, and kind is a ComponentKind; compare it with == or in
            Function( title ~= "a.*" )                 | ~= is not an operator; write matches
            Function( title matches "a(" )             | "a(" is not a regular expression: Unclosed group
            Function( id#String.class.name == "x" )    | String is not a type of the vocabulary, so nothing can be read as one; leave #String out
            Component( id == $x.owner )                | id is text, and $x.owner is a reference; compare their ids: id == $x.owner!.id
            Component( id != $x.owner )                | id is text, and $x.owner is a reference; compare their ids: id != $x.owner!.id
            Component( id == $x )                      | id is text, and $x is the Function itself; compare their ids: id == $x.id
            Component( id in ( "a", $owner ) )         | id is text, and $owner is a reference; compare their ids: id == $owner.id
            Function( owner == $x.id )                 | owner is a reference, and $x.id is text; compare their ids: owner!.id == $x.id
            TestDuty( of == $x.id )                    | of is the Subject itself, and $x.id is text; compare their ids: of!.id == $x.id
            not Test( functions contains $x )          | functions is a list of references, and $x is the Function itself; compare the ids: ( Test( $functions : functions ) and Reference( id == $x.id ) from $functions )
            Test( functions not contains $x.id )       | functions is a list of references, and $x.id is text; compare the ids: ( Test( $functions : functions ) and Reference( id == $x.id ) from $functions )
            Test( functions contains "pay" )           | functions is a list of references, and "pay" is text; compare the ids: ( Test( $functions : functions ) and Reference( id == "pay" ) from $functions )
            Activators( persons contains $owner )      | persons is a list of texts, and $owner is a reference; write $owner.id
            Number() from accumulate( $t : Test( functions contains $x ), count( $t ) ) | functions is a list of references, and $x is the Function itself; compare the ids: ( Test( $functions : functions ) and Reference( id == $x.id ) from $functions )
            Function( mbco < 50 )                      | mbco is a quantity, a number with its unit; write mbco!.number < 50
            Function( mbco == "5 tps" )                | mbco is a quantity, a number with its unit; write mbco!.number == 5, mbco!.unitName == "tps"
            Function( mbco >= "60%" )                  | mbco is a quantity, a number with its unit; write mbco!.number >= 60, mbco!.unitName == "%"
            Function( mbco < $x.mbco )                 | mbco is a quantity, a number with its unit; compare the numbers of the two: mbco!.number < $x.mbco!.number
            Function( title contains Zahl )            | Zahl is not known here; write "Zahl", in quotation marks, if it is text
            Function( title matches zahl )             | zahl is not known here; write "zahl", in quotation marks, if it is text
            Function( id in ( Zahl, "b" ) )            | Zahl is not known here; write "Zahl", in quotation marks, if it is text
            Component( id == owner )                   | id is text, and owner is a reference; compare their ids: id == owner!.id
            Component( id == owne )                    | owne is not known here; write $owner
            Test( date > LocalDate.of(2026, 13, 1) )   | LocalDate.of(2026, 13, 1) is not a day: a month is 1 to 12; write year, month and day in this order
            Test( date > LocalDate.of(2026, 02, 31) )  | LocalDate.of(2026, 02, 31) is not a day: that month has the days 1 to 28
            Test( date > LocalDate.of(2026, 08, 1) )   | LocalDate.of(2026, 08, 1): write it without 0 in front: LocalDate.of(2026, 8, 1)
            Function( rto > Timespan.ofHours(4h) )     | Timespan.ofHours(4h): outside a manifest a duration is written Timespan.ofHours(4)
            Number() from accumulate( Backup(), init( int i = 0; ), action( i++; ), result( i ) ) | accumulate takes no init, action and result here, but one of sum, count, min, max, average, collectList and collectSet: accumulate( Backup( $id : id ); $number : count( $id ) )
            accumulate( Backup( $id : id ); $ids : collectList( $id ); $ids.size > 2 ) | within accumulate, a condition reads nothing of $ids; write below it: Number( this > 2 ) from $ids.size()
            accumulate( Backup( $id : id ); $n : count( $id ), $ids : collectSet( $id ); $n > 2, $ids.size() >= $x.tier ) | within accumulate, a condition reads nothing of $ids; write below it: Number( this >= $x.tier ) from $ids.size()
            accumulate( Backup( $id : id ); $ids : collectSet( $id ); !$ids.empty ) | within accumulate, a condition reads nothing of $ids; write below it: Number( this > 0 ) from $ids.size()
            accumulate( Backup( $id : id ); $ids : collectSet( $id ); $ids.isEmpty() ) | within accumulate, a condition reads nothing of $ids; write below it: Number( this == 0 ) from $ids.size()
            not Number( intValue > 2 ) from accumulate( Backup( $id : id ), count( $id ) ) | below not, exists and or the result of accumulate has a variable, and its condition stands within: ( accumulate( ...; $number : count( $id ); $number > 2 ) )
            ArrayList( size > 2 ) from collect( Backup() ) | collect gives a List, and no ArrayList; write List( size > 2 ) from collect( ... )
            $all : ArrayList() from collect( Backup() ) | collect gives a List, and no ArrayList; write List() from collect( ... )
            accumulate( Backup( $id : id ); $n : countDistinct( $id ) ) | accumulate has no countDistinct; it has sum, count, min, max, average, collectList and collectSet, and $different : collectSet( $id ) leaves out what is there twice
            accumulate( Backup(); $n : count( 1 ) )    | count takes a variable of what is counted, and 1 is none: accumulate( Backup( $id : id ); $number : count( $id ) )
            accumulate( Backup(); $n : count( id ) )   | count takes a variable of what is counted, and id is none: accumulate( Backup( $id : id ); $number : count( $id ) )
            accumulate( Backup( $id : id ); $n : count( $idd ) ) | there is no $idd; did you mean "$id"?
            accumulate( Backup(), $c : Component(); $n : count( $c ) ) | accumulate takes several patterns with "and" between them, and no comma: ... and Component( ... )
            Integer( this > 2 ) from accumulate( Backup( $id : id ), count( $id ) ) | accumulate gives no Integer here; write Number( ... )
            List() from accumulate( Backup( $id : id ), collectSet( $id ) ) | accumulate gives no List here; write Set( ... )
            LocalDate() from accumulate( Test( $day : date ), max( $day ) ) | accumulate gives no LocalDate here; leave the type out: accumulate( ...; $result : ... )
            $n : BigDecimal() from $x.tier()           | BigDecimal is not known here; write at the top: import java.math.BigDecimal
            $x : Backup()                              | $x is there already (rules/acme/x/rule.drl:3); give one of the two another name
            Backup( $owner : owner )                   | $owner is there already (rules/acme/x/rule.drl:3); give one of the two another name
            Component( repair > changed )              | `repair > changed` cannot be read here: a condition compares a Timespan with a LocalDate, which are never equal
            Component( this == $x.owner )              | `this == $x.owner` cannot be read here: a condition compares a Component with a Reference, which are never equal
            Backup( protects == "db" )                 | `protects == "db"` cannot be read here: a condition compares a List with a String, which are never equal
            Setting( $d : number ) Function( rto < $d ) | `rto < $d` cannot be read here: a condition compares a Timespan with a BigDecimal, which are never equal
            Component( $day : findings.asOf() )        | `$day : findings.asOf()` cannot be read here: a colon takes a field of the pattern; what findings gives is taken above it: $value : Object() from findings.asOf()
            Function( !title )                         | `!title` cannot be read here: ! takes no String; what is not there is asked for with == null
            Function( 1 < tier < 3 )                   | `1 < tier < 3` cannot be read here: a condition compares two values, such as tier > 1; what must hold as well follows behind a comma
            Function( biaReviewed < $x.biaReviewed - 30 ) | `biaReviewed < $x.biaReviewed - 30` cannot be read here: - takes no LocalDate; days are counted from one by plusDays(30) and minusDays(30)
            Function( rto + 1 > mtpd )                 | `rto + 1 > mtpd` cannot be read here: + takes no Timespan; a duration is added by plus(Timespan.ofHours(1)), and multiplied by times(2)
            Reference() from $x.rto()                  | what stands behind from gives a Timespan, and no Reference
            Backup( state!.is == Backup.StateIs.READY ) | a condition cannot read is of Backup.State; write found, which is the same
            Function( needs.length > 2 )               | List has no length; did you mean "size"?
            $day : LocalDate() from findings.asOf() Test( date < $day.minusDays(Timespan.ofDays(30)) ) | LocalDate.minusDays takes a number: minusDays(30)
            $day : LocalDate() from findings.asOf() Test( date < $day.minus(Timespan.ofDays(30)) ) | LocalDate has no minus(); did you mean "minusDays"?
            $day : LocalDate() from findings.asOf() Test( date < $day.minusDay(30) ) | LocalDate has no minusDay(); did you mean "minusDays"?
            Function( rto > Timespan.ofYears(1) )      | Timespan has no ofYears(); it has ofDays, ofHours, ofMillis, ofMinutes, ofMonths
            Component( composite == yes )              | composite is true or false; write true
            Component( composite == "no" )             | composite is true or false, and "no" is text; write false
            Function( rto > PT4H )                     | rto is a duration; write Timespan.ofHours(4)
            Function( title == nil )                   | nil is not known here; write null
            Demand( peak == null ) from $x.demand      | Unable to find class: Demand; did you mean "Function.Demand"?
            Function.Impact( kind == ImpactKind.SAFETY ) from $x.impact | ImpactKind is not known here; write Function.ImpactKind
            accumulate( Function( $r : rto ); $n : sum( $r ) ) | sum takes numbers, and $r is a duration; write rto != null, $millis : rto.toMillis and sum( $millis ), and below then Timespan.ofMillis($n.longValue())
            Number() from accumulate( Function( $r : mtpd ), average( $r ) ) | average takes numbers, and $r is a duration; write mtpd != null, $millis : mtpd.toMillis and average( $millis ), and below then Timespan.ofMillis($sum.longValue())
            accumulate( Component( $c : capacity ); $n : max( $c ) ) | max takes numbers, and $c is a quantity; write capacity != null, $number : capacity.number and max( $number )
            ( $a : Backup() or Test() ) Function( id == $a.id ) | $a is bound in one alternative of or alone; bind it in each of them, or write two rules
            not $a : Backup() Function( id == $a.id )  | $a is bound below not, and not known outside of it; report about another object
            Component( id == $o ) Test( $o : id )      | $o has no value yet; what binds it has to stand above
            $t : Test() Test( this after $t )          | a rule may not use after of Drools: facts do not come one after the other; days are compared by < and >
            Function() over window:time( 10m )         | a rule may not use window of Drools: facts do not come one after the other; days are compared by < and >
            Function() from entry-point "x"            | a rule may not use entry-point of Drools: facts do not come one after the other; days are compared by < and >
            eval( findings.today() != null )           | Findings has no today(); it has asOf, importance, notProven, violated
            """)
    void whatIsComparedIsToldWithTheWayOut(String condition, String message) throws IOException {
        assertThat(mistakes(condition, "$x")).first().isEqualTo("rules/acme/x/rule.drl:4: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Test( outcome == Test.Outcome.PARTIAL, outcome != null )",
                "Function( title == \"tier == \\\"x\\\"\", id == $x.id )",
                "Function( tier in ( 1, 2 ), rto > Timespan.ofHours(4), $t : title, title == $t )",
                "Test( date > LocalDate.of(2026, 1, 31) )",
                "Component( ComponentKind.ROLE == kind )",
                "Function( title matches \"a#String ~= .*\", owner!.id not matches \"a.*\" )",
                "Function( this#Subject.id == $x.id )",
                "Function( $größe : tier ) Function( tier > $größe )",
                "$today : LocalDate() from findings.asOf() Function( biaReviewed < LocalDate.of($today.year, 1, 1) )",
                "Function( mbco != null, mbco.unitName == \"tps\", mbco!.number > 5, this.owner!.id == $x.id )",
                "Reference( this == $owner ) from $x.owner()",
                "not ( Test( $functions : functions ) and Reference( id == $x.id ) from $functions )",
                "( Test( $functions : functions ) and Reference( id == $x.id ) from $functions )",
                "Component( id == $x.owner!.id )",
                "accumulate( Function( $n : tier, $id : id ); $a : sum( $n ), $b : count( $n ), $c : min( $n ), $d : max( $n ), $e : average( $n ), $f : collectList( $id ), $g : collectSet( $id ) )",
                "accumulate( Backup( $id : id ); $ids : collectSet( $id ) ) Number( this >= $x.tier ) from $ids.size()",
                "accumulate( Backup( $id : id ); $ids : collectSet( $id ); $ids contains \"mail\" )",
                "not ( accumulate( Backup( $id : id ); $number : count( $id ); $number > 2 ) )",
                "exists( Backup() and accumulate( Backup( $id : id ); $number : count( $id ); $number > 2 ) )",
                "List( size > 2 ) from collect( Backup() ) Set( size > 2 ) from collect( Backup() )",
                "$all : List( size > 2 ) from accumulate( Backup( $id : id ), collectList( $id ) )",
                "Number( intValue > 2 ) from accumulate( Backup() and $c : Component(), count( $c ) )",
                "accumulate( Test( $day : date ); $result : max( $day ) )",
                "Number( intValue > 2 ) from accumulate( Backup(), count() )",
                "Activators( persons contains $owner.id, persons contains \"ada\" )",
                "Function( biaReviewed < $x.biaReviewed.minusDays(30), rto.plus(Timespan.ofHours(1)) > mtpd, tier > 1, tier < 3 )",
                "Backup( state!.found == Backup.StateIs.READY ) Component( composite == true )",
                "Function.Demand( peak == null ) from $x.demand Function.Impact( kind == Function.ImpactKind.SAFETY ) from $x.impact",
                "accumulate( Function( rto != null, $millis : rto.toMillis ); $n : average( $millis ) )",
                "accumulate( Component( capacity != null, $number : capacity.number ); $n : max( $number ) )",
                "accumulate( Function( $r : rto ); $n : max( $r ), $o : min( $r ) )",
                "( $a : Backup() or $a : Test() ) Function( id == $a.id )",
                "( Backup( $a : id ) or Test( $a : id ) or ( Component() and Test( $a : id ) ) ) Function( id == $a )",
                "not ( $a : Backup() and Test( id == $a.id ) ) exists ( $a : Backup() and Test( id == $a.id ) )",
                "Function( $t : tier, tier == $t, eval( $t > 1 ) ) eval( $t > 1 )",
                "$value : Object() from findings.asOf()",
                "Function( title contains id, id in ( title, \"b\" ), safeState contains \"== Zahl\" )",
                "Function( mbco!.number < $x.mbco!.number, mbco == $x.mbco )",
                "not Test( $day : date ) not Test( $day : date > LocalDate.of(2024, 2, 29) )",
                "( Function( $some : id ) or Component( $some : id ) )"
            })
    void whatCanBeEqualIsLeftAlone(String condition) throws IOException {
        assertThat(mistakes(condition, "$x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Component( changed < LocalDate.now() ) | $x      | 5: a rule may not use java.time.LocalDate.now
            Component()                            | $x.tier | 7: below "then" a field is read with brackets
            Component( id == $x.of() )             | $x      | 5: Function has no of()
            """)
    void aWordOfTheIdIsNotTakenForTheMistake(String condition, String value, String message) throws IOException {
        String rule =
                RULE.formatted("// of, now and then\n    " + condition, value).replace("acme/x", "acme/now-then-of");
        WrittenRule.write(rules.resolve("acme/now-then-of"), rule);
        assertThat(RuleCompiler.mistakes(rules, "rules"))
                .first()
                .asString()
                .startsWith("rules/acme/now-then-of/rule.drl:" + message);
    }

    @Test
    void aFieldBelowThenIsToldWithItsLine() throws IOException {
        assertThat(mistakes("Component()", "$x.id"))
                .containsExactly("rules/acme/x/rule.drl:6: below \"then\" a field is read with brackets: write id()");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            ( $a : Backup() or Test() ) | $a is bound in one alternative of or alone; bind it in each of them, or write two rules
            not $a : Backup()           | $a is bound below not, and not known outside of it; report about another object
            exists $a : Backup()        | $a is bound below exists, and not known outside of it; report about another object, or leave exists out
            a : Backup()                | $a is not known here; a is bound without $: write $a : before its pattern
            """)
    void aVariableThatHasNoValueBelowThenIsToldWithItsLine(String condition, String message) throws IOException {
        assertThat(mistakes(condition, "$a")).containsExactly("rules/acme/x/rule.drl:6: " + message);
    }

    @Test
    void aDayBelowThenThatThereIsNotIsToldWithItsLine() throws IOException {
        assertThat(mistakes("Component()", "LocalDate.of(2026, 4, 31)"))
                .containsExactly(
                        "rules/acme/x/rule.drl:6: LocalDate.of(2026, 4, 31) is not a day: that month has the days 1 to 30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            findings.violated("%s", $x);          | findings.violated begins with the object of the manifest that it is about, and String is not one: violated($x, "...")
            findings.violated($a, "%s", $x);      | findings.violated begins with the object of the manifest that it is about, and Activators is not one; one of its fields may be: backup()
            findings.violated($x, "x").at("rto"); | Draft.at takes other values: at(Place); of an object $x it is at($x.at("..."))
            java.util.Collections.sort($x.needs()); | Collections.sort does not take a List here
            findings.violated($x);                | behind the object findings.violated has a message in quotation marks, and its values: violated($x, "%s is late", $x)
            findings.violated($x, "x").help("do %s"); | the advice "do %s" has 1 %s, and there are 0 values
            findings.violated($x, "x").help("do", $x); | the advice "do" has 0 %s, and there is 1 value
            $a.backup = null;                     | a rule reports, and facts stay as they are; take the assignment to backup out
            Pattern hidden = null;                | Pattern is not known here; write at the top: import java.util.regex.Pattern
            """)
    void aStatementThatTheCompilerRefusesIsToldWithTheWayOut(String statement, String message) throws IOException {
        String rule =
                RULE.formatted("$a : Activators()", "$x").replace("findings.violated($x, \"%s\", $x);", statement);
        WrittenRule.write(rules.resolve("acme/x"), rule);
        assertThat(RuleCompiler.mistakes(rules, "rules")).contains("rules/acme/x/rule.drl:6: " + message);
    }

    @Test
    void anImportOfATypeThatThereIsNotIsToldOnItsLine() throws IOException {
        String rule = "// Copied.\nimport io.continuitylint.fact.TestDutty\n" + RULE.formatted("", "$x");
        WrittenRule.write(rules.resolve("acme/x"), rule);
        assertThat(RuleCompiler.mistakes(rules, "rules"))
                .first()
                .isEqualTo("rules/acme/x/rule.drl:2: there is no type io.continuitylint.fact.TestDutty;"
                        + " did you mean \"io.continuitylint.fact.test.TestDuty\"?");
    }

    private List<String> mistakes(String condition, String value) throws IOException {
        WrittenRule.write(rules.resolve("acme/x"), RULE.formatted(condition, value));
        return RuleCompiler.mistakes(rules, "rules");
    }
}
