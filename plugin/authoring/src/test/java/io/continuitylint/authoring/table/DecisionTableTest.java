package io.continuitylint.authoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Timespan;
import io.continuitylint.report.RuleLiteral;
import io.continuitylint.view.reach.Importance;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table becomes DRL with a rule for each row; what is wrong with it is told with the cell. */
class DecisionTableTest {

    private static final Map<String, Class<?>> TYPES =
            Map.of("Backup", Backup.class, "Function", Function.class, "Importance", Importance.class);

    /** The columns are C, D, E and F; A and B hold remarks. */
    private static final String TABLE = """
            Kept by the compliance team
            ,,RuleTable Readiness
            ,,CONDITION,CONDITION,CONDITION,ACTION
            ,,$backup : Backup...,$backup : Backup...,$tier : Importance( mapped ) from findings.importance($backup),
            ,,readiness not in ( $param ),reserved,tier <=,"findings.violated($backup, ""%s: %s"", $backup, ""$param"")"
            who,when,Allowed,Reserved,Tier,Says
            mkim,2026,"hot, warm",yes,1,"is ""not"" ready"
            mkim,,cold,,2,is not even there
            """;

    @Test
    void eachRowIsARuleAndAnEmptyCellNoCondition() throws TableException {
        assertThat(drl(TABLE)).isEqualTo("""
                rule "acme/ready: row 7"
                when
                $backup : Backup(
                    readiness not in ( Readiness.HOT, Readiness.WARM ),
                    reserved == true
                )
                $tier : Importance( mapped,
                    tier <= 1
                ) from findings.importance($backup)
                then
                    findings.violated($backup, "%s: %s", $backup, "is \\"not\\" ready");
                end
                rule "acme/ready: row 8"
                when
                $backup : Backup(
                    readiness not in ( Readiness.COLD )
                )
                $tier : Importance( mapped,
                    tier <= 2
                ) from findings.importance($backup)
                then
                    findings.violated($backup, "%s: %s", $backup, "is not even there");
                end
                """);
    }

    @Test
    void aTableHasNoMoreRowsThanCompile() throws TableException {
        String row = "mkim,,cold,,2,is not even there\n";
        String largest = TABLE + row.repeat(DecisionTable.MOST_ROWS - 2);
        assertThat(drl(largest)).contains("rule \"acme/ready: row 906\"");
        assertThat(catchThrowableOfType(TableException.class, () -> drl(largest + ",,,,,\n" + row))
                        .mistakes())
                .as("the first row that is too much, not counting the empty one above it")
                .containsExactly(new Mistake(
                        "C908",
                        "the table has 901 rows, and may have 900; move the others to a table in a folder of its own"));
    }

    @Test
    void aPatternThatHasANameStaysWhereNoCellSaysAnything() throws TableException {
        assertThat(drl(TABLE.replace("mkim,,cold,,2", ",,,,"))).endsWith("""
                        $backup : Backup(
                        )
                        $tier : Importance( mapped
                        ) from findings.importance($backup)
                        then
                            findings.violated($backup, "%s: %s", $backup, "is not even there");
                        end
                        """);
        assertThat(drl(TABLE.replace("$tier : ", "").replace("cold,,2", "cold,,")))
                .contains("""
                    readiness not in ( Readiness.COLD )
                )
                then
                """);
    }

    @Test
    void aRowMayHaveAName() throws TableException {
        String named =
                TABLE.replace("CONDITION,ACTION", "CONDITION,ACTION,NAME").replace("ready\"\n", "ready\",at once\n");
        assertThat(drl(named)).contains("rule \"acme/ready: at once\"", "rule \"acme/ready: row 8\"");
        assertThat(mistake(named.replace("even there", "even there,at once")))
                .isEqualTo("G8: there is a row \"at once\" already");
    }

    @Test
    void wholeConditionsStandWhereThereIsNoPattern() throws TableException {
        String table = """
                RuleTable
                C,C,A
                $backup : Backup,,
                title,not Importance( of == $backup && tier == $param ),"report($backup);"
                ,,
                "Copy ""one""; kept",3,x
                """;
        assertThat(drl(table)).isEqualTo("""
                rule "acme/ready: row 6"
                when
                $backup : Backup(
                    title == "Copy \\"one\\"; kept"
                )
                    not Importance( of == $backup && tier == 3 )
                then
                    report($backup);
                end
                """);
    }

    @Test
    void whatAnActionIsDoneToStandsAboveIt() throws TableException {
        String table = TABLE.replace("ACTION", "ACTION,A")
                .replace("importance($backup),", "importance($backup),,draft")
                .replace("$param\"\")\"", "$param\"\")\",help(\"$param\")")
                .replace("not even there", "not even there,Keep it.");
        assertThat(drl(table)).contains("    draft.help(\"Keep it.\");\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void spreadsheetsOfOtherCountriesSeparateCellsInOtherWays(String separator) throws TableException {
        String table = """
                RuleTable;;
                CONDITION;CONDITION;ACTION
                $backup : Backup...;$backup : Backup...;
                readiness;cost!.number >;report($backup, "$param");
                ;;
                warm;1,5;one, "two"
                """;
        String written = table.replaceAll(";(?!\\n)", separator).replace("\n", "\r\n");
        assertThat(drl(written))
                .contains("readiness == Readiness.WARM", "cost!.number > 1.5", "report($backup, \"one, \\\"two\\\"\")");
        assertThat(drl("sep=" + separator + "\r\n" + written))
                .isEqualTo(drl(written))
                .contains(": row 6\"");
        assertThat(DecisionTable.csv(("\uFEFF" + written).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DecisionTable.csv(written.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DecisionTable.csv(("\uFEFF" + written).getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "hot, warm"  | "hot, warn"    | C7: "warn" is not a Readiness; did you mean "warm"?
            "hot, warm"  | lukewarm       | C7: "lukewarm" is not a Readiness; it is one of hot, warm, cold, stocked, trained, charged, recoverable
            ,yes,        | ,often,        | D7: "often" is none of yes, no
            yes,1,       | yes,first,     | E7: "first" is not a number
            yes,1,       | yes,1.5,       | E7: "1.5" is not a whole number
            ,"is ""not"" ready" | ,       | F7: the row reports nothing; it takes a value in an ACTION column
            ready"       | ready" now     | F7: there is more behind the closing quotation mark; one inside is written twice
            ready"       | ready          | F7: the quotation mark at its beginning has no other at the end
            RuleTable    | Table          | A1: no cell says RuleTable; one does above the row with CONDITION and ACTION
            ,ACTION      | ,ACTOIN        | F3: "ACTOIN" is none of CONDITION, ACTION, NAME, DESCRIPTION; did you mean "ACTION"?
            ,ACTION      | ,PRIORITY      | F3: PRIORITY has no effect here: no rule waits for another one, or for a day
            ,ACTION      | ,I             | C3: none of the columns says ACTION
            "findings.violated($backup, ""%s: %s"", $backup, ""$param"")" | finding | F5: "finding" is no statement; this cell says what is done with those below it: findings.violated($function, "%s: $param", $function);
            tier <=      |                | E5: the CONDITION of this column is missing
            importance($backup) | importance($backup | E4: the brackets or quotation marks of "$tier : Importance( mapped ) from findings.importance($backup" do not match
            mkim,,cold   | ,,RuleTable    | C8: there is a RuleTable in C2 already; another one has a folder of its own
            Kept by      | Import,by      | A1: Import has no effect here: the facts are imported, and a table holds rules only
            """)
    void whatIsWrongIsToldWithItsCell(String from, String to, String mistake) {
        String broken = TABLE.replace(from, to == null ? "" : to);
        assertThat(broken).isNotEqualTo(TABLE);
        assertThat(mistake(broken)).isEqualTo(mistake);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        TableException wrong = wrong(TABLE.replace("hot", "hott").replace("cold,,2", "cold,,two"));
        assertThat(wrong.mistakes()).extracting(Mistake::where).containsExactly("C7", "E8");
    }

    @Test
    void aTableWithoutRowsHoldsNoRule() {
        assertThat(mistake(TABLE.substring(0, TABLE.indexOf("mkim"))))
                .isEqualTo("C7: there is no row below the titles, so there is no rule");
    }

    @Test
    void aValueOfAnUnknownFieldIsDrlThatIsWhole() {
        String table = TABLE.replace("reserved", "hashCode().foo ==").replace(",yes,", ",of(1,");
        assertThat(mistake(table)).isEqualTo("D7: the brackets or quotation marks of \"of(1\" do not match");
    }

    @Test
    void aNumberThatMeansSomethingElseInOtherCountriesIsRefused() {
        String table = "RuleTable;\nC;A\n$t : Importance;\ntier >;report();\n;\n1.200;x\n";
        assertThat(mistake(table))
                .isEqualTo("A6: \"1.200\" is a thousand times as much in other countries; write it without the point");
    }

    @Test
    void otherEncodingsAreNamed() {
        byte[] latin = TABLE.replace("hot", "heiß").getBytes(StandardCharsets.ISO_8859_1);
        TableException wrong = catchThrowableOfType(TableException.class, () -> DecisionTable.csv(latin));
        assertThat(wrong.mistakes())
                .containsExactly(new Mistake("row 7", "it is not UTF-8; save the table as \"CSV UTF-8\""));
    }

    @Test
    void columnsAreCalledAsSpreadsheetsCallThem() {
        assertThat(new Cell(7, 25, "").name()).isEqualTo("Z7");
        assertThat(new Cell(12, 26, "").name()).isEqualTo("AA12");
        assertThat(new Cell(1, 26 * 27, "").name()).isEqualTo("AAA1");
    }

    @Test
    void textNeedsQuotationMarksWhereItIsNotKnownToBeText() throws TableException {
        String table = "RuleTable,\nC,A\n$b : Backup,\nid,%s\n,\nx,%s\n";
        assertThat(mistake(table.formatted("report($param);", "kept too far away")))
                .isEqualTo(
                        "B6: \"kept too far away\" is text; write \"$param\" in quotation marks at the head of the column");
        assertThat(drl(table.formatted("\"report(\"\"$param\"\");\"", "kept too far away")))
                .contains("report(\"kept too far away\")");
        assertThat(drl(table.formatted("report($param);", "$b.id() + 1"))).contains("report($b.id() + 1)");
    }

    @Test
    void durationsAndDaysAreWrittenAsInManifests() throws TableException {
        String table = "RuleTable,,\nC,C,A\nFunction,Function,\nrto >,biaReviewed <,report($param);\n,,\n%s,%s,1\n";
        assertThat(drl(table.formatted("4h", "2026-01-31")))
                .contains("rto > Timespan.ofHours(4)", "biaReviewed < LocalDate.of(2026, 1, 31)");
        assertThat(drl(table.formatted("1mo90m", "$day")))
                .contains("rto > Timespan.ofMonths(1).plus(Timespan.ofMinutes(90))", "biaReviewed < $day");
        assertThat(mistake(table.formatted("soon", "2026-01-31")))
                .isEqualTo("A6: \"soon\" is not a duration; write it as manifests do: 4h, 30d, 3mo");
        assertThat(mistake(table.formatted("4h", "2026-02-31"))).isEqualTo("B6: there is no day \"2026-02-31\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.2026", "1/31/2026", "31-12-26", "31. 12. 2026", "2026/12/31"})
    void aDayAsSpreadsheetsShowItIsToldInItsCell(String day) {
        String table = "RuleTable,\nC,A\nFunction,\nbiaReviewed <,report($param);\n,\n%s,1\n";
        assertThat(mistake(table.formatted(day)))
                .isEqualTo("A6: \"" + day + "\" is not a day; write year, month and day as manifests do: 2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "100 tps", "50"})
    void aQuantityIsToldInItsCell(String quantity) throws TableException {
        String table = "RuleTable,\nC,A\nFunction,\n%s <,report($param);\n,\n%s,1\n";
        assertThat(mistake(table.formatted("mbco", quantity)))
                .isEqualTo("A6: \"" + quantity + "\" is a quantity, which is compared by its number; write !.number"
                        + " behind the field at the head of the column, and the number alone here");
        assertThat(drl(table.formatted("mbco!.number", "50"))).contains("mbco!.number < 50");
    }

    @Test
    void valuesOfFactsAreTakenAsTheyAreShown() throws TableException {
        String table =
                "RuleTable,,,\nC,C,C,A\nBackup,Backup,Backup,\nreadiness,cadence,review,report($param);\n,,,\n%s,%s,%s,1\n";
        assertThat(drl(table.formatted(
                        RuleLiteral.of(Readiness.WARM),
                        RuleLiteral.of(Timespan.ofHours(4)),
                        '"' + RuleLiteral.of(LocalDate.of(2026, 1, 31)) + '"')))
                .contains(
                        "readiness == Readiness.WARM",
                        "cadence == Timespan.ofHours(4)",
                        "== LocalDate.of(2026, 1, 31)");
    }

    @Test
    void aRowThatACommaMadeLongerThanTheTableIsRefused() throws TableException {
        String table = "RuleTable,\nC,A\nBackup,\nid,\"report(\"\"$param\"\");\"\nId,Text\nx,%s\n";
        assertThat(mistake(table.formatted("is bad, really")))
                .isEqualTo("C6: \"really\" stands behind the last column; put a text with commas in quotation marks,"
                        + " or a title above a remark");
        assertThat(mistake(table.replace(",", ";").formatted("is bad; really"))).contains("a text with semicolons");
        assertThat(drl(table.formatted("\"is bad, really\",,"))).contains("report(\"is bad, really\")");
        assertThat(drl(table.replace("Id,Text", "Id,Text,Remark").formatted("is bad,really")))
                .contains("report(\"is bad\")");
    }

    private static String drl(String csv) throws TableException {
        return DecisionTable.of("acme/ready", DecisionTable.csv(csv.getBytes(StandardCharsets.UTF_8)), TYPES::get)
                .drl();
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsToldInItsCellWhateverSeparatesThem() {
        String table = """
                RuleTable;
                CONDITION;ACTION
                $backup : Backup;
                readiness;report($backup, "$param");
                ;
                warm;"one
                cold;two
                """;
        assertThat(mistake(table)).isEqualTo("B6: the quotation mark at its beginning has no other at the end");
    }

    @Test
    void anotherSeparatorIsTold() {
        assertThat(mistake("RuleTable x|\nCONDITION|ACTION\n$backup : Backup|\n"))
                .isEqualTo(
                        "A2: cells are separated by a comma, a semicolon or a tab, and not by |; save the table as CSV");
    }

    @Test
    void aPatternOfATypeThatThereIsNotIsToldInItsCell() {
        assertThat(mistake(TABLE.replaceFirst("Backup\\.\\.\\.", "Backupp...")))
                .isEqualTo("C4: there is no type Backupp; did you mean \"Backup\"?");
    }

    private static String mistake(String csv) {
        Mistake first = wrong(csv).mistakes().get(0);
        return first.where() + ": " + first.message();
    }

    private static TableException wrong(String csv) {
        return catchThrowableOfType(TableException.class, () -> drl(csv));
    }
}
