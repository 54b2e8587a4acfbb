package io.continuitylint.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.continuitylint.request.RequestException;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameReportsTest {

    @Test
    void twoExecutionsOfOnePomMayNotWriteOneFile() {
        SameReports reports =
                new SameReports(plugin(execution("one", null), execution("two", "<rules>test</rules>")), "check");
        RequestException refused = assertThrows(RequestException.class, () -> reports.refuse("one"));
        assertEquals("outputDirectory", refused.parameter());
        assertEquals(
                "the executions one and two would write the same report; give one of them a folder of its own",
                refused.getMessage());
        assertThrows(RequestException.class, () -> reports.refuse("two"));
    }

    @Test
    void aFolderOrAFormatOfTheirOwnIsEnough() {
        SameReports reports = new SameReports(
                plugin(
                        execution("one", null),
                        execution("two", "<outputDirectory>other</outputDirectory>"),
                        execution("three", "<formats><format>pretty</format></formats>"),
                        execution("four", "<skip>true</skip>")),
                "check");
        assertDoesNotThrow(() -> reports.refuse("one"));
        assertDoesNotThrow(() -> reports.refuse("three"));
    }

    @Test
    void anElementIsNotTakenForOneWhoseNameBeginsLikeIt() {
        SameReports reports = new SameReports(
                plugin(execution("one", null), execution("two", "<skipRules>test</skipRules><skip>true</skip>")),
                "check");
        assertDoesNotThrow(() -> reports.refuse("one"));
    }

    @Test
    void executionsOfAnotherGoalDoNotCount() {
        SameReports reports =
                new SameReports(plugin(execution("one", null), execution("two", "<rules>test</rules>")), "aggregate");
        assertDoesNotThrow(() -> reports.refuse("one"));
    }

    @Test
    void whatWasCalledOnTheCommandLineIsComparedWithNone() {
        assertDoesNotThrow(() -> new SameReports(plugin(execution("one", null)), "check").refuse("default-cli"));
    }

    private static Plugin plugin(PluginExecution... executions) {
        Plugin plugin = new Plugin();
        plugin.setExecutions(List.of(executions));
        return plugin;
    }

    private static PluginExecution execution(String id, @Nullable String configuration) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setGoals(List.of("check"));
        execution.setConfiguration(
                configuration == null ? null : "<configuration>" + configuration + "</configuration>");
        return execution;
    }
}
