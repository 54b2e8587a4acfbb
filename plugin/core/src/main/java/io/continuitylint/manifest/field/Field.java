package io.continuitylint.manifest.field;

import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import io.continuitylint.model.Reference;
import io.continuitylint.rule.Related;
import io.continuitylint.source.InvisibleCharacters;
import io.continuitylint.source.Origin;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of one field, or an item of its list, read as the type that it should have. What has another type is
 * reported at its place, and counts as absent.
 */
public final class Field {

    private static final Set<String> NOTHING = Set.of("~", "null");

    private final Fields owner;
    private final String key;
    private final Origin origin;
    private final boolean inherited;
    private final boolean cut;

    /**
     * @param inherited whether the owner has it from the defaults of its file
     * @param cut whether YAML ended it at a comma
     */
    Field(Fields owner, String key, Origin origin, boolean inherited, boolean cut) {
        this.owner = owner;
        this.key = key;
        this.origin = origin;
        this.inherited = inherited;
        this.cut = cut;
    }

    public Origin origin() {
        return origin;
    }

    public boolean isMapping() {
        return origin.value() instanceof YamlMapping;
    }

    /** Nothing was written, or what YAML has for it, which is a mistake and not an absence. */
    private boolean isEmpty() {
        return origin.value() instanceof YamlScalar scalar
                && (scalar.text().isBlank() || scalar.plain() && NOTHING.contains(scalar.text()));
    }

    public <T> @Nullable T as(Type<T> type) {
        if (isCut(type)) {
            return null;
        }
        if (!(origin.value() instanceof YamlScalar scalar) || isEmpty()) {
            wrongType(type.inWords(), "");
            return null;
        }
        String text = scalar.text().strip();
        try {
            return type.parser().parse(text);
        } catch (InvalidText misread) {
            String rule = misread.isImpossible() ? Reading.IMPOSSIBLE : Reading.INVALID;
            String unseen = InvisibleCharacters.firstOf(text);
            String hint = unseen == null ? "" : "; it holds %s, write an ordinary space or nothing".formatted(unseen);
            String shown = NodeDescriptions.shortened(text);
            report(rule, text, "%s: \"%s\" %s%s".formatted(key, shown, misread.text(), hint));
            return null;
        }
    }

    /** Whether the comma is what is wrong with it, which its owner reports: what the value says is not known. */
    private boolean isCut(Type<?> wanted) {
        if (cut) {
            reading().misread().add(owner.object(), path());
            owner.readAs(key, wanted);
        }
        return cut;
    }

    /** A reference. One that was refused resolves to nothing, as one that names nothing: what was meant is not known. */
    public Reference reference(AcceptedTypes accepts) {
        return reference(accepts, true);
    }

    /** As above, where there cannot be several. */
    public Reference onlyReference(AcceptedTypes accepts) {
        return reference(accepts, false);
    }

    private Reference reference(AcceptedTypes accepts, boolean oneOfSeveral) {
        if (isCut(Ids.TYPE)) {
            return unreadable();
        }
        if (!(origin.value() instanceof YamlScalar scalar) || isEmpty()) {
            wrongType(
                    "the id of " + NodeDescriptions.withArticle(accepts.inWords()),
                    NodeDescriptions.referenceHint(origin.value()));
            return unreadable();
        }
        return owner.reading().reference(scalar.text().strip(), accepts, oneOfSeveral, origin, object(), path());
    }

    private Reference unreadable() {
        return new Reference(NodeDescriptions.inWords(origin.value()), null, origin);
    }

    /** References in a list, or a single one. */
    public List<Reference> references(AcceptedTypes accepts) {
        if (!cut && !(origin.value() instanceof YamlSequence) && isEmpty()) {
            wrongType("a list of references", "");
            return List.of(unreadable());
        }
        return CompactLists.collect(items("a list of references"), item -> item.reference(accepts));
    }

    /** The items of a list; a single value is a list of one. */
    public List<Field> items(String wanted) {
        if (origin.value() instanceof YamlSequence sequence) {
            List<Field> items = new ArrayList<>(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                items.add(item(item));
            }
            return items;
        }
        if (isCut(CutValue.LIST)) {
            return List.of();
        }
        if (isEmpty()) {
            wrongType(wanted, "");
            return List.of();
        }
        return List.of(this);
    }

    private Field item(YamlNode item) {
        return new Field(owner, key, new Origin(origin.file(), null, item), inherited, false);
    }

    /** The fields of a mapping; null for anything else. */
    @Nullable
    public Fields fields(String noun) {
        if (!(origin.value() instanceof YamlMapping mapping)) {
            wrongType("a mapping with keys", "");
            return null;
        }
        return new Fields(this, mapping, noun);
    }

    // ---- what findings say of it

    public Reading reading() {
        return owner.reading();
    }

    /** Key of the object it belongs to: the one it is in, or the file if it holds for all of them. */
    public String object() {
        return inherited ? "file:" + origin.file().name() : owner.object();
    }

    /** The keys that lead to it within its object. */
    public String path() {
        String above = owner.path();
        return above.isEmpty() ? key : above + "." + key;
    }

    private void wrongType(String wanted, String hint) {
        if (!isCut(Type.none("must be " + wanted))) {
            String found = NodeDescriptions.inWords(origin.value());
            invalid("%s is %s; it must be %s%s".formatted(key, found, wanted, hint));
        }
    }

    public void invalid(String message) {
        report(Reading.INVALID, NodeLookup.text(origin), message);
    }

    public void impossible(String message) {
        report(Reading.IMPOSSIBLE, NodeLookup.text(origin), message);
    }

    /** Reports that a list names a thing twice. What is meant is known all the same. */
    public void twice(Reference second, Reference first) {
        reading()
                .report(
                        Reading.IMPOSSIBLE,
                        object(),
                        path() + "=" + second.id(),
                        second.origin().place(),
                        "%s is listed more than once under %s; write it once".formatted(second.id(), key),
                        new Related(first.origin().place(), "listed here first"));
    }

    private void report(String rule, @Nullable String text, String message) {
        String cause = text == null ? path() : path() + "=" + text;
        reading().misread().add(owner.object(), path());
        reading().report(rule, object(), cause, origin.place(), message);
    }
}
