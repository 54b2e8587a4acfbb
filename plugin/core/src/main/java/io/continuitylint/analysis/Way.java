package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way from a thing to the end of a chain. It is linked, so that the chains to one element share what they have in
 * common, however long that is.
 */
final class Way {

    private static final int HALF = Chain.LONGEST / 2;

    private final Subject here;
    private final @Nullable Step step;
    private final @Nullable Way next;
    private final int length;

    /** What is kept of its end where its middle is left out. */
    private final Way ending;

    private Way(Subject here, @Nullable Step step, @Nullable Way next) {
        this.here = here;
        this.step = step;
        this.next = next;
        this.length = next == null ? 0 : next.length + 1;
        this.ending = next == null || length <= HALF ? this : next.ending;
    }

    /**
     * From one thing to the next.
     *
     * @param place the reference that says so
     */
    record Step(Subject from, Subject to, String how, Supplier<Place> place) {}

    /** At the end already. */
    static Way at(Subject end) {
        return new Way(end, null, null);
    }

    /** The same way, from one step before. */
    Way after(Step before) {
        return new Way(before.from(), before, this);
    }

    Subject here() {
        return here;
    }

    Chain chain() {
        List<Chain.Link> links = new ArrayList<>();
        links.add(new Chain.Link(here, "", here.origin().key()));
        if (length < Chain.LONGEST) {
            addLinks(length, links);
            return new Chain(List.copyOf(links), 0);
        }
        addLinks(HALF - 1, links);
        ending.addLinks(HALF, links);
        return new Chain(List.copyOf(links), length + 1 - Chain.LONGEST);
    }

    private void addLinks(int count, List<Chain.Link> links) {
        Way way = this;
        for (int added = 0; added < count && way.step != null && way.next != null; added++) {
            links.add(new Chain.Link(
                    way.step.to(), way.step.how(), way.step.place().get()));
            way = way.next;
        }
    }
}
