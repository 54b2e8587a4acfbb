package io.continuitylint.report.format;

/** Cuts text where a reader takes no more. */
final class Cut {

    private static final String MORE = " ...";

    private Cut() {}

    /** The text, or its beginning and three dots: no longer than so many units of UTF-16. */
    static String atMost(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        int end = length - MORE.length();
        boolean parted = Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
        return text.substring(0, parted ? end - 1 : end) + MORE;
    }
}
