package io.continuitylint.fact.backup;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Function;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A store of a critical function none of whose backups is one. There is one for each such store; replicas with the same
 * data sets in one group are one store. A store without any backup is not among them.
 *
 * @param function the strictest function that needs it
 * @param backups all of its backups, each with what is wrong
 */
public record WeakCopies(Component store, Function function, List<Weak> backups) {

    /** @param because in words that follow the id: {@code is a RAID}, {@code copies deletions} */
    public record Weak(Backup backup, String because) {}

    /** {@code mirror copies deletions, snaps is a snapshot in rack r1}. */
    public String inWords() {
        return backups.stream()
                .map(weak -> weak.backup().id() + " " + weak.because())
                .collect(Collectors.joining(", "));
    }
}
