package io.continuitylint.manifest;

import io.continuitylint.manifest.field.NodeDescriptions;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Entity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.wording.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keys of an object that stand where its id should, as when the line with the id was forgotten. */
final class StrayKeys {

    private static final String MESSAGE =
            "%s %s of %s, and %s where its id should be; write the id on a line of its own above, and indent the keys below it";

    private StrayKeys() {}

    /** Reports all stray keys of a map of objects as one mistake, and returns the entries that are objects. */
    static List<Origin> report(Entity entity, String map, List<Origin> entries, Reading reading) {
        if (entries.stream().allMatch(entry -> entry.value() instanceof YamlMapping)) {
            return entries;
        }
        Set<String> keys = Keys.of(entity);
        if (entity == Entity.COMPONENT) {
            keys.addAll(Keys.ofAllKinds());
        }
        List<Origin> stray =
                entries.stream().filter(entry -> keys.contains(key(entry))).toList();
        if (stray.stream().allMatch(entry -> entry.value() instanceof YamlMapping)) {
            return entries;
        }
        stray.forEach(entry -> reading.misread().add(entity.word() + ":" + key(entry), ""));
        reading.misread().addFile();
        Origin first = stray.get(0);
        reading.report(Reading.INVALID, "file:" + first.file().name(), map, first.key(), message(entity, stray));
        return entries.stream().filter(entry -> !stray.contains(entry)).toList();
    }

    private static String message(Entity entity, List<Origin> stray) {
        String noun = NodeDescriptions.withArticle(entity.word().replace('-', ' '));
        String keys = Words.listAll(stray.stream().map(StrayKeys::key).toList(), "and");
        return stray.size() == 1
                ? MESSAGE.formatted(keys, "is a key", noun, "stands")
                : MESSAGE.formatted(keys, "are keys", noun, "stand");
    }

    private static String key(Origin entry) {
        return entry.keyNode() == null
                ? ""
                : Objects.requireNonNull(entry.keyNode()).text();
    }
}
