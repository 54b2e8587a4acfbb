package io.continuitylint.fact.activation;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;
import io.continuitylint.view.words.InWords;
import io.continuitylint.view.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the recovery needs fails together with what is to be recovered.
 *
 * @param part what it is to the recovery, in the words of the manifest
 * @param tool the entry of that part that fails; of several any of which would do, the first
 * @param element the loss that takes both away
 * @param behind how many more losses do
 * @param survivor another backup that survives it, which makes this good to know instead of bad; else null
 */
public record RecoveryInFailure(
        Backup backup,
        Subject primary,
        RecoveryPart part,
        Subject tool,
        Place place,
        Subject element,
        int behind,
        @Nullable Backup survivor,
        @Nullable Chain toPrimary,
        @Nullable Chain toTool) {

    /** What fails, for a message: {@code console, which is}, {@code one of chat and phone, which are all}. */
    public String toolInWords() {
        List<Reference> channels = part == RecoveryPart.COMMS && backup.activation() != null
                ? backup.activation().comms()
                : List.of();
        return channels.size() < 2
                ? tool.id() + ", which is"
                : "one of %s, which are all"
                        .formatted(
                                Words.join(channels.stream().map(Reference::id).toList(), "and"));
    }

    /** The kind and id of the element: {@code identity corp-idp}. */
    public String elementInWords() {
        return InWords.of(element);
    }

    /** For a message: how many more losses do it. */
    public String andBehind() {
        return behind == 0 ? "" : " and with " + Words.count(behind, "other loss", "other losses");
    }
}
