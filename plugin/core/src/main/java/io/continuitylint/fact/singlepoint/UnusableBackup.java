package io.continuitylint.fact.singlepoint;

import io.continuitylint.analysis.Chain;
import io.continuitylint.analysis.RecoveryPart;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup that does not help when an element is lost, because the loss makes it unusable too.
 *
 * @param element what is lost
 * @param part through which the backup is unusable; {@link RecoveryPart#NONE} for what it runs on
 * @param entry what of that part is lost: a thing it uses, its tool, an activator; the backup itself where its data is
 *     spoilt
 * @param dead whether it cannot take over even with nothing lost, because somebody who is needed has departed
 * @param tooFew what has too few persons then; null where nothing has
 * @param chain from the backup, through the entry, to the element, or to what cannot be had with nothing lost; null where
 *     there is none
 */
public record UnusableBackup(
        Backup backup,
        Subject element,
        RecoveryPart part,
        Subject entry,
        boolean dead,
        @Nullable TooFewPersons tooFew,
        @Nullable Chain chain) {

    /** Whether it lies in what is lost: behind the thing it uses there are only domains. */
    public boolean isInside() {
        return chain != null
                && element instanceof Domain
                && chain.links().stream().skip(2).allMatch(link -> link.subject() instanceof Domain);
    }

    /** Whether what is lost is the key without which a copy cannot be read. */
    public boolean isKeyOfCopy() {
        return part == RecoveryPart.COPIES && entry instanceof Component component && component.credential() != null;
    }

    /** What leads to the element, the backup first; the backup alone where there is no chain. */
    public List<Subject> along() {
        return chain == null
                ? List.of(backup)
                : chain.links().stream().map(Chain.Link::subject).toList();
    }

    /** Whether what is lost is itself part of the backup, with nothing in between. */
    public boolean isDirect() {
        return entry == element;
    }
}
