package io.continuitylint.rules;

import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.request.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole small manifest that declares what a linter must find in it: each finding is written as
 * {@code # finding: message} at the end of its line, several one after the other. A folder is a workspace of several files;
 * a folder {@code base} in it holds what they were before the change under review.
 */
record Fixture(Path folder, String name) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Pattern AS_OF = Pattern.compile("^# asOf: (\\S+)", Pattern.MULTILINE);
    private static final Pattern WITH = Pattern.compile("^# with: (.+)$", Pattern.MULTILINE);
    private static final Pattern ALSO = Pattern.compile("^# also: (.+)$", Pattern.MULTILINE);
    private static final Pattern MARK = Pattern.compile("# finding: (.*?)(?= # finding: |$)");

    /** The manifests of this fixture. */
    List<Path> files() {
        Path path = folder.resolve(name).toAbsolutePath();
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isName(String file) {
        return file.matches("(bad|good)\\b[^.]*(\\.yaml)?");
    }

    boolean isFolder() {
        return Files.isDirectory(folder.resolve(name));
    }

    boolean isBad() {
        return name.startsWith("bad");
    }

    /** The announced findings, as {@code file:line: message}, sorted. */
    List<String> announced() {
        List<String> announced = new ArrayList<>();
        for (Path file : files()) {
            List<String> lines = lines(file);
            for (int index = 0; index < lines.size(); index++) {
                Matcher mark = MARK.matcher(lines.get(index));
                while (mark.find()) {
                    announced.add(file.getFileName() + ":" + (index + 1) + ": "
                            + mark.group(1).strip());
                }
            }
        }
        return announced.stream().sorted().toList();
    }

    /** The report of all rules on it. */
    LintReport lint() {
        return run(request -> new Linter().lint(request)).report();
    }

    /** What some rules make of it. */
    LintRun lint(RuleEngine rules) {
        return run(request -> new Linter().lint(request, rules));
    }

    /** Whether a function in it has a tier: what nobody promises nobody prepares, so such a fixture leaves out more. */
    static boolean isPromised(LintReport report) {
        return report.functions().stream().anyMatch(function -> function.tier() != null);
    }

    private LintRun run(Function<LintRequest, LintRun> linter) {
        Path workspace = folder.resolve(name).toAbsolutePath();
        if (!UnderReview.is(workspace)) {
            return linter.apply(asOfItsDay(folder).paths(files()).build());
        }
        try (UnderReview change = UnderReview.of(workspace, files())) {
            return linter.apply(asOfItsDay(change.root()).base(UnderReview.BASE).build());
        }
    }

    /** A request for another folder, by the day by which this fixture is judged. */
    LintRequest.Builder asOfItsDay(Path root) {
        return LintRequest.of(root, AsOf.given(asOf()));
    }

    /** The other rules to evaluate with that of the folder: one about accepted risks needs what they answer. */
    List<String> with() {
        Matcher header = WITH.matcher(String.join("\n", lines(files().get(0))));
        return header.find() ? List.of(header.group(1).split(", *", -1)) : List.of();
    }

    /** The other rules that find something in it, too, which is neither missing anyway nor a consequence. */
    Set<String> also() {
        Matcher header = ALSO.matcher(String.join("\n", lines(files().get(0))));
        return header.find() ? new TreeSet<>(List.of(header.group(1).split(", *", -1))) : Set.of();
    }

    /** Writes which other rules find something in it, as the last of the lines at its beginning that declare something. */
    void announceAlso(Set<String> rules) {
        List<String> lines = new ArrayList<>(lines(files().get(0)));
        lines.removeIf(line -> ALSO.matcher(line).matches());
        if (!rules.isEmpty()) {
            int below = 0;
            while (lines.get(below).matches("# (asOf|with): .*")) {
                below++;
            }
            lines.add(below, "# also: " + String.join(", ", rules));
        }
        try {
            Files.write(files().get(0), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String inWords(Finding finding) {
        String file = finding.place().file();
        return file.substring(file.lastIndexOf('/') + 1) + ":"
                + finding.place().span().startLine() + ": " + finding.message();
    }

    /** Copies of this fixture, a single file, each without one of its lines. */
    List<Fixture> withoutEachLine(Path copies) {
        List<String> lines = lines(folder.resolve(name));
        List<Fixture> without = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            List<String> others = new ArrayList<>(lines);
            others.remove(line);
            Fixture copy = new Fixture(copies, "without-line-%s.yaml".formatted(line + 1));
            try {
                Files.write(copies.resolve(copy.name()), others);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            without.add(copy);
        }
        return without;
    }

    private LocalDate asOf() {
        Matcher header = AS_OF.matcher(String.join("\n", lines(files().get(0))));
        return header.find() ? LocalDate.parse(header.group(1)) : DAY;
    }

    private static List<String> lines(Path file) {
        try {
            // Fixtures of the reader hold bytes that are no text.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return folder.subpath(folder.getNameCount() - 2, folder.getNameCount()) + "/" + name;
    }
}
