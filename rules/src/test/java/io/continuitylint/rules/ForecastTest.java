package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.continuitylint.FailOn;
import io.continuitylint.Forecast;
import io.continuitylint.LintRequest;
import io.continuitylint.Linter;
import io.continuitylint.finding.ExpectedFinding;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.Outlook;
import io.continuitylint.report.ForecastCalendar;
import io.continuitylint.report.ForecastList;
import io.continuitylint.report.Style;
import io.continuitylint.report.Terminal;
import io.continuitylint.report.content.ExpectedText;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What will fail a build, before it does. */
class ForecastTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** Nothing is wrong with the bread but that its test and the contract run out. */
    private static final String SHOP = """
            continuity: 1
            functions:
              bake: {tier: 1, mtpd: 1d, rto: 4h, owner: role:baker, needs: [oven]}
            components:
              oven: {kind: equipment}
              oven-2: {kind: equipment}
              baker: {kind: role, holders: [ann, bob]}
              ann: {kind: person}
              bob: {kind: person}
            backups:
              second-oven: {protects: oven, variant: hot-standby, uses: [oven-2], owner: role:baker}
            tests:
              - {date: 2026-10-01, backup: second-oven, kind: failover-load, outcome: pass}
            acceptedRisks:
              no-map: {rules: [function-map/dependencies-missing], scope: [bake], reason: "Ähre; Öl, \\"Mehl\\"", owner: role:baker,
                       approvedBy: person:bob, accepted: 2026-11-01, expires: 2026-12-24}
            """;

    /** What a backup relies on has owners of its own, and runs out in the next month. */
    private static final String THINGS = """
            continuity: 1
            functions:
              bake: {tier: 1, owner: role:baker, needs: [oven, flour]}
            components:
              oven: {kind: equipment}
              oven-2: {kind: equipment, needs: [ups]}
              ups: {kind: power, type: ups, batteryReplaced: 2021-12-01, batteryLife: 5y, owner: role:electrician}
              diesel: {kind: power, type: generator, fuelTested: 2025-12-02, transfer: ups, owner: role:mechanic}
              login: {kind: credential, expires: 2026-12-03, owner: role:admin}
              flour: {kind: supplier}
              mill: {kind: supplier, contract: mill-contract, owner: role:buyer}
              mill-contract: {kind: contract, from: 2025-01-01, expires: 2026-12-04, owner: role:lawyer}
              rye: {kind: supplier, contract: rye-contract, owner: role:buyer}
              rye-contract: {kind: contract, from: 2025-01-01, expires: 2026-12-05}
            backups:
              second-oven:
                {protects: oven, variant: hot-standby, uses: [oven-2, diesel], owner: role:baker,
                 access: {credentials: [login]}, maintenance: [{what: descale, every: 1y, last: 2025-12-06}]}
              other-mill: {protects: flour, variant: alternate-supplier, uses: [mill, rye], owner: role:baker}
            tests:
              - {date: 2026-11-19, backup: second-oven, kind: failover-load, outcome: pass}
            """;

    @TempDir
    private Path folder;

    private LintRequest request(LocalDate day) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), SHOP);
        return LintRequest.of(folder, AsOf.given(day)).project("bakery").build();
    }

    private static Set<String> failing(LintRequest request) {
        Set<String> failing = new TreeSet<>();
        for (Finding finding : FailOn.ERROR.failing(new Linter().lint(request).report())) {
            if (finding.isOpen()) {
                failing.add(finding.fingerprint());
            }
        }
        return failing;
    }

    @Test
    void eachFindingIsThereOnItsDayAndNotOnTheDayBefore() throws IOException {
        List<ExpectedFinding> expected =
                Forecast.of(request(DAY), "90d", FailOn.ERROR).findings();
        assertThat(expected)
                .extracting(each -> each.finding().rule())
                .contains("test/overdue", "governance/acceptance-expired");
        for (ExpectedFinding each : expected) {
            String fingerprint = each.finding().fingerprint();
            assertThat(failing(request(each.day()))).contains(fingerprint);
            assertThat(failing(request(each.day().minusDays(1)))).doesNotContain(fingerprint);
        }
        Set<String> last = failing(request(DAY.plusDays(90)));
        last.removeAll(failing(request(DAY)));
        assertThat(expected).extracting(each -> each.finding().fingerprint()).containsAll(last);
    }

    @Test
    void aListSaysWhoHasToAct() throws IOException {
        Outlook outlook = Forecast.of(request(DAY), "2026-12-31", FailOn.ERROR);
        String text = ForecastList.text(outlook, new Terminal(Style.PLAIN, 0, rule -> ""));
        assertThat(text)
                .contains("\n2026-12-25  in 35 days\n".substring(1))
                .contains("error: the accepted risk no-map will expire on 2026-12-24 [governance/acceptance-expired]")
                .contains("; to act: role:baker\n")
                .endsWith("""
                        2 findings to come after 2026-11-20 until 2026-12-31
                        14 findings fail a run already and are not listed; a check shows them
                        """);
    }

    /** The lines about what is due on a day, without the place. */
    private List<String> ahead(String manifest, String... rules) throws IOException {
        Files.writeString(folder.resolve("continuity.yaml"), manifest);
        LintRequest request =
                LintRequest.of(folder, AsOf.given(DAY)).rules(List.of(rules)).build();
        Outlook outlook = Forecast.of(request, "30d", FailOn.ERROR);
        return ForecastList.text(outlook, new Terminal(Style.PLAIN, 0, rule -> ""))
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().replaceFirst(" {2}continuity\\.yaml:\\d+:\\d+", ""))
                .toList();
    }

    @Test
    void whoeverOwnsWhatIsDueHasToActAndNotWhoeverReliesOnIt() throws IOException {
        assertThat(ahead(
                        THINGS,
                        "test/maintenance-overdue",
                        "access/credential-expired",
                        "supply/contract-not-in-force"))
                .containsExactly(
                        "error: the battery of ups will be due for replacement by 2026-12-01; it concerns second-oven"
                                + " [test/maintenance-overdue]; to act: role:electrician",
                        "error: a test of the fuel of diesel will be due by 2026-12-02; it concerns second-oven"
                                + " [test/maintenance-overdue]; to act: role:mechanic",
                        "error: login will expire on 2026-12-03; it concerns second-oven"
                                + " [access/credential-expired]; to act: role:admin",
                        "error: the contract with mill will end on 2026-12-04; it concerns other-mill"
                                + " [supply/contract-not-in-force]; to act: role:lawyer",
                        "error: the contract with rye will end on 2026-12-05; it concerns other-mill"
                                + " [supply/contract-not-in-force]; to act: role:buyer",
                        "error: \"descale\" of second-oven will be due by 2026-12-06"
                                + " [test/maintenance-overdue]; to act: role:baker");
    }

    @Test
    void whatIsNotDueOnADayIsWhatACheckWillFind() throws IOException {
        String leaving = SHOP.replace("owner: role:baker, needs", "owner: person:bob, needs")
                .replace("bob: {kind: person}", "bob: {kind: person, until: 2026-12-01}");
        assertThat(ahead(leaving, "people/departed-person"))
                .containsExactly("error: a check will find: bob left on 2026-12-01 and is still owner of bake"
                        + " [people/departed-person]; to act: person:bob");
    }

    @Test
    void nothingThatLiesAheadIsToldAsPast() throws IOException {
        LintRequest request = request(DAY);
        Outlook outlook = Forecast.of(request, "90d", FailOn.ERROR);
        String list = ForecastList.text(outlook, new Terminal(Style.PLAIN, 0, rule -> ""));
        String calendar = ForecastCalendar.text(outlook, "bakery").replace("\r\n ", "");
        assertThat(list).contains("a test of second-oven will be due by 2027-01-01 [test/overdue]");
        assertThat(calendar)
                .contains("SUMMARY:a test of second-oven will be due by 2027-01-01\r\n")
                .contains("\\nTo act: role:baker\r\n");
        assertThat(list + calendar).doesNotContain(" ago", "was due", "expired on");
    }

    @Test
    void anEventStandsOnTheLastDayToAct() throws IOException {
        String calendar = ForecastCalendar.text(Forecast.of(request(DAY), "90d", FailOn.ERROR), "bakery");
        assertThat(calendar.replace("\r", "")).contains("""
                DTSTART;VALUE=DATE:20270101
                DTEND;VALUE=DATE:20270102
                SUMMARY:a test of second-oven will be due by 2027-01-01
                """);
    }

    @Test
    void whatFailsAlreadyAndWhatCannotBeReadIsNotPassedOver() throws IOException {
        LintRequest request = request(DAY);
        Files.writeString(folder.resolve("broken.continuity.yaml"), "functions: [\n");
        Outlook outlook = Forecast.of(request, "90d", FailOn.ERROR);
        assertThat(outlook.partly()).isTrue();
        assertThat(ForecastList.text(outlook, new Terminal(Style.PLAIN, 0, rule -> "")))
                .contains(" fail a run already and are not listed; a check shows them\n")
                .endsWith("not everything could be read or evaluated, as a check shows; more may be to come\n");
    }

    @Test
    void aCalendarIsReadBack() throws IOException, ParserException {
        Outlook outlook = Forecast.of(request(DAY), "90d", FailOn.ERROR);
        String text = ForecastCalendar.text(outlook, "bakery");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        List<String> summaries = new ArrayList<>();
        for (Object component : calendar.getComponents()) {
            VEvent event = (VEvent) component;
            event.validate();
            summaries.add(event.getRequiredProperty("SUMMARY").getValue());
        }
        assertThat(summaries)
                .isEqualTo(outlook.findings().stream().map(ExpectedText::of).toList());
        calendar.validate();
        assertThat(text).isEqualTo(ForecastCalendar.text(Forecast.of(request(DAY), "90d", FailOn.ERROR), "bakery"));
    }

    @Test
    void whatIsNoTimeIsRefused() throws IOException {
        LintRequest request = request(DAY);
        assertThatThrownBy(() -> Forecast.of(request, "soon", FailOn.ERROR))
                .isInstanceOf(RequestException.class)
                .hasMessage("\"soon\" is neither a time like 90d nor a date like 2027-02-24");
        assertThatThrownBy(() -> Forecast.of(request, "2026-11-20", FailOn.ERROR))
                .hasMessage("2026-11-20 does not come after 2026-11-20, the day to judge by");
        assertThatThrownBy(() -> Forecast.of(request, "2026-11-40", FailOn.ERROR))
                .hasMessageContaining("is not a date");
        assertThatThrownBy(() -> Forecast.of(request, "90d", FailOn.NEVER))
                .hasMessage("\"never\" leaves nothing to look for; it is one of error, warning, info");
    }
}
