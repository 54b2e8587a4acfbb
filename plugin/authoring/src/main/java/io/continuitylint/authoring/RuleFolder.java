package io.continuitylint.authoring;

import io.continuitylint.manifest.discovery.RuleFiles;
import io.continuitylint.source.ControlCharacters;
import io.continuitylint.source.Encoding;
import io.continuitylint.source.Suggestions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.PackageDescr;
import org.jspecify.annotations.Nullable;

/**
 * A folder with one rule: {@code <root>/<family>/<name>}, whose last two names are the id of the rule.
 *
 * @param path of the folder
 * @param shown how messages name it
 * @param isPlaced whether it lies where a rule is looked for; one that does not is never evaluated, which is to be told
 */
public record RuleFolder(Path path, String shown, boolean isPlaced) {

    public static final String DRL = RuleFiles.DRL;
    public static final String DOCUMENT = "rule.md";

    /** Of its file from the folder of the families: the family, the name of the rule, that of the file. */
    private static final int NAMES = 3;

    /** What the readers of manifests find, without a rule that is compiled. */
    private static final String MANIFEST = "manifest/";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The names become those of a package, in which a hyphen is an underscore. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"?([^\"]*)\"?.*$");

    /** One that lies where a rule is looked for. */
    public RuleFolder(Path path, String shown) {
        this(path, shown, true);
    }

    /** A DRL rule and the line on which it begins, from 1. */
    public record DrlRule(String name, int line) {}

    /**
     * Those below a folder, sorted by id; then those that lie too high or too deep.
     *
     * @param shown how messages name that folder
     */
    public static List<RuleFolder> below(Path root, String shown) {
        Stream<RuleFolder> placed = folders(root).stream()
                .flatMap(family -> folders(family).stream())
                .map(path -> new RuleFolder(path, shown + "/" + id(path)))
                .filter(RuleFolder::isRule);
        return Stream.concat(placed, misplaced(root, shown).stream()).toList();
    }

    private static List<RuleFolder> misplaced(Path root, String shown) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> RuleFiles.ALL.contains(String.valueOf(file.getFileName())))
                    .map(root::relativize)
                    .filter(file -> file.getNameCount() != NAMES)
                    .map(file -> root.resolve(file).resolve("..").normalize())
                    .distinct()
                    .sorted()
                    .map(path -> new RuleFolder(path, shownBelow(root, shown, path), false))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(root + " cannot be read", unreadable);
        }
    }

    private static String shownBelow(Path root, String shown, Path path) {
        return path.equals(root)
                ? shown
                : shown + "/" + root.relativize(path).toString().replace('\\', '/');
    }

    private boolean isRule() {
        return isThere(DOCUMENT) || !namedAsRules().isEmpty();
    }

    /** Whether something is called so, be it a file that can be read or not. */
    private boolean isThere(String file) {
        return Files.exists(path.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a folder is one with a rule. */
    public static boolean isRule(Path path) {
        return path.getNameCount() > 2 && new RuleFolder(path, "").isRule();
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(parent + " cannot be read", unreadable);
        }
    }

    private static String id(Path path) {
        int names = path.getNameCount();
        return ControlCharacters.escaped(path.getName(names - 2) + "/" + path.getName(names - 1));
    }

    /** Whether a rule can be called so. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** As in {@code test/overdue}. */
    public String id() {
        return id(path);
    }

    /** Whether its findings are those of the readers of manifests. */
    public boolean isAboutManifests() {
        return id().startsWith(MANIFEST);
    }

    /** Whether a file of that name holds a rule, or what explains it. */
    public static boolean isPart(String file) {
        return RuleFiles.ALL.contains(file) || file.equals(DOCUMENT);
    }

    /** The names of the files and folders in it, sorted; hidden ones, which editors and systems leave, are none. */
    public List<String> files() {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.map(entry -> path.relativize(entry).toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(shown + " cannot be read", unreadable);
        }
    }

    /** Whether there is a file of that name that can be read. */
    public boolean has(String file) {
        Path there = path.resolve(file);
        return Files.isRegularFile(there) && !leadsOut(there);
    }

    /** Why a file or folder in it cannot be read, of which there is something of that name; null if it can. */
    public @Nullable String unreadable(Path there) {
        String what = !Files.exists(there)
                ? "a link that leads nowhere"
                : leadsOut(there)
                        ? "a link that leads out of the folder of the rules"
                        : Files.isRegularFile(there) || Files.isDirectory(there) ? null : "not a file";
        return what == null
                ? null
                : "%s cannot be read: it is %s; put the file itself there"
                        .formatted(shown(path.relativize(there).toString().replace('\\', '/')), what);
    }

    /** What to do about a file without which there is no rule: it is missing, has another name, or cannot be read. */
    public String missing(String file) {
        if (isThere(file)) {
            String why = unreadable(path.resolve(file));
            return why == null ? shown(file) + " cannot be read: it is a folder; put a file there" : why;
        }
        String meant = files().stream()
                .filter(name -> isMisnamed(name, file))
                .findFirst()
                .orElse(null);
        return shown(file) + " is missing" + (meant == null ? "" : "; rename " + meant);
    }

    /** Whether a name is that of a file but for its case, a letter, or an ending that an editor added. */
    private static boolean isMisnamed(String name, String file) {
        return !isPart(name)
                && (name.toLowerCase(Locale.ROOT).startsWith(file + ".")
                        || Suggestions.closest(name, List.of(file)) != null);
    }

    /** Whether a file is a link to one that lies elsewhere: who writes rules is not to read what the build can read. */
    boolean leadsOut(Path file) {
        try {
            Path families = path.toAbsolutePath().resolve("../..").normalize().toRealPath();
            return !file.toRealPath().startsWith(families);
        } catch (IOException broken) {
            return true;
        }
    }

    /** The files in it that hold a rule: one, if nothing is wrong. */
    public List<String> ruleFiles() {
        return RuleFiles.ALL.stream().filter(this::has).toList();
    }

    /** What is wrong with how a file was saved, as {@code file:line: message}; null if nothing is. */
    @Nullable
    String wrongEncoding(String file) {
        byte[] bytes = bytes(file);
        String other = Encoding.other(bytes);
        String sound = other == null ? Encoding.soundPart(bytes) : "";
        if (sound == null) {
            return null;
        }
        long line = 1 + sound.chars().filter(sign -> sign == '\n').count();
        return "%s:%s: this is %s; save the file as UTF-8"
                .formatted(shown(file), line, other == null ? "not UTF-8" : other);
    }

    /** What a file says, with the line ends of Unix, and without the mark that some editors put before the first letter. */
    public String text(String file) {
        String text = new String(bytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(path.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(shown(file) + " cannot be read", unreadable);
        }
    }

    /** The names of the files in it that are to hold a rule, and of what else is called so. */
    List<String> namedAsRules() {
        return RuleFiles.ALL.stream().filter(this::isThere).toList();
    }

    /** The rule in its only file of rules. */
    RuleDrl drl() {
        String file = ruleFiles().get(0);
        return file.equals(DRL)
                ? RuleDrl.written(text(file), shown(file))
                : RuleDrl.ofTable(id(), file, bytes(file), shown(file));
    }

    /** What the parser of the rule language reads in it, with the lines of the file; null if it cannot be read. */
    public @Nullable PackageDescr parsed() {
        return RuleSource.of(id(), drl().text()).parsed();
    }

    /** The lines of its DRL; those that were made of a decision table have their cells. */
    public List<String> lines() {
        return drl().text().lines().toList();
    }

    /**
     * Where to change what is wrong in a line of its DRL.
     *
     * @param line from 1
     * @param message what is wrong; the cell of a decision table is one that holds what it names
     */
    public String place(int line, String message) {
        return drl().place(line, message);
    }

    /** The place of a DRL rule in its file: {@code file:line}, of a decision table {@code file: cell}. */
    public String place(DrlRule rule) {
        return drl().place(rule.line(), rule.name());
    }

    /** The rows of its decision table that match everything, each as {@code file: cell: message}. */
    public List<String> unconditional() {
        return drl().unconditional();
    }

    /** How messages name a file in it. */
    public String shown(String file) {
        return shown + "/" + file;
    }

    /** The DRL rules in it, in the order of the file; of a decision table one for each row. */
    public List<DrlRule> rules() {
        if (ruleFiles().isEmpty()) {
            return List.of();
        }
        PackageDescr parsed = parsed();
        return parsed == null
                ? rulesAtALine()
                : parsed.getRules().stream()
                        .filter(rule -> !rule.isQuery())
                        .map(rule -> new DrlRule(rule.getName(), rule.getLine()))
                        .toList();
    }

    /** What seems to be one, in a file that cannot be parsed. */
    private List<DrlRule> rulesAtALine() {
        List<DrlRule> rules = new ArrayList<>();
        List<String> lines = lines();
        for (int line = 0; line < lines.size(); line++) {
            Matcher rule = RULE.matcher(lines.get(line));
            if (rule.matches()) {
                rules.add(new DrlRule(rule.group(1), line + 1));
            }
        }
        return rules;
    }

    @Override
    public String toString() {
        return id();
    }
}
