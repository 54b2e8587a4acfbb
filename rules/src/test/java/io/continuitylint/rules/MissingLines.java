package io.continuitylint.rules;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.engine.RuleEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A broken object is reported by {@code manifest/}; it must not silence a rule for all the others. */
final class MissingLines {

    private MissingLines() {}

    /**
     * How a rule fails on a bad fixture of its own that lacks a line, each as {@code file: message}.
     *
     * @param all rules
     * @param copies an empty folder, for changed fixtures
     */
    static List<String> mistakes(RuleFolder folder, RuleEngine all, Path copies) throws IOException {
        Fixture fixture = Fixture.of(folder).stream()
                .filter(each -> each.isBad() && each.name().endsWith(".yaml"))
                .findFirst()
                .orElseThrow();
        RuleEngine rules = all.selecting(
                Stream.concat(Stream.of(folder.id(), "manifest"), fixture.with().stream())
                        .toList(),
                List.of());
        List<String> mistakes = new ArrayList<>();
        for (Fixture copy : withoutEachLine(fixture, copies)) {
            copy.lint(rules)
                    .report()
                    .notEvaluated()
                    .forEach(failure -> mistakes.add("%s: cannot be evaluated %s: %s"
                            .formatted(folder.shown(fixture.name()), copy.name(), failure.reason())));
        }
        return mistakes;
    }

    private static List<Fixture> withoutEachLine(Fixture fixture, Path copies) throws IOException {
        List<String> lines = Files.readAllLines(fixture.files().get(0), StandardCharsets.ISO_8859_1);
        List<Fixture> without = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<String> others = new ArrayList<>(lines);
            others.remove(line);
            Fixture copy = new Fixture(copies, "without-line-%s.yaml".formatted(line + 1));
            Files.write(copies.resolve(copy.name()), others, StandardCharsets.ISO_8859_1);
            without.add(copy);
        }
        return without;
    }
}
