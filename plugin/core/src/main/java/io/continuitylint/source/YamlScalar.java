package io.continuitylint.source;

/** A scalar. It is typed by the field that reads it, never by YAML. */
public final class YamlScalar extends YamlNode {

    YamlScalar(YamlTree tree, int number) {
        super(tree, number);
    }

    /**
     * One that stands for itself, such as a value that YAML took for several.
     *
     * @param start its first character in the file
     * @param end the character after its last one
     */
    public static YamlScalar of(String text, int start, int end) {
        YamlTree alone = new YamlTree();
        return new YamlScalar(alone, alone.scalar(text, start, end));
    }

    public String text() {
        return tree.text(number);
    }

    /** Whether the file holds it as it reads: without quotes, escapes or folded lines, and not as a block. */
    public boolean plain() {
        return end() - start() == text().length();
    }

    @Override
    public String toString() {
        return text();
    }
}
