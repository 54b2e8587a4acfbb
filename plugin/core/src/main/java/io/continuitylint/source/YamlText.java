package io.continuitylint.source;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** YAML as people write it: plain where every reader of YAML takes that for the text it is, else in double quotes. */
public final class YamlText {

    private static final int WIDTH = 110;
    private static final int FEW = 2;

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 ._/@+()-]|:(?=\\S))*(?<! )");

    /** What some readers take for something other than a text. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)null|true|false|yes|no|on|off|y|n|[0-9][0-9a-f_.:xo+-]*|\\.(?:inf|nan)|[0-9-]+T?[0-9:. -]*");

    private final StringBuilder text = new StringBuilder();

    /** One line of a comment. */
    public YamlText comment(String indent, String first, String line) {
        StringBuilder here = new StringBuilder(indent + "#" + (line.isEmpty() ? "" : " " + first));
        int start = here.length();
        for (String word : SPACE.splitAsStream(clean(line)).toList()) {
            if (here.length() + word.length() > WIDTH && here.length() > start) {
                text.append(here.toString().stripTrailing()).append('\n');
                here = new StringBuilder(indent + "# " + " ".repeat(first.length()));
                start = here.length();
            }
            here.append(here.length() == start ? "" : " ").append(word);
        }
        text.append(here.toString().stripTrailing()).append('\n');
        return this;
    }

    /** A whole line. */
    public YamlText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** An object below its id. What has few fields stands on one line. */
    public void object(String id, List<Field> fields) {
        String start = "  " + scalar(id) + ":";
        String flow = fields.stream().map(Field::flow).collect(Collectors.joining(", ", " {", "}"));
        if (fields.size() <= FEW && start.length() + flow.length() <= WIDTH) {
            line(start + flow);
        } else {
            line(start);
            fields.forEach(this::field);
        }
    }

    private void field(Field field) {
        String flow = "    " + field.flow();
        if (!field.isLong && flow.length() <= WIDTH || !field.isList) {
            line(flow);
        } else {
            line("    " + field.key + ":");
            field.values.forEach(value -> line("      - " + value));
        }
    }

    /**
     * A key and its value.
     *
     * @param values in YAML; one if it is no list
     * @param isLong whether each item of a list has a line of its own
     */
    public record Field(String key, List<String> values, boolean isList, boolean isLong) {

        /** Of a text. */
        public static Field of(String key, String text) {
            return new Field(key, List.of(scalar(text)), false, false);
        }

        /** Of a list of texts. */
        public static Field list(String key, List<String> texts) {
            return new Field(key, texts.stream().map(YamlText::scalar).toList(), true, false);
        }

        private String flow() {
            String all = String.join(", ", values);
            return key + ": " + (isList ? "[" + all + "]" : all);
        }
    }

    /** A text as a scalar, on one line. */
    public static String scalar(String written) {
        String line = clean(written);
        boolean plain = PLAIN.matcher(line).matches() && !OTHER.matcher(line).matches();
        return plain ? line : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** On one line, without what nobody sees, and not longer than somebody reads. */
    public static String clean(String written) {
        return written.codePoints()
                .map(point -> isSeen(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ");
    }

    private static boolean isSeen(int point) {
        return !ControlCharacters.isControl(point) && InvisibleCharacters.firstOf(Character.toString(point)) == null;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
