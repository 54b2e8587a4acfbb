package io.continuitylint.cli;

import io.continuitylint.FailOn;
import io.continuitylint.Forecast;
import io.continuitylint.LintRequest;
import io.continuitylint.finding.Outlook;
import io.continuitylint.report.ForecastCalendar;
import io.continuitylint.report.ForecastList;
import io.continuitylint.request.ParameterValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is to come. */
@Command(
        name = "forecast",
        description =
                "Lists the findings that will fail a run until a day if nobody acts, by day, with who has to act. It ends with 0.")
final class ForecastCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private Selected selected = new Selected();

    @Mixin
    private Screened screened = new Screened();

    @Option(
            names = "--until",
            paramLabel = "TIME",
            defaultValue = "90d",
            description = "How far to look: a time like 90d, or a last day like 2027-02-24.")
    private String until = "90d";

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "From which severity on a finding fails: error, warning or info.")
    private String failOn = "error";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "pretty, or ics for a calendar.")
    private String format = "pretty";

    ForecastCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        boolean calendar = isCalendar();
        LintRequest request = selected.request(shell).build();
        Outlook outlook = Forecast.of(request, until, FailOn.of(failOn));
        if (calendar) {
            ForecastList.notes(outlook).forEach(shell::log);
        }
        shell.print(
                calendar
                        ? ForecastCalendar.text(outlook, request.project())
                        : ForecastList.text(outlook, screened.on(shell, 0)));
        return ExitCode.PASSED;
    }

    private boolean isCalendar() {
        Map<String, Boolean> formats = new LinkedHashMap<>();
        formats.put("pretty", false);
        formats.put("ics", true);
        return new ParameterValue("format", format).asOneOf(formats);
    }
}
