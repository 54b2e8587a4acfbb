package io.continuitylint.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a field that may be missing is told, unless something says that it is there. */
class MayBeMissingTest extends LintedRule {

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
}
