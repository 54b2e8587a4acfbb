package io.continuitylint.cli;

import io.continuitylint.request.ParameterValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what completes commands in a shell. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options: source <(continuity completion bash).")
final class CompletionCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
    private String kind = "";

    @Spec
    private @Nullable CommandSpec spec;

    CompletionCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Map<String, Function<CommandLine, String>> scripts = new LinkedHashMap<>();
        scripts.put("bash", CompletionCommand::bash);
        scripts.put("zsh", CompletionCommand::zsh);
        Function<CommandLine, String> script = new ParameterValue("shell", kind).asOneOf(scripts);
        if (spec != null) {
            shell.print(script.apply(spec.root().commandLine()));
        }
        return ExitCode.PASSED;
    }

    static String bash(CommandLine line) {
        return AutoComplete.bash(line.getCommandName(), line);
    }

    /** Zsh runs the one of bash, with what it brings for that; sourced or found as _continuity on its path of functions. */
    static String zsh(CommandLine line) {
        return "#compdef " + line.getCommandName() + "\n" + bash(line);
    }
}
