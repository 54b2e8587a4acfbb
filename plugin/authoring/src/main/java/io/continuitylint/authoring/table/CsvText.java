package io.continuitylint.authoring.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a CSV file: UTF-8, or UTF-16 where it begins with the mark of that, as spreadsheets write it. */
final class CsvText {

    private static final char MARK = '\uFEFF';

    private CsvText() {}

    static String of(byte[] file) throws TableException {
        Charset charset = charset(file);
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(file.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new TableException(new Mistake(
                    "row " + (1 + lines(file, in.position())), "it is not UTF-8; save the table as \"CSV UTF-8\""));
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] file) {
        int mark = file.length < 2 ? 0 : (file[0] & 0xFF) << 8 | file[1] & 0xFF;
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static int lines(byte[] file, int end) {
        int lines = 0;
        for (int at = 0; at < end; at++) {
            lines += file[at] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
