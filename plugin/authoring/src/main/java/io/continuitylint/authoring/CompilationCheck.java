package io.continuitylint.authoring;

import io.continuitylint.authoring.syntax.SyntaxCheck;
import io.continuitylint.authoring.syntax.SyntaxMistake;
import io.continuitylint.authoring.table.DecisionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.builder.Message;

/**
 * Whether the DRL of rule folders compiles. Drools often names no line, and for a mistake below {@code then} only the
 * Java that it made of all rules of a family. So where something is wrong, each rule is compiled by itself.
 */
final class CompilationCheck {

    private final String name;
    private final RuleFolder folder;
    private final RuleDrl drl;
    private final List<String> lines;
    private final List<String> code;
    private final Set<String> mistakes = new LinkedHashSet<>();

    private CompilationCheck(String name, RuleFolder folder) {
        this.name = name;
        this.folder = folder;
        this.drl = folder.drl();
        this.lines = drl.text().lines().toList();
        this.code = CodeLines.of(drl.text());
    }

    /**
     * What came of the DRL of some folders.
     *
     * @param mistakes by the id of the rule, each with its place: {@code file:line: message}, of a decision table {@code
     *     file: cell: message}
     * @param compiled those without a mistake; with errors if they do not compile together
     */
    record Result(SortedMap<String, List<String>> mistakes, Compilation compiled) {}

    /** @param name of the pack */
    static Result of(String name, List<RuleFolder> folders) {
        SortedMap<String, List<String>> mistakes = new TreeMap<>();
        List<RuleFolder> written = new ArrayList<>();
        for (RuleFolder folder : folders) {
            List<String> elsewhere = place(folder);
            boolean whole = elsewhere.isEmpty()
                    && folder.ruleFiles().size() == 1
                    && folder.drl().mistakes().isEmpty();
            List<String> unsafe = whole ? beforeCompiling(folder) : List.of();
            List<String> wrong = Stream.of(elsewhere, unsafe)
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElseGet(() -> inText(folder));
            if (!wrong.isEmpty()) {
                mistakes.put(folder.id(), wrong);
            }
            if (whole && unsafe.isEmpty()) {
                written.add(folder);
            }
        }
        return new Result(mistakes, compile(name, written, mistakes));
    }

    /** Compiles in rounds: an error of one kind hides those of the steps that come later, in the other rules too. */
    private static Compilation compile(
            String name, List<RuleFolder> written, SortedMap<String, List<String>> mistakes) {
        List<RuleFolder> left = written;
        while (true) {
            Compilation compiled = Compilation.of(name, RuleCompiler.sources(left));
            List<Message> errors = compiled.errors();
            left.stream()
                    .filter(folder -> errors.stream().anyMatch(error -> isInPackage(error, folder)))
                    .forEach(folder -> {
                        List<String> found = List.copyOf(new CompilationCheck(name, folder).check());
                        if (!found.isEmpty()) {
                            mistakes.put(folder.id(), found);
                        }
                    });
            List<RuleFolder> sound = left.stream()
                    .filter(folder -> !mistakes.containsKey(folder.id()))
                    .toList();
            if (sound.size() == left.size()) {
                return compiled;
            }
            left = sound;
        }
    }

    private static List<String> beforeCompiling(RuleFolder folder) {
        try {
            List<String> unsafe = DrlCheck.mistakes(folder);
            List<RuleFolder.DrlRule> rules = folder.rules();
            if (rules.size() > DecisionTable.MOST_ROWS) {
                String message = "the file has %s rules, and may have %s; move the others to a folder of its own"
                        .formatted(rules.size(), DecisionTable.MOST_ROWS);
                return List.of(folder.place(rules.get(DecisionTable.MOST_ROWS).line(), message) + ": " + message);
            }
            return unsafe.isEmpty() ? ConditionCheck.mistakes(folder) : unsafe;
        } catch (StackOverflowError deep) {
            return List.of(folder.drl().place(1, CompilerCrash.TOO_DEEP) + ": " + CompilerCrash.TOO_DEEP);
        }
    }

    /** What is wrong with where it lies, what it is called there, and how it was saved. */
    private static List<String> place(RuleFolder folder) {
        if (!folder.isPlaced()) {
            return List.of("%s: it is not where rules are looked for: in a folder FAMILY/NAME, like acme/never-restored"
                    .formatted(folder.shown(folder.namedAsRules().get(0))));
        }
        return RuleFolder.isId(folder.id())
                ? encoding(folder)
                : List.of(
                        "%s: a family and a rule are called in small letters, digits and hyphens, like acme/never-restored"
                                .formatted(folder.shown()));
    }

    /** Of what is text; a table may be saved in other ways. */
    private static List<String> encoding(RuleFolder folder) {
        return Stream.of(RuleFolder.DRL, RuleFolder.DOCUMENT)
                .filter(folder::has)
                .map(folder::wrongEncoding)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> inText(RuleFolder folder) {
        List<String> files = folder.ruleFiles();
        return switch (files.size()) {
            case 0 ->
                List.of(folder.missing(
                        folder.namedAsRules().stream().findFirst().orElse(RuleFolder.DRL)));
            case 1 -> RuleText.mistakes(folder);
            default ->
                List.of("%s: there is %s as well; a rule is in one of them"
                        .formatted(folder.shown(files.get(0)), files.get(1)));
        };
    }

    /** The path of DRL, and that of the Java that was made of it, begins with the package. */
    static boolean isInPackage(Message error, RuleFolder folder) {
        return error.getPath() == null
                || error.getPath().isEmpty()
                || error.getPath()
                        .contains(
                                RuleSource.of(folder.id(), folder.drl().text()).folder());
    }

    private List<Message> errors(String text) {
        return Compilation.of(name, List.of(RuleSource.of(folder.id(), text))).errors();
    }

    private Set<String> check() {
        List<Message> errors = errors(drl.text());
        errors.stream()
                .filter(CompilerMessage::isSyntax)
                .min(Comparator.comparing(
                        error -> !CompilerMessage.hasLine(error))) // The parser stumbles over what follows.
                .ifPresent(error -> addSyntax(new CompilerMessage(error, code, 1, code.size())));
        List<RuleFolder.DrlRule> rules = folder.rules();
        if (mistakes.isEmpty() && rules.size() == 1) {
            add(errors, drl.text(), rules.get(0).line(), lines.size());
        } else if (mistakes.isEmpty()) {
            // What is wrong above the rows of a table is so in each of them.
            for (int rule = 0; rule < rules.size() && (mistakes.isEmpty() || folder.has(RuleFolder.DRL)); rule++) {
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
        add(errors(text.toString()), text.toString(), first, last);
    }

    private void add(List<Message> errors, String rule, int first, int last) {
        errors.stream()
                .filter(error -> !CompilerMessage.isGeneratedJava(error))
                .map(error -> new CompilerMessage(error, code, first, last))
                .forEach(message -> {
                    if (message.isPart()) {
                        addSyntax(message);
                    } else if (message.isPlaced()) {
                        add(message);
                    } else {
                        addUnplaced(message, rule);
                    }
                });
    }

    private void addUnplaced(CompilerMessage message, String rule) {
        BlamedCondition blamed = BlamedCondition.of(
                message.text(),
                RuleSource.of(folder.id(), rule),
                without -> errors(without).stream()
                        .map(error -> new CompilerMessage(error, code, message.first(), message.last()).text())
                        .collect(Collectors.toSet()));
        if (blamed == null) {
            add(message);
        } else {
            add(blamed.line(), message.of(blamed.text()));
        }
    }

    /** The parser names the word at which it gave up; what is known to be wrong is told instead. */
    private void addSyntax(CompilerMessage message) {
        SyntaxMistake known = SyntaxCheck.of(drl.text(), message.first(), message.last());
        if (known == null) {
            add(message);
        } else {
            mistakes.add(drl.shown(known));
        }
    }

    private void add(CompilerMessage message) {
        add(message.line(), message.text());
    }

    private void add(int line, String text) {
        mistakes.add(drl.place(line, text) + ": " + text);
    }
}
