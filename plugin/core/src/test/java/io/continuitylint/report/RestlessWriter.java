package io.continuitylint.report;

import java.io.IOException;
import java.nio.file.Path;

/** A process that replaces a file again and again until it is killed. It prints a dot when it begins to. */
final class RestlessWriter {

    static final int LENGTH = 500_000;

    private RestlessWriter() {}

    public static void main(String[] args) throws IOException {
        ReplacedFile file = new ReplacedFile(Path.of(args[0]));
        System.out.print('.');
        System.out.flush();
        for (int time = 0; true; time++) {
            String text = text(time);
            file.write(out -> out.append(text));
        }
    }

    /** A text in which first and last character tell that all between them is there. */
    static String text(int number) {
        return String.valueOf((char) ('a' + number % 26)).repeat(LENGTH);
    }
}
