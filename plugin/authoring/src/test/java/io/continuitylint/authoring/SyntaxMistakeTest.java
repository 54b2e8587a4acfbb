package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that cannot be read is told with line, column and what to write, and not in the words of the parser. */
class SyntaxMistakeTest {

    private static final String RULE = """
            rule "acme/x"
            when
                $f : Function( title == null, tier == 1 )
                Component( id == $f.id )
            then
                String why = "no title";
                findings.violated($f, "%s has %s", $f, why)
                        .asInfo();
            end
            """;

    @TempDir
    private Path rules;

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "acme/x"  | "acme/x     | 1:6: a text is not closed on this line; it begins and ends with "
            "acme/x"  | “acme/x”    | 1:6: “ is a quotation mark of a word processor; write "
            rule      | ruel        | 1:1: "ruel" is not known here; write rule
            rule      | Rule        | 1:1: "Rule" is not known here; write rule
            when      | wen         | 2:1: "wen" is not known here; write when
            when\\n   |             | 2:5: "when" is missing above this line; the conditions of a rule stand between when and then
            then      | tehn        | 5:1: "tehn" is not known here; write then
            then\\n   |             | 5:5: "then" is missing above this line; it stands between the conditions and what is reported
            end\\n    | edn\\n      | 9:1: "edn" is not known here; write end
            end\\n    |             | 8:23: the rule is not closed; write "end" on a line of its own below
            end\\n    | rule "acme/x: b"\\n | 9:1: the rule above is not closed; write "end" on a line before this one
            tier ==   | tier =      | 3:40: = is not a comparison; write ==
            tier ==   | tier =>     | 3:40: => is not a comparison; write >=
            null, t   | null t      | 3:33: a comma is missing between null and tier
            null, t   | null and t  | 3:34: "and" is not known within a pattern; write a comma
            title ==  | title is    | 3:26: "is" is not known within a pattern; write ==
            title ==  | title matchs | 3:26: "matchs" is not known here; write matches
            tier == 1 | mbco > 50%  | 3:44: 50% is not known here; a quantity is compared by its number and unit: mbco!.number > 50, mbco!.percent
            tier == 1 | mbco > 50 tps | 3:45: 50 tps is not known here; a quantity is compared by its number and unit: mbco!.number > 50, mbco!.unitName == "tps"
            tier == 1 | rto > 4 hours | 3:41: 4 hours is not known here; write Timespan.ofHours(4)
            tier ==   | tier gleich | 3:40: "gleich" is not known here; values are compared by ==, !=, <, <=, > and >=
            tier == 1 | title "x"   | 3:40: an operator is missing between title and "x", such as ==
            tier == 1 | title gleich id | 3:41: "gleich" is not known here; values are compared by ==, !=, <, <=, > and >=
            tier == 1 | title like "%x%" | 3:41: "like" is not known within a pattern; write matches ".*x.*"
            tier == 1 | tier not in 1, 2 | 3:44: behind "in" stand the values in round brackets: in ( 1, 2 )
            tier == 1 | tier in [1, 2] | 3:40: behind "in" stand the values in round brackets: in ( 1, 2 )
            tier == 1 | 1 in tier   | 3:37: in front of "in" stands the field: tier in ( 1 ), or of a list: tier contains 1
            tier == 1 | tier ≠ 1    | 3:40: ≠ is a sign of a word processor; write !=
            tier == 1 | tier – 1 == 0 | 3:40: – is a sign of a word processor; write -
            tier == 1 | tier == 1 | 3:39: this is a space of a word processor, which is not read; write a common one
            tier == 1 | needs.stream().anyMatch(n -> n.hard()) | 3:61: -> is not known above "then"; a further pattern takes one after the other from a list: exists ( Need( hard ) from $function.needs )
            tier == 1 | tier == 1,  | 3:44: nothing follows on this comma; take it out
            null, t   | null,, t    | 3:33: nothing follows on this comma; take it out
            Function( | Function[   | 3:18: the conditions of a pattern stand in round brackets: Function( ... )
            Function( | Function title == null ( | 3:18: the conditions of a pattern stand in round brackets: Function( ... )
            $f : F    | rto > 4 : F | 3:9: a condition stands in the brackets of a pattern: Function( rto > ... )
            $f : F    | $ f : F     | 3:5: the name of a variable follows on its $ at once; write $f
            $f : F    | $a-f : F    | 3:7: the name of a variable has letters, digits and _, and no -; write $a_f
            $f : F    | nott F      | 3:5: "nott" is not known here; write not
            ( id == $f.id ) | () form $f.needs | 4:17: "form" is not known here; write from
            ( id == $f.id ) | () $f.needs | 4:16: "from" is missing; write from $f.needs
            Component( id == $f.id ) | accumulate( Need() $n : count() ) | 4:23: a semicolon is missing; write ; before $n
            Component( id == $f.id ) | accumulate( Need(); $n : count(); $n = 2 ) | 4:42: = is not a comparison; write ==
            Component( id == $f.id ) | accumulate( Need(); $n = count(); $n > 2 ) | 4:28: a colon stands before what is counted; write $n : count(
            Component( id == $f.id ) | accumulate( Need( hard; $n : count() ) | 4:21: this ( is not closed; there is no ) for it
            Component( id == $f.id ) | LocalDate $today = findings.asOf() | 4:5: above "then" a variable gets its value with a colon and from: $today : LocalDate() from ...
            $f : F    | -- all\\n$f : F | 3:5: -- does not begin a comment; write //
            == 1 )    | == 1 ) # all | 3:47: # does not begin a comment; write //
            $f : F    | /* all $f : F | 3:5: this comment is not closed; it ends with */
            rule      | ```\\nrule  | 1:1: ``` is of the page that the rule is copied from; take this line out
            "no title" | `no title` | 6:18: ` is not a quotation mark; write "
            rule "acme/x"\\n |       | 1:1: "when" does not begin a rule; write above it "rule" and the id in quotation marks: rule "acme/no-title"
            ($f, "    | ($f "       | 7:25: a comma is missing between $f and "%s has %s"
            "%s has %s" | %s has %s | 7:27: a message stands in quotation marks; write " before it and behind it
            findings  | when findings | 7:5: "when" stands above "then", and not below; a further condition goes there
            findings  | foreach (n : $f.needs) { } findings | 7:5: foreach is not known here; write for (Need need : $function.needs()) { ... }
            findings  | with ($f) { tier = 2 }; findings | 7:5: a rule reports, and facts stay as they are; take with ( ... ) { ... } out
            null, t   | null; t     | 3:33: a comma stands between two conditions; write , instead of ;
            tier ==   | tier; tier == | 3:39: a comma stands between two conditions; write , instead of ;
            tier == 1 | tier between 1 and 2 | 3:40: "between" is not known within a pattern; write two conditions, one with >= and one with <=
            tier == 1 | not title   | 3:35: "not" is not known in front of a field; write title == null, or !title of what is true or false
            $f : F    | # all\\n$f : F | 3:5: # does not begin a comment; write //
            "acme/x"  | acme/x      | 1:6: the id of a rule stands in quotation marks: rule "acme/x"
            ();       | (); }       | 8:24: this } is one too many; there is no { for it
            $f : F    | $f F        | 3:7: a colon is missing; write $f : before the pattern
            $f : F    | $f = F      | 3:7: a colon is missing; write $f : before the pattern
            == 1 )    | == 1        | 3:18: this ( is not closed; there is no ) for it
            == 1 )    | == 1 ) )    | 3:47: this ) is one too many; there is no ( for it
            == 1 )    | == 1 ]      | 3:18: this ( is not closed; there is no ) for it
            e";       | e"          | 6:28: a statement ends with a semicolon; write ; behind "no title"
            ();       | ()          | 8:22: a statement ends with a semicolon; write ; behind )
            %s", $f   | %s, $f      | 7:27: a text is not closed on this line; it begins and ends with "
            why)      | why;        | 7:22: this ( is not closed; there is no ) for it
            why)      | why         | 7:22: this ( is not closed; there is no ) for it
            why)      | why))       | 7:48: this ) is one too many; there is no ( for it
            """)
    void isToldWithTheWayOut(String from, @Nullable String to, String message) throws IOException {
        String text = RULE.replace(from.replace("\\n", "\n"), to == null ? "" : to.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(RULE);
        assertThat(mistakes(text)).singleElement().asString().startsWith("rules/acme/x/rule.drl:" + message);
    }

    @Test
    void aReportWithoutThenIsToldBeforeIt() throws IOException {
        assertThat(mistakes(RULE.replace("then\n    String why = \"no title\";\n", "")))
                .containsExactly(
                        "rules/acme/x/rule.drl:5:5: \"then\" is missing above this line; it stands between the conditions and what is reported");
    }

    @Test
    void whatIsNotKnownBeginsWithAPlainSentence() throws IOException {
        assertThat(mistakes(RULE.replace("tier == 1", "tier == == 1")))
                .containsExactly("rules/acme/x/rule.drl:3: the rule cannot be read from here on: == cannot stand here;"
                        + " look at it, and at what is before it");
        assertThat(mistakes(RULE.replace("no title\";", "no title\" ? 1;")))
                .containsExactly("rules/acme/x/rule.drl:6: the rule cannot be read from here on: ; cannot stand here;"
                        + " look at it, and at what is before it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Function( mbco!.number > 50, mbco!.percent )",
                "Component( capacity!.number > 50, capacity!.unitName == \"tps\" )",
                "Function( rto > Timespan.ofHours(4), title matches \".*x.*\" )",
                "Function( tier in ( 1 ), id not in ( \"a\", \"b\" ) )",
                "exists ( Need( hard ) from $f.needs )",
                "$today : LocalDate() from findings.asOf()",
                "accumulate( Need(); $n : count(); $n == 2 )"
            })
    void whatIsAdvisedCompiles(String condition) throws IOException {
        assertThat(mistakes(RULE.replace("Component( id == $f.id )", condition)
                        .replace(
                                "    findings",
                                "    for (Need need : $f.needs()) { why = \"a need\"; }\n    findings")))
                .isEmpty();
    }

    @Test
    void theValuesOfACallThatIsNotClosedAreNotCounted() throws IOException {
        // What the compiler says of one rule, it says only when another one can be read.
        WrittenRule.write(
                rules.resolve("acme/y"), RULE.replace("acme/x", "acme/y").replace("tier ==", "tier ="));
        assertThat(mistakes(RULE.replace("why)\n            .asInfo();", "why;")))
                .contains("rules/acme/x/rule.drl:7:22: this ( is not closed; there is no ) for it")
                .noneMatch(mistake -> mistake.contains("values"));
    }

    @Test
    void theSecondOfTwoRulesIsToldOnItsLine() throws IOException {
        String second = RULE.replace("\"acme/x\"", "\"acme/x: b\"").replace("();", "()");
        assertThat(mistakes(RULE + second))
                .containsExactly("rules/acme/x/rule.drl:17:22: a statement ends with a semicolon; write ; behind )");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (why == null)\n        why = \"\";\n    findings",
                "// it's \"\n    findings",
                "for (int i = 0; i < 2; i++) {\n    }\n    findings"
            })
    void whatIsSoundIsLeftAlone(String statement) throws IOException {
        String sound = RULE.replaceFirst("    findings", "    " + statement.replace("$", "\\$"));
        assertThat(mistakes(sound)).isEmpty();
        assertThat(mistakes(sound.replace("();", "()")))
                .singleElement()
                .asString()
                .endsWith(":22: a statement ends with a semicolon; write ; behind )");
    }

    @Test
    void aFileHasNoMoreRulesThanCompile() throws IOException {
        String rule = "rule \"acme/x: %s\" when Function() then end\n";
        String text = IntStream.rangeClosed(1, 901).mapToObj(rule::formatted).collect(Collectors.joining());
        assertThat(mistakes(text))
                .first()
                .isEqualTo("rules/acme/x/rule.drl:901: the file has 901 rules, and may have 900;"
                        + " move the others to a folder of its own");
    }

    private List<String> mistakes(String text) throws IOException {
        WrittenRule.write(rules.resolve("acme/x"), text);
        return RuleCompiler.mistakes(rules, "rules");
    }
}
