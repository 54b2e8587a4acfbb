package io.continuitylint.analysis;

import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import java.util.List;

/**
 * A shortest proof that one thing needs another: each link is a place in a manifest, from the thing that is judged to
 * the element whose loss removes it.
 *
 * @param links from what is judged to what is lost
 */
public record Chain(List<Link> links) {

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
