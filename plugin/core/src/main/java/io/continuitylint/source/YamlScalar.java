package io.continuitylint.source;

/** A scalar. It is typed by the field that reads it, never by YAML. */
public record YamlScalar(String text, int start, int end) implements YamlNode {

    @Override
    public YamlScalar at(int otherStart, int otherEnd) {
        return new YamlScalar(text, otherStart, otherEnd);
    }

    /** Whether the file holds it as it reads: without quotes, escapes or folded lines, and not as a block. */
    public boolean plain() {
        return end - start == text.length();
    }
}
