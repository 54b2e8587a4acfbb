package io.continuitylint.report;

import io.continuitylint.source.ControlCharacters;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** In which characters a console is written to, as {@code LC_ALL=C} and the console of Windows know few of them. */
public final class ConsoleCharset {

    private ConsoleCharset() {}

    /**
     * That of the standard output of this process: what Java says of it, else that of all its texts.
     *
     * @param system properties of the process
     */
    public static Charset of(Properties system) {
        return Stream.of("stdout.encoding", "sun.stdout.encoding")
                .map(system::getProperty)
                .filter(name -> name != null && isKnown(name))
                .findFirst()
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException noName) {
            return false;
        }
    }

    /** A text in which each character that a charset does not have is spelled out, as {@code \\u00E4}, as YAML reads it. */
    static String encodable(String text, Charset charset) {
        if (!charset.canEncode() || text.chars().allMatch(sign -> sign < 0x80)) {
            return text;
        }
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            known.append(encoder.canEncode(character) ? character : spelledOut(point));
        });
        return known.toString();
    }

    private static String spelledOut(int point) {
        return Character.isBmpCodePoint(point)
                ? ControlCharacters.spelledOut(point)
                : String.format(Locale.ROOT, "\\U%08X", point);
    }
}
