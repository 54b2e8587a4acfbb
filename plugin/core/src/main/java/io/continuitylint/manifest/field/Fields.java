package io.continuitylint.manifest.field;

import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping, read one by one as the type that each should have. In the end {@link #done()} reports the
 * keys that were not read, so that the reader of an entity is the only list of its keys.
 */
public final class Fields extends TypedFields {

    private final Reading reading;
    private final Origin origin;
    private final YamlMapping mapping;
    private final List<String> keys;
    private final String noun;
    private final String object;
    private final @Nullable Field within;
    private final @Nullable Origin defaults;
    private final List<String> known = new ArrayList<>();
    private final boolean[] read;
    private @Nullable List<String> free;
    private Map<String, Type<?>> cutTypes = Map.of();

    /**
     * The fields of an object.
     *
     * @param noun what it is, for messages: "a function"
     * @param object its key
     * @param defaults where to look for a key that is not there
     */
    public Fields(Reading reading, Origin origin, String noun, String object, @Nullable Origin defaults) {
        this(reading, origin, NodeLookup.mapping(origin), noun, object, null, defaults);
    }

    /** The fields of a mapping within an object. */
    public Fields(Field within, YamlMapping mapping, String noun) {
        this(within.reading(), within.origin(), mapping, noun, "", within, null);
    }

    private Fields(
            Reading reading,
            Origin origin,
            YamlMapping mapping,
            String noun,
            String object,
            @Nullable Field within,
            @Nullable Origin defaults) {
        this.reading = reading;
        this.origin = origin;
        this.mapping = mapping;
        this.keys = mapping.keys();
        this.noun = noun;
        this.object = object;
        this.within = within;
        this.defaults = defaults;
        this.read = new boolean[keys.size()];
        if (!reading.isWhole(mapping)) {
            reading.misread().add(object(), path());
        }
    }

    @Override
    public Reading reading() {
        return reading;
    }

    public Origin origin() {
        return origin;
    }

    public String object() {
        return within == null ? object : within.object();
    }

    /** The keys that lead to this mapping within its object. */
    public String path() {
        return within == null ? "" : within.path();
    }

    /** The keys that were read so far, present or not. */
    public List<String> knownKeys() {
        return known;
    }

    /** What was written under a key, here or in the defaults; null if nothing was. */
    @Override
    @Nullable
    public Field field(String key) {
        Field own = ownField(key);
        return own != null || defaults == null ? own : inherited(key, defaults);
    }

    /** What was written under a key here; null if nothing was. */
    @Nullable
    public Field ownField(String key) {
        known.add(key);
        int index = keys.indexOf(key);
        if (index < 0) {
            return null;
        }
        read[index] = true;
        return new Field(this, key, entry(index), false, CutValue.of(mapping, index) != null);
    }

    private @Nullable Field inherited(String key, Origin from) {
        YamlMapping common = NodeLookup.mapping(from);
        int index = common.indexOf(key);
        return index < 0
                ? null
                : new Field(
                        this,
                        key,
                        new Origin(from.file(), common.key(index), common.value(index)),
                        true,
                        CutValue.of(common, index) != null);
    }

    /** Notes as what a value is read that YAML ended at a comma. */
    void readAs(String key, Type<?> type) {
        if (cutTypes.isEmpty()) {
            cutTypes = new HashMap<>();
        }
        cutTypes.putIfAbsent(key, type);
    }

    /** Notes that what is said under a key, or by several together, is not known. */
    public void unknown(String key) {
        reading.misread().add(object(), pathOf(key));
    }

    /** Reports a field that is not there and must be; it may stand in what could not be read of the mapping. */
    public void missing(String key, String message) {
        unknown(key);
        if (reading.isWhole(mapping)) {
            reading.report(Reading.INVALID, object(), pathOf(key), origin.key(), message);
        }
    }

    /** As above, where nothing looks like that key: one that is misspelt is reported as unknown, with what is meant. */
    public void required(String key, String message) {
        if (!isMisspelt(key)) {
            missing(key, message);
        }
    }

    /** Whether a key that was not read looks like this one, as {@code kind:system} does, too. */
    public boolean isMisspelt(String key) {
        return unknownEntries().stream()
                .map(Origin::keyNode)
                .anyMatch(written ->
                        written != null && UnknownKey.isNear(written.text().split(":", 2)[0], key));
    }

    /** Whether a key that is not there may have been meant: by one that was not read, or in what could not be read. */
    public boolean mayHave(String key) {
        return isMisspelt(key) || !reading.isWhole(mapping);
    }

    private String pathOf(String key) {
        return path().isEmpty() ? key : path() + "." + key;
    }

    /** Reports every key that was not read. */
    public void done() {
        for (int index = 0; index < read.length; index++) {
            if (isUnknown(index)) {
                // YAML may have cut the entry before it.
                CutValue cut = index == 0 ? null : CutValue.of(mapping, index - 1);
                if (cut != null) {
                    // Of a key that is none, no value is judged.
                    if (!isUnknown(index - 1)) {
                        report(cut);
                    }
                    index = cut.last();
                    continue;
                }
                UnknownKey unknown = new UnknownKey(mapping.key(index).text(), mapping.value(index), known, free());
                String meant = unknown.meant();
                if (meant != null) {
                    unknown(meant);
                }
                invalidKey(mapping.key(index), unknown.message(noun));
            }
        }
    }

    private void report(CutValue cut) {
        String key = cut.key().text();
        unknown(key);
        reading.report(
                Reading.INVALID,
                object(),
                pathOf(key) + "=" + cut.value().text(),
                origin.file().place(cut.value()),
                cut.message(cutTypes.get(key)));
    }

    /** The keys that the mapping may have and does not have, looked up once for all that it should not have. */
    private List<String> free() {
        List<String> found = free;
        if (found == null) {
            found = known.stream().filter(key -> !keys.contains(key)).toList();
            free = found;
        }
        return found;
    }

    private boolean isUnknown(int index) {
        return !read[index] && !keys.get(index).startsWith("x-");
    }

    private Origin entry(int index) {
        return new Origin(origin.file(), mapping.key(index), mapping.value(index));
    }

    /** The entries whose keys were not read so far. Keys that begin with x- belong to the author and are left out. */
    public List<Origin> unknownEntries() {
        List<Origin> unknown = List.of();
        for (int index = 0; index < read.length; index++) {
            if (isUnknown(index)) {
                unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
                unknown.add(entry(index));
            }
        }
        return unknown;
    }

    public void invalidKey(YamlScalar key, String message) {
        reading.report(
                Reading.INVALID, object(), pathOf(key.text()), origin.file().place(key), message);
    }
}
