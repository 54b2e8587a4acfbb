package io.continuitylint.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joins that visit all pairs are told, and those with an index are left alone. */
class JoinsTest extends LintedRule {

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
}
