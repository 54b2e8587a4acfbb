package io.continuitylint.start;

import io.continuitylint.source.ControlCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * What the start of a project did. Files are named relative to its folder, with forward slashes.
 *
 * @param written what was not there before
 * @param kept files that were there and were left as they are
 * @param snippets what the user may add to files of their own
 * @param notes what the user should know, a sentence each without a full stop
 */
public record StartedProject(List<NewFile> written, List<String> kept, List<Snippet> snippets, List<String> notes) {

    public StartedProject {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
        snippets = List.copyOf(snippets);
        notes = List.copyOf(notes);
    }

    /** A file that was written, and what it holds. */
    public record NewFile(String path, String what) {}

    /**
     * Some lines to add to a file.
     *
     * @param file that they belong into
     * @param place where in it, after a comma
     * @param text of whole lines
     */
    public record Snippet(String file, String place, String text) {}

    /**
     * All of it for a console.
     *
     * @param next the command that checks the manifests, as the shell spells it
     */
    public String text(String next) {
        List<String> lines = new ArrayList<>();
        written.forEach(file -> lines.add("wrote %s: %s".formatted(file.path(), file.what())));
        kept.forEach(file -> lines.add("%s was there and was left as it is".formatted(file)));
        if (written.isEmpty()) {
            lines.add("nothing was written");
        }
        notes.forEach(note -> lines.add("note: " + note));
        for (Snippet snippet : snippets) {
            lines.add("to add to %s, %s:".formatted(snippet.file(), snippet.place()));
            snippet.text()
                    .lines()
                    .map(line -> line.isEmpty() ? "" : "    " + line)
                    .forEach(lines::add);
        }
        lines.add("next: " + next);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(ControlCharacters.escaped(line)).append('\n'));
        return text.toString();
    }
}
