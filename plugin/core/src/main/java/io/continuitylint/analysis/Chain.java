package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A shortest proof that one thing needs another: each link is a place in a manifest, from the thing that is judged to
 * the element whose loss removes it. Of a longer one than 64 links both ends are kept: nobody reads its
 * middle, and there may be as many such chains as links in one.
 *
 * @param links from what is judged to what is lost
 * @param leftOut how many links of its middle are not among them
 */
public record Chain(List<Link> links, int leftOut) {

    /** How many links a chain shows at most. */
    public static final int LONGEST = 64;

    /** A chain of some links; the middle of a long one is left out. */
    public static Chain of(List<Link> links) {
        int leftOut = Math.max(0, links.size() - LONGEST);
        if (leftOut == 0) {
            return new Chain(List.copyOf(links), 0);
        }
        List<Link> ends = new ArrayList<>(links.subList(0, LONGEST / 2));
        ends.addAll(links.subList(links.size() - LONGEST / 2, links.size()));
        return new Chain(List.copyOf(ends), leftOut);
    }

    /** How many links are left out right before one that is kept, which has a number from 0. */
    public int leftOutBefore(int link) {
        return link == LONGEST / 2 ? leftOut : 0;
    }

    /**
     * One step.
     *
     * @param subject the thing that is reached
     * @param how in words, what the one before has to do with it: "needs", "is in", "uses", "is activated by"
     * @param place the reference that says so; for the first link, the key of the thing itself
     */
    public record Link(Subject subject, String how, Place place) {

        public String id() {
            return subject.id();
        }
    }

    /** The ids joined by arrows, for a message or a log. */
    @Override
    public String toString() {
        return String.join(" -> ", links.stream().map(Link::id).toList());
    }
}
