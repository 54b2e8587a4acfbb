package io.continuitylint.source;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Where an event of the parser begins and ends, counted in characters from the beginning of the text. */
final class Extent {

    private Extent() {}

    static int start(Event event) {
        return event.getStartMark().getIndex();
    }

    static int end(Event event) {
        return event.getEndMark().getIndex();
    }

    /** A block ends with its last line of text, not with the empty lines below that. */
    static int textEnd(ScalarEvent event) {
        Mark mark = event.getEndMark();
        int end = end(event);
        if (isBlock(event)) {
            int before = mark.getPointer() - 1;
            while (before >= 0 && end > start(event) + 1 && Character.isWhitespace(mark.getBuffer()[before])) {
                before--;
                end--;
            }
        }
        return end;
    }

    /** {@code >3}: to YAML an empty block that is indented by three. */
    static boolean isBlockOfDigit(ScalarEvent event) {
        Mark mark = event.getStartMark();
        int after = mark.getPointer() + 1;
        return isBlock(event) && after < mark.getBuffer().length && Character.isDigit(mark.getBuffer()[after]);
    }

    private static boolean isBlock(ScalarEvent event) {
        return event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
    }
}
