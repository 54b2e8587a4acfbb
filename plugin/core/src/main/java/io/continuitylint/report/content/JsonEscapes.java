package io.continuitylint.report.content;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.continuitylint.source.ControlCharacters;
import org.jspecify.annotations.Nullable;

/** Spells out what would steer a terminal that shows the JSON. A program that reads it gets the same text. */
public final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    public JsonEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    /** Spells out the sign as well with which commands to some build servers begin, for text as manifests have it. */
    public static JsonEscapes ofSource() {
        JsonEscapes escapes = new JsonEscapes();
        escapes.ascii['#'] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int sign) {
        return !Character.isSurrogate((char) sign) && ControlCharacters.isControl(sign)
                ? new SerializedString(ControlCharacters.spelledOut(sign))
                : null;
    }
}
