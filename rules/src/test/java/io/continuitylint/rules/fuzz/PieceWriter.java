package io.continuitylint.rules.fuzz;

import io.continuitylint.rules.fuzz.TreeMutation.Kind;
import io.continuitylint.rules.fuzz.TreeMutation.Piece;
import java.util.Locale;
import java.util.Random;

/** Writes a changed tree as YAML: in blocks at the top and in brackets below, with quotes where YAML needs them, or not. */
final class PieceWriter {

    private static final int BLOCKS = 6;
    private static final int LONGEST = 200_000;

    private final Random random;
    private final boolean careless;
    private final StringBuilder text = new StringBuilder();

    private PieceWriter(Random random) {
        this.random = random;
        this.careless = random.nextInt(8) == 0;
    }

    static String text(Piece root, Random random) {
        PieceWriter writer = new PieceWriter(random);
        writer.write(root, 0);
        return writer.text.append('\n').toString();
    }

    private void write(Piece piece, int depth) {
        if (text.length() > LONGEST) {
            return;
        }
        text.append(piece.before);
        if (piece.kind == Kind.SCALAR) {
            text.append(piece.before.startsWith("*") ? "" : scalar(piece.text));
        } else if (depth < BLOCKS && !piece.pieces.isEmpty()) {
            for (Piece each : piece.pieces) {
                text.append('\n')
                        .append("  ".repeat(depth))
                        .append(piece.kind == Kind.MAP ? scalar(each.key) + ": " : "- ");
                write(each, depth + 1);
            }
        } else {
            flow(piece, depth);
        }
    }

    private void flow(Piece piece, int depth) {
        boolean map = piece.kind == Kind.MAP;
        text.append(map ? '{' : '[');
        String separator = "";
        for (Piece each : piece.pieces) {
            text.append(separator).append(map ? scalar(each.key) + ": " : "");
            write(each, BLOCKS + depth);
            separator = ", ";
        }
        text.append(map ? '}' : ']');
    }

    private String scalar(String value) {
        boolean plain = value.matches("[A-Za-z0-9/_.%-][A-Za-z0-9/_.% -]*[A-Za-z0-9/_.%-]|[A-Za-z0-9]");
        if (plain ? random.nextInt(10) > 0 : careless) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (sign < ' ' || sign > '~' && random.nextBoolean()) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }
}
