package io.continuitylint.authoring;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.kie.api.builder.Message;

/**
 * The rules of some folders that compile and use nothing that they may not, compiled.
 *
 * @param folders those
 * @param files their classes and the index of these, by path
 * @param index the path of the index
 * @param mistakes of the other folders, by rule id, each as {@code file:line: message}
 */
record SafeRules(
        List<RuleFolder> folders, Map<String, byte[]> files, String index, SortedMap<String, List<String>> mistakes) {

    /** @param name of the pack */
    static SafeRules of(String name, List<RuleFolder> folders) {
        CompilationCheck.Result checked = CompilationCheck.of(name, folders);
        SortedMap<String, List<String>> mistakes = checked.mistakes();
        List<RuleFolder> sound = without(mistakes, folders);
        Compilation compiled = checked.compiled();
        while (!compiled.errors().isEmpty()) {
            blame(sound, compiled.errors(), mistakes);
            sound = without(mistakes, sound);
            compiled = compile(name, sound);
        }
        Map<String, byte[]> files = compiled.files();
        if (!SafetyCheck.refusals(files).isEmpty()) {
            // Classes do not tell the folder that they are from; a folder that is compiled alone does.
            sound.forEach(folder -> refuse(folder, refusals(name, folder), mistakes));
            sound = without(mistakes, sound);
            compiled = compile(name, sound);
            files = compiled.files();
            Set<Refusal> together = SafetyCheck.refusals(files);
            if (!together.isEmpty()) {
                sound.forEach(folder -> refuse(folder, together, mistakes));
                return of(name, without(mistakes, sound), mistakes);
            }
        }
        return new SafeRules(sound, files, compiled.index(), mistakes);
    }

    /** Each of them compiles alone, so they declare the same in a package that they share. None said, all of them do. */
    private static void blame(List<RuleFolder> folders, List<Message> errors, Map<String, List<String>> mistakes) {
        List<Message> told = errors.stream()
                .filter(error -> folders.stream().anyMatch(folder -> CompilationCheck.isInPackage(error, folder)))
                .toList();
        for (RuleFolder folder : folders) {
            errors.stream()
                    .filter(error -> told.isEmpty() || CompilationCheck.isInPackage(error, folder))
                    .findFirst()
                    .ifPresent(error -> mistakes.put(folder.id(), List.of(inPackage(folder, error))));
        }
    }

    private static String inPackage(RuleFolder folder, Message error) {
        String message =
                "it compiles alone, but not with the other rules of its package; leave the package out, or rename "
                        + "what two of them declare: "
                        + String.valueOf(error.getText()).lines().findFirst().orElse("");
        return folder.drl().place(1, message) + ": " + message;
    }

    /** What only several folders do together, none of them may. */
    private static SafeRules of(String name, List<RuleFolder> none, SortedMap<String, List<String>> mistakes) {
        Compilation empty = compile(name, none);
        return new SafeRules(none, empty.files(), empty.index(), mistakes);
    }

    /** None where it needs another folder to compile: then both are refused for what they do together. */
    private static Set<Refusal> refusals(String name, RuleFolder folder) {
        Compilation alone = compile(name, List.of(folder));
        return alone.errors().isEmpty() ? SafetyCheck.refusals(alone.files()) : Set.of();
    }

    private static Compilation compile(String name, List<RuleFolder> folders) {
        return Compilation.of(name, RuleCompiler.sources(folders));
    }

    private static List<RuleFolder> without(Map<String, List<String>> mistakes, Collection<RuleFolder> folders) {
        return folders.stream()
                .filter(folder -> !mistakes.containsKey(folder.id()))
                .toList();
    }

    private static void refuse(RuleFolder folder, Set<Refusal> refusals, Map<String, List<String>> mistakes) {
        RuleDrl drl = folder.drl();
        List<String> lines = CodeLines.of(drl.text());
        int first = folder.rules().isEmpty() ? 1 : folder.rules().get(0).line();
        Set<String> named = new LinkedHashSet<>();
        refusals.stream()
                .filter(refusal -> refusal.line(lines) > 0)
                .forEach(refusal -> named.add(shown(drl, refusal.line(lines), refusal)));
        if (named.isEmpty() && !refusals.isEmpty()) {
            named.add(shown(drl, first, refusals.iterator().next()));
        }
        if (!named.isEmpty()) {
            mistakes.put(folder.id(), List.copyOf(named));
        }
    }

    private static String shown(RuleDrl drl, int line, Refusal refusal) {
        return drl.place(line, refusal.text()) + ": " + refusal.text();
    }
}
