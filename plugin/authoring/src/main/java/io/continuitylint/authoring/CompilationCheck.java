package io.continuitylint.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kie.api.builder.Message;

/**
 * Whether the DRL of rule folders compiles. Drools often names no line, and for a mistake below {@code then} only the
 * Java that it made of all rules of a family. So where something is wrong, each rule is compiled by itself.
 */
final class CompilationCheck {

    private static final String DRL = RuleFolder.DRL;

    private final String name;
    private final RuleFolder folder;
    private final List<String> lines;
    private final Set<String> mistakes = new LinkedHashSet<>();

    private CompilationCheck(String name, RuleFolder folder) {
        this.name = name;
        this.folder = folder;
        this.lines = folder.text(DRL).lines().toList();
    }

    /**
     * What is wrong with the DRL of some folders, by the id of the rule, each as {@code file:line: message}.
     *
     * @param name of the pack
     */
    static SortedMap<String, List<String>> mistakes(String name, List<RuleFolder> folders) {
        SortedMap<String, List<String>> mistakes = new TreeMap<>();
        List<RuleFolder> written = new ArrayList<>();
        for (RuleFolder folder : folders) {
            List<String> unsafe = folder.has(DRL) ? DrlCheck.mistakes(folder) : List.of();
            List<String> inText =
                    folder.has(DRL) ? RuleText.mistakes(folder) : List.of(folder.shown(DRL) + " is missing");
            if (!inText.isEmpty() || !unsafe.isEmpty()) {
                mistakes.put(folder.id(), unsafe.isEmpty() ? inText : unsafe);
            }
            if (folder.has(DRL) && unsafe.isEmpty()) {
                written.add(folder);
            }
        }
        List<Message> errors =
                Compilation.of(name, RuleCompiler.sources(written)).errors();
        for (RuleFolder folder : written) {
            if (errors.stream().anyMatch(error -> isInPackage(error, folder))) {
                List<String> found = List.copyOf(new CompilationCheck(name, folder).check());
                if (!found.isEmpty()) {
                    mistakes.put(folder.id(), found);
                }
            }
        }
        return mistakes;
    }

    /** The path of DRL, and that of the Java that was made of it, begins with the package. */
    private static boolean isInPackage(Message error, RuleFolder folder) {
        return error.getPath() == null
                || error.getPath().isEmpty()
                || error.getPath()
                        .contains(RuleSource.of(folder.id(), folder.text(DRL)).folder());
    }

    private List<Message> errors(String text) {
        return Compilation.of(name, List.of(RuleSource.of(folder.id(), text))).errors();
    }

    private Set<String> check() {
        List<Message> errors = errors(folder.text(DRL));
        errors.stream()
                .filter(CompilerMessage::isSyntax)
                .findFirst() // The parser stumbles over what follows.
                .ifPresent(error -> add(new CompilerMessage(error, lines, 1, lines.size())));
        List<RuleFolder.DrlRule> rules = folder.rules();
        if (mistakes.isEmpty() && rules.size() == 1) {
            add(errors, rules.get(0).line(), lines.size());
        } else if (mistakes.isEmpty()) {
            for (int rule = 0; rule < rules.size(); rule++) {
                int last = rule + 1 < rules.size() ? rules.get(rule + 1).line() - 1 : lines.size();
                alone(rules.get(0).line(), rules.get(rule).line(), last);
            }
        }
        return mistakes;
    }

    /** Compiles the lines up to the first rule, and those of one rule, on their lines. */
    private void alone(int firstRule, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int line = 1; line <= last; line++) {
            text.append(line < firstRule || line >= first ? lines.get(line - 1) : "")
                    .append('\n');
        }
        add(errors(text.toString()), first, last);
    }

    private void add(List<Message> errors, int first, int last) {
        errors.stream()
                .filter(error -> !CompilerMessage.isGeneratedJava(error))
                .forEach(error -> add(new CompilerMessage(error, lines, first, last)));
    }

    private void add(CompilerMessage message) {
        mistakes.add("%s:%s: %s".formatted(folder.shown(DRL), message.line(), message.text()));
    }
}
