package io.continuitylint.manifest.scalar;

/**
 * What the text of a field may be.
 *
 * @param inWords for the message about a list or a mapping in its place: {@code a duration such as 4h}
 */
public record Type<T>(String inWords, Parser<T> parser) {

    public static final Type<String> TEXT = new Type<>("text", text -> text);

    /** Reads a text without space around it. */
    public interface Parser<T> {
        T parse(String text) throws InvalidText;
    }

    /**
     * What no text is.
     *
     * @param message what is wrong with any, as the end of a sentence
     */
    public static Type<Object> none(String message) {
        return new Type<>("", text -> {
            throw InvalidText.form(message);
        });
    }
}
