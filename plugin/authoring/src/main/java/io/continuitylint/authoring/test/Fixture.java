package io.continuitylint.authoring.test;

import io.continuitylint.LintRequest;
import io.continuitylint.LintRun;
import io.continuitylint.Linter;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole small manifest that declares what a linter must find in it: each finding is written as
 * {@code # finding: message} at the end of its line, several one after the other. A folder is a workspace of several files;
 * a folder {@code base} in it holds what they were before the change under review.
 *
 * @param folder that of the rule
 * @param name of the file or folder in it
 */
public record Fixture(Path folder, String name) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Pattern MARK = Pattern.compile("# finding: (.*?)(?= # finding: |$)");

    /** What somebody writes who means a mark; other words may be a note. */
    private static final Pattern MEANT_AS_MARK = Pattern.compile("(?i)#\\s*findings?\\s*:");

    private static final String MARK_BEGINS = "# finding: ";

    /** Lines at the beginning that declare what is special about it. */
    static final String AS_OF = "# asOf";

    static final String WITH = "# with";

    private static final Pattern HEADER = Pattern.compile("#\\s*([A-Za-z][A-Za-z _-]*?)\\s*:.*");

    /** Those of a rule, by name. */
    public static List<Fixture> of(RuleFolder rule) {
        return rule.files().stream()
                .filter(Fixture::isName)
                .map(name -> new Fixture(rule.path(), name))
                .toList();
    }

    static boolean isName(String file) {
        return file.matches("(bad|good)\\b[^.]*(\\.yaml)?");
    }

    Path path() {
        return folder.resolve(name).toAbsolutePath();
    }

    /** Why something of it cannot be read: what leads out of the folder of the rules, or is no file. */
    List<String> unreadable(RuleFolder rule) {
        try (Stream<Path> all = Files.walk(rule.path().resolve(name))) {
            return all.map(rule::unreadable).filter(Objects::nonNull).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    /** The manifests of this fixture; none if it is a folder without any. */
    public List<Path> files() {
        if (!isFolder()) {
            return List.of(path());
        }
        try (Stream<Path> files = Files.list(path())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }

    public boolean isFolder() {
        return Files.isDirectory(path());
    }

    /** Whether the rule finds something in it. */
    public boolean isBad() {
        return name.startsWith("bad");
    }

    /** The announced findings, as {@code file:line: message}, sorted. */
    public List<String> announced() {
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

    /** A finding as it would be announced. */
    public static String inWords(Finding finding) {
        String file = finding.place().file();
        return file.substring(file.lastIndexOf('/') + 1) + ":"
                + finding.place().span().startLine() + ": " + finding.message();
    }

    /**
     * What some rules make of it.
     *
     * @throws RequestException if its day is not a date
     */
    public LintRun lint(RuleEngine rules) {
        try (FixtureWorkspace workspace = FixtureWorkspace.of(this)) {
            LintRequest.Builder request = asOfItsDay(workspace.root());
            if (FixtureWorkspace.isUnderReview(this)) {
                request.base(FixtureWorkspace.REVISION);
            } else {
                request.paths(new Fixture(workspace.root(), name).files());
            }
            return new Linter().lint(request.build(), rules);
        }
    }

    /** A request for another folder, by the day by which this fixture is judged. */
    public LintRequest.Builder asOfItsDay(Path root) {
        String day = declared(AS_OF);
        return LintRequest.of(root, AsOf.given(day == null ? DAY : new ParameterValue(AS_OF, day).asDate()));
    }

    /** The other rules to evaluate with that of the folder: one about accepted risks needs what they answer. */
    public List<String> with() {
        String rules = declared(WITH);
        return rules == null ? List.of() : List.of(rules.split(", *", -1));
    }

    /** What a line at the beginning declares; null if there is no such line. */
    private @Nullable String declared(String key) {
        return lines(files().get(0)).stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .findFirst()
                .orElse(null);
    }

    /** What seems to declare or to announce something, and does not; each as {@code file:line: message}. */
    List<String> misspelt() {
        List<String> mistakes = new ArrayList<>(misspeltHeaders());
        for (Path file : files()) {
            List<String> lines = lines(file);
            for (int index = 0; index < lines.size(); index++) {
                Matcher meant = MEANT_AS_MARK.matcher(lines.get(index));
                while (meant.find()) {
                    if (!lines.get(index).startsWith(MARK_BEGINS, meant.start())) {
                        mistakes.add(noEffect(file, index + 1, meant.group(), MARK_BEGINS));
                    }
                }
            }
        }
        return mistakes;
    }

    private static String noEffect(Path file, int line, String written, String meant) {
        return "%s:%s: \"%s\" has no effect; write \"%s\"".formatted(file.getFileName(), line, written, meant);
    }

    private List<String> misspeltHeaders() {
        Path file = files().get(0);
        List<String> lines = lines(file);
        List<String> mistakes = new ArrayList<>();
        for (int index = 0; index < lines.size() && lines.get(index).startsWith("#"); index++) {
            Matcher header = HEADER.matcher(lines.get(index));
            String meant = header.matches() ? meant(header.group(1)) : null;
            if (meant != null && !lines.get(index).startsWith(meant + ": ")) {
                mistakes.add(noEffect(file, index + 1, header.group().strip(), meant + ": "));
            }
        }
        return mistakes;
    }

    private static @Nullable String meant(String written) {
        String meant =
                Suggestions.closest(written.replaceAll("[ _-]", ""), List.of(AS_OF.substring(2), WITH.substring(2)));
        return meant == null ? null : "# " + meant;
    }

    /** The place of a line that declares something, as {@code file:line}; without one, that of the beginning. */
    String placeOf(@Nullable String key) {
        Path file = files().get(0);
        List<String> lines = lines(file);
        int line = 1;
        for (int index = lines.size() - 1; index >= 0; index--) {
            if (lines.get(index).startsWith(key + ": ")) {
                line = index + 1;
            }
        }
        return file.getFileName() + ":" + line;
    }

    /** The lines of a manifest; fixtures of the reader hold bytes that are no text. */
    public static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "")
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getFileName() + " cannot be read", unreadable);
        }
    }

    @Override
    public String toString() {
        return folder.subpath(folder.getNameCount() - 2, folder.getNameCount()) + "/" + name;
    }
}
