package io.continuitylint.authoring.table;

import java.util.List;

/** A table that cannot be read. */
public final class TableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    public TableException(List<Mistake> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    public TableException(Mistake mistake) {
        this(List.of(mistake));
    }

    public TableException(Mistake mistake, Throwable cause) {
        this(mistake);
        initCause(cause);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
