package io.continuitylint.report;

import java.io.IOException;

/** Takes text as a terminal shows it, and passes it on. No piece may end within a character. */
record ShownText(Terminal terminal, Appendable out) implements Appendable {

    @Override
    public Appendable append(CharSequence text) throws IOException {
        out.append(terminal.shown(text.toString()));
        return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
        return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char character) throws IOException {
        return append(String.valueOf(character));
    }
}
