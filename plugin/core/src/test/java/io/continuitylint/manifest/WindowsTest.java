package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.model.Function;
import io.continuitylint.model.Window;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;

    @Test
    void aroundTheClockIsWrittenAs24x7AndIsTheDefault() {
        assertThat(hours("24x7")).isEqualTo(Window.ALWAYS);
        assertThat(hours("[Mon 08:00-18:00, 24x7]")).isEqualTo(Window.ALWAYS);
        new Manifests(folder).with("continuity.yaml", "functions: {f: {needs: []}}");
        assertThat(new Manifests(folder).read().workspace().functions().values())
                .extracting(Function::hours)
                .containsExactly(Window.ALWAYS);
    }

    @Test
    void daysHoursAndATimeZoneAreAPart() {
        assertThat(hours("Mon-Fri 08:00-18:00 Europe/Berlin").parts())
                .containsExactly(new Window.Part(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(8, 0),
                        LocalTime.of(18, 0),
                        BERLIN));
    }

    @Test
    void severalAreJoinedByACommaOrAList() {
        Window joined = hours("Mon-Fri 08:00-18:00 Europe/Berlin, Sat 9:00-12:00 Europe/Berlin");

        assertThat(joined.parts()).hasSize(2);
        assertThat(hours("[Mon-Fri 08:00-18:00 Europe/Berlin, Sat 9:00-12:00 Europe/Berlin]"))
                .isEqualTo(joined);
    }

    @Test
    void aWeekMayTurnAndADayMayEndAtMidnight() {
        assertThat(hours("Sat-Mon 22:00-24:00 UTC").parts())
                .containsExactly(new Window.Part(
                        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                        LocalTime.of(22, 0),
                        LocalTime.MIDNIGHT,
                        ZoneId.of("UTC")));
    }

    @Test
    void withoutATimeZoneItIsUtc() {
        assertThat(hours("daily 00:00-24:00").parts())
                .containsExactly(new Window.Part(
                        EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office hours",
                "Mon-Fri",
                "08:00-18:00",
                "Mon-Fri-Sun 8:00-9:00",
                "Mon 8-9",
                "Mon 24:00-08:00",
                "Mon 08:00-18:00 UTC extra",
                "'Mon 08:00-18:00,'"
            })
    void anythingElseIsNotAWindow(String text) {
        assertThat(new Manifests(folder)
                        .with("continuity.yaml", "functions: {f: {hours: " + text + ", needs: []}}")
                        .findings())
                .singleElement()
                .asString()
                .endsWith(
                        "is not a time window; write 24x7, or days, hours and a time zone, such as Mon-Fri 08:00-18:00"
                                + " Europe/Berlin");
    }

    @Test
    void aTimeZoneMustExist() {
        assertThat(new Manifests(folder)
                        .with("continuity.yaml", "functions: {f: {hours: Mon 08:00-18:00 Europe/Berln, needs: []}}")
                        .findings())
                .singleElement()
                .asString()
                .endsWith("names an unknown time zone; write one such as Europe/Berlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Mon-Fri 08:00-12:00, Mon-Fri 13:00-17:00 Europe/Berlin'",
                "[Mon-Fri 08:00-18:00 Europe/Berlin, Sat 09:00-12:00]"
            })
    void aTimeZoneGivenForSomeHoursOnlyIsNotGuessedForTheOthers(String text) {
        assertThat(new Manifests(folder)
                        .with("continuity.yaml", "functions: {f: {hours: " + text + ", needs: []}}")
                        .findings())
                .containsExactly("continuity.yaml:2: hours: only some of the hours have a time zone; write it for all"
                        + " of them");
    }

    private Window hours(String text) {
        String quoted = text.startsWith("[") ? text : "\"" + text + "\"";
        WorkspaceReader.Result read = new Manifests(folder)
                .with("continuity.yaml", "functions: {f: {hours: " + quoted + ", needs: []}}")
                .read();
        assertThat(read.findings()).isEmpty();
        return read.workspace().functions().values().iterator().next().hours();
    }
}
