package io.continuitylint.source;

import io.continuitylint.source.YamlProblem.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML files into trees that remember their places: {@link CommonYaml} what it can, SnakeYAML all else. Nothing in a file makes it throw: what
 * cannot be read is a problem with a place, and what was read before it is kept.
 */
public final class YamlReader {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    /** The longest line that is read, in characters: the parser takes time for the square of the length of a word. */
    static final int MAX_LINE = 100_000;

    /** How many documents are read of a file that may have several. */
    static final int MAX_DOCUMENTS = 10_000;

    private final String name;
    private final String text;
    private final Lines lines;
    private final List<YamlProblem> problems = new ArrayList<>();
    private final boolean manifest;
    private final List<TreeBuilder> further = new ArrayList<>();
    private TreeBuilder tree;

    private YamlReader(String name, String written, boolean manifest) {
        this.name = name;
        this.manifest = manifest;
        ReadableText readable = ReadableText.of(written);
        this.text = readable.text();
        this.lines = new Lines(written, readable.leftOut());
        this.tree = newTree();
        for (ReadableText.Found found : readable.found()) {
            Place place = new Place(name, lines.written(found.index(), found.index() + 1), "");
            problems.add(new YamlProblem(Kind.INVISIBLE, found.message(), place, null));
        }
    }

    /** What a text is read for. */
    private enum Use {
        MANIFEST,
        UNSAVED_MANIFEST,
        OTHER_TOOL
    }

    /** A file and what is wrong with it. */
    public record Result(SourceFile file, List<YamlProblem> problems) {}

    /**
     * A file of another tool.
     *
     * @param parts a file for each document, at least one
     */
    public record Documents(List<SourceFile> parts, List<YamlProblem> problems) {}

    /**
     * Reads one file.
     *
     * @param name its name in findings
     */
    public static Result read(Path path, String name) {
        return first(documents(path, name, Use.MANIFEST));
    }

    /** Reads the bytes of one file. */
    public static Result read(byte[] bytes, Path path, String name) {
        return first(documents(bytes, path, name, Use.MANIFEST));
    }

    /** Reads what somebody has not saved to a file yet; the text is kept, to show lines of it. */
    public static Result unsaved(byte[] bytes, Path path, String name) {
        return first(
                bytes.length > MAX_BYTES ? tooLarge(path, name) : documents(bytes, path, name, Use.UNSAVED_MANIFEST));
    }

    /**
     * Reads a file of another tool, which may hold several documents, merge keys and tags. A merge key is kept as a key,
     * and a tag says nothing.
     *
     * @param name its name in problems
     */
    public static Documents readAll(Path path, String name) {
        return documents(path, name, Use.OTHER_TOOL);
    }

    private static Result first(Documents read) {
        return new Result(read.parts().get(0), read.problems());
    }

    private static Documents documents(Path path, String name, Use use) {
        try {
            return Files.size(path) > MAX_BYTES
                    ? tooLarge(path, name)
                    : documents(Files.readAllBytes(path), path, name, use);
        } catch (IOException unreadable) {
            String why = unreadable instanceof AccessDeniedException
                    ? "there is no permission"
                    : unreadable.getClass().getSimpleName();
            return unread(path, name, Kind.UNREADABLE, "the file cannot be read: " + why);
        }
    }

    private static Documents tooLarge(Path path, String name) {
        return unread(path, name, Kind.LIMIT, "the file is larger than 64 MiB; cut it into several");
    }

    private static Documents documents(byte[] bytes, Path path, String name, Use use) {
        String encoding = Encoding.other(bytes);
        if (encoding != null) {
            return unread(path, name, Kind.OTHER_ENCODING, "this is %s; save the file as UTF-8".formatted(encoding));
        }
        String written = Encoding.withoutMark(new String(bytes, StandardCharsets.UTF_8));
        YamlReader reader = new YamlReader(name, written, use != Use.OTHER_TOOL);
        reader.checkEncoding(bytes, written);
        Place tooLong = reader.tooLongLine(written);
        if (tooLong == null) {
            reader.parse();
        } else {
            String message = "this line is longer than %s characters; break it into several".formatted(MAX_LINE);
            reader.problems.add(new YamlProblem(Kind.LIMIT, message, tooLong, null));
        }
        String kept = use == Use.UNSAVED_MANIFEST ? written : null;
        List<SourceFile> parts = Stream.concat(reader.further.stream(), Stream.of(reader.tree))
                .map(tree -> new SourceFile(path, name, tree.root(), reader.lines, kept))
                .toList();
        return new Documents(parts, List.copyOf(reader.problems));
    }

    private static Documents unread(Path path, String name, Kind kind, String message) {
        SourceFile file = new SourceFile(path, name);
        return new Documents(List.of(file), List.of(new YamlProblem(kind, message, file.start(), null)));
    }

    /** The beginning of the first line that is too long; null if there is none. */
    private @Nullable Place tooLongLine(String written) {
        int start = lines.startOfLineOver(MAX_LINE);
        if (start < 0) {
            return null;
        }
        int character = written.codePointCount(0, start);
        return new Place(name, lines.written(character, character + 1), "");
    }

    private void parse() {
        int before = problems.size();
        if (!CommonYaml.read(text, tree)) {
            problems.subList(before, problems.size()).clear();
            tree = newTree();
            parseAll();
        }
    }

    private void parseAll() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            ParserImpl events = new ParserImpl(new StreamReader(text), options);
            while (!tree.isDone() && !events.checkEvent(Event.ID.StreamEnd)) {
                Event event = events.getEvent();
                if (event.is(Event.ID.DocumentStart) && !manifest) {
                    startDocument(event);
                }
                tree.accept(event);
            }
        } catch (MarkedYAMLException broken) {
            SyntaxError trouble = SyntaxError.of(broken, text);
            tree.breakOff(trouble.start());
            problem(Kind.SYNTAX, trouble.message(), trouble.start(), trouble.start() + 1);
            YamlProblem.explainLastByUnseen(problems);
        } catch (ReaderException broken) {
            String message = "the character %s is not allowed in YAML; delete it"
                    .formatted(InvisibleCharacters.named(broken.getCodePoint()));
            problem(Kind.SYNTAX, message, broken.getPosition(), broken.getPosition() + 1);
        } catch (RuntimeException broken) {
            // SnakeYAML lets some mistakes through, as the NumberFormatException of "\UFFFFFFFF".
            problem(Kind.SYNTAX, "what follows here is not YAML", tree.reached(), tree.reached() + 1);
        }
    }

    private void startDocument(Event event) {
        if (further.size() == MAX_DOCUMENTS) {
            int start = Extent.start(event);
            String message = "the file has more than %s documents; cut it into several".formatted(MAX_DOCUMENTS);
            problem(Kind.LIMIT, message, start, start + 1);
            tree.stop();
        } else if (tree.isStarted()) {
            further.add(tree);
            tree = newTree();
        }
    }

    private TreeBuilder newTree() {
        return new TreeBuilder(this::problem, this::duplicate, manifest);
    }

    private void problem(Kind kind, String message, int start, int end) {
        problems.add(new YamlProblem(kind, message, place(start, end), null));
    }

    private void duplicate(YamlScalar first, YamlScalar second) {
        problems.add(new YamlProblem(
                Kind.DUPLICATE_KEY,
                "the key \"%s\" is here twice".formatted(second.text()),
                place(second.start(), second.end()),
                place(first.start(), first.end())));
    }

    private Place place(int start, int end) {
        return new Place(name, lines.span(start, end), "");
    }

    /** A wrong byte reads as U+FFFD, which a file may also hold as such. It is a problem, and the rest is read. */
    private void checkEncoding(byte[] bytes, String written) {
        if (written.indexOf('\uFFFD') < 0) {
            return;
        }
        String sound = Encoding.soundPart(bytes);
        if (sound != null) {
            String before = Encoding.withoutMark(sound);
            int at = before.codePointCount(0, before.length());
            Place place = new Place(name, lines.written(at, at + 1), "");
            problems.add(new YamlProblem(Kind.ENCODING, "this is not UTF-8; save the file as UTF-8", place, null));
        }
    }
}
