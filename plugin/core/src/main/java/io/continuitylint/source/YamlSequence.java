package io.continuitylint.source;

import java.util.List;

/** A list of nodes, in the order written. */
public record YamlSequence(List<YamlNode> items, int start, int end) implements YamlNode {

    @Override
    public YamlSequence at(int otherStart, int otherEnd) {
        return new YamlSequence(items, otherStart, otherEnd);
    }
}
