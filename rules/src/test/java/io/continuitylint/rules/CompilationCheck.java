package io.continuitylint.rules;

import io.continuitylint.rules.Catalog.DrlRule;
import io.continuitylint.rules.Catalog.Folder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kie.api.builder.Message;

/**
 * Whether the DRL of rule folders compiles. Drools often names no line, and for a mistake below {@code then} only the
 * Java that it made of all rules of a family. So where something is wrong, each rule is compiled by itself.
 */
final class CompilationCheck {

    private static final String DRL = "rule.drl";

    private final Folder folder;
    private final List<String> lines;
    private final Set<String> mistakes = new LinkedHashSet<>();

    private CompilationCheck(Folder folder) {
        this.folder = folder;
        this.lines = folder.text(DRL).lines().toList();
    }

    /** What is wrong with the DRL of some folders, each as {@code file:line: message}. */
    static List<String> mistakes(List<Folder> folders) {
        List<Folder> compiled =
                folders.stream().filter(folder -> folder.has(DRL)).toList();
        Map<String, String> texts = new TreeMap<>();
        compiled.forEach(folder -> texts.put(folder.id(), folder.text(DRL)));
        List<Message> errors = Compilation.of(texts).errors();
        List<String> mistakes = new ArrayList<>();
        compiled.forEach(folder -> mistakes.addAll(MessageValues.mistakes(folder)));
        for (Folder folder : compiled) {
            if (errors.stream().anyMatch(error -> isInFamily(error, folder))) {
                mistakes.addAll(new CompilationCheck(folder).check());
            }
        }
        return mistakes.isEmpty() ? errors.stream().map(Message::toString).toList() : mistakes;
    }

    /** The path of DRL, and that of the Java that was made of it, begins with the package, which is the family. */
    private static boolean isInFamily(Message error, Folder folder) {
        String family = folder.id().substring(0, folder.id().indexOf('/')).replace('-', '_');
        return error.getPath().contains("/rules/" + family + "/");
    }

    private Set<String> check() {
        List<Message> errors =
                Compilation.of(Map.of(folder.id(), folder.text(DRL))).errors();
        errors.stream()
                .filter(CompilerMessage::isSyntax)
                .findFirst() // The parser stumbles over what follows.
                .ifPresent(error -> add(new CompilerMessage(error, lines, 1, lines.size())));
        List<DrlRule> rules = folder.rules();
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
        add(Compilation.of(Map.of(folder.id(), text.toString())).errors(), first, last);
    }

    private void add(List<Message> errors, int first, int last) {
        errors.stream()
                .filter(error -> !CompilerMessage.isGeneratedJava(error))
                .forEach(error -> add(new CompilerMessage(error, lines, first, last)));
    }

    private void add(CompilerMessage message) {
        mistakes.add("%s:%s: %s".formatted(folder.name(DRL), message.line(), message.text()));
    }
}
