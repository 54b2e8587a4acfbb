package io.continuitylint.manifest.field;

import io.continuitylint.source.Place;

/**
 * A reference that does not resolve.
 *
 * @param text as written
 * @param id without its prefix
 * @param accepts what its field may refer to
 * @param nothing whether nothing at all has that id, and not something of the wrong kind
 * @param problem what is wrong, for a message
 * @param object key of the object it is in
 * @param path the keys that lead to it within its object
 */
public record Dangling(
        String text,
        String id,
        AcceptedTypes accepts,
        boolean nothing,
        String problem,
        String object,
        String path,
        Place place) {

    /** What several references have in common that are one defect. */
    String defect() {
        return nothing ? id : problem;
    }
}
