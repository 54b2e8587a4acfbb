package io.continuitylint.report.content;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets what writes to a {@link Writer} write to an {@link Appendable}, piece by piece. Closing it does nothing. */
public final class AppendableWriter extends Writer {

    private final Appendable out;

    public AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        out.append(CharBuffer.wrap(characters, offset, length));
    }

    @Override
    public void flush() {
        // Whoever owns the Appendable flushes it.
    }

    @Override
    public void close() {
        // Likewise.
    }
}
