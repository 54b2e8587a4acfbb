package io.continuitylint.rules.fuzz;

import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes the tree of a manifest: pieces of it go, come twice, change places, are wrapped, renamed, nested, aliased. */
final class TreeMutation {

    private static final int DEEP = 70;

    /** A piece of a tree that can be changed; a scalar has no pieces of its own. */
    static final class Piece {

        final Kind kind;
        String key = "";
        String text = "";
        String before = "";
        final List<Piece> pieces = new ArrayList<>();

        Piece(Kind kind) {
            this.kind = kind;
        }
    }

    enum Kind {
        SCALAR,
        LIST,
        MAP
    }

    private final Random random;
    private final List<Piece> owners = new ArrayList<>();
    private final List<Piece> all = new ArrayList<>();
    private final Piece root;

    private TreeMutation(YamlNode node, Random random) {
        this.random = random;
        this.root = piece(node);
    }

    /** The tree with some changes. */
    static Piece of(YamlNode node, Random random) {
        TreeMutation mutation = new TreeMutation(node, random);
        int changes = 1 + random.nextInt(6);
        for (int change = 0; change < changes && !mutation.owners.isEmpty(); change++) {
            mutation.change(mutation.owners.get(random.nextInt(mutation.owners.size())));
        }
        return mutation.root;
    }

    private Piece piece(YamlNode node) {
        Piece piece;
        if (node instanceof YamlMapping mapping) {
            piece = new Piece(Kind.MAP);
            mapping.entries().forEach(entry -> {
                Piece value = piece(entry.value());
                value.key = entry.key().text();
                piece.pieces.add(value);
            });
        } else if (node instanceof YamlSequence list) {
            piece = new Piece(Kind.LIST);
            list.items().forEach(item -> piece.pieces.add(piece(item)));
        } else {
            piece = new Piece(Kind.SCALAR);
            piece.text = ((YamlScalar) node).text();
        }
        if (!piece.pieces.isEmpty()) {
            owners.add(piece);
        }
        all.add(piece);
        return piece;
    }

    private void change(Piece owner) {
        if (owner.pieces.isEmpty()) {
            return;
        }
        int at = random.nextInt(owner.pieces.size());
        Piece piece = owner.pieces.get(at);
        switch (random.nextInt(11)) {
            case 0 -> owner.pieces.remove(at);
            case 1 -> owner.pieces.add(random.nextInt(owner.pieces.size() + 1), copy(piece, piece.key));
            case 2 -> owner.pieces.add(copy(piece, piece.key + "-2"));
            case 3 -> owner.pieces.set(at, copy(other(), piece.key));
            case 4 -> owner.pieces.set(at, wrapped(piece, random.nextBoolean() ? Kind.LIST : Kind.MAP));
            case 5 -> piece.key = random.nextBoolean() ? other().key : Nasty.any(random);
            case 6 -> owner.pieces.set(at, nested(piece));
            case 7 -> alias(piece);
            default -> owner.pieces.set(at, scalar(piece));
        }
    }

    private Piece other() {
        return all.get(random.nextInt(all.size()));
    }

    private Piece scalar(Piece before) {
        Piece scalar = new Piece(Kind.SCALAR);
        scalar.key = before.key;
        scalar.text = random.nextInt(3) == 0 ? other().text : Nasty.insteadOf(before.text, random);
        return scalar;
    }

    private Piece wrapped(Piece piece, Kind kind) {
        Piece wrap = new Piece(kind);
        wrap.key = piece.key;
        wrap.pieces.add(copy(piece, other().key));
        return wrap;
    }

    private Piece nested(Piece piece) {
        Piece nested = piece;
        for (int level = 0; level < DEEP; level++) {
            nested = wrapped(nested, level % 2 == 0 ? Kind.LIST : Kind.MAP);
        }
        return nested;
    }

    /** Names a piece, and refers to it elsewhere, which may be within it or before it. */
    private void alias(Piece piece) {
        piece.before = "&a ";
        Piece owner = owners.get(random.nextInt(owners.size()));
        if (!owner.pieces.isEmpty()) {
            Piece alias = new Piece(Kind.SCALAR);
            int at = random.nextInt(owner.pieces.size());
            alias.key = owner.pieces.get(at).key;
            alias.before = "*a ";
            owner.pieces.set(at, alias);
        }
    }

    /** Only so deep that it ends: a piece may have come into itself. */
    private static Piece copy(Piece piece, String key) {
        return copy(piece, key, DEEP + 10);
    }

    private static Piece copy(Piece piece, String key, int depth) {
        Piece copy = new Piece(piece.kind);
        copy.key = key;
        copy.text = piece.text;
        copy.before = piece.before;
        if (depth > 0) {
            piece.pieces.forEach(each -> copy.pieces.add(copy(each, each.key, depth - 1)));
        }
        return copy;
    }
}
