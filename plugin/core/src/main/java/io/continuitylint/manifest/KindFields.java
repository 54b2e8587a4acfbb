package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Field;
import io.continuitylint.manifest.field.Fields;
import io.continuitylint.model.Component;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.Power;
import io.continuitylint.model.Role;
import io.continuitylint.model.Stock;
import io.continuitylint.source.Origin;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one kind of component only: of the parts, at most the one of its kind is there.
 *
 * @param person and the others: see {@link Component}
 */
record KindFields(
        Component.@Nullable Person person,
        @Nullable Role role,
        Component.@Nullable Team team,
        Component.@Nullable Credential credential,
        Component.@Nullable Supplier supplier,
        Component.@Nullable Contract contract,
        Component.@Nullable Monitor monitor,
        @Nullable Stock stock,
        @Nullable Power power) {

    static KindFields read(Fields fields, @Nullable ComponentKind kind) {
        return new KindFields(
                part(fields, kind, PeopleReader::person, ComponentKind.PERSON),
                part(fields, kind, PeopleReader::role, ComponentKind.ROLE),
                part(fields, kind, PeopleReader::team, ComponentKind.TEAM),
                part(fields, kind, EquipmentReader::credential, ComponentKind.CREDENTIAL, ComponentKind.KEY),
                part(fields, kind, SupplyReader::supplier, ComponentKind.SUPPLIER, ComponentKind.COUNTERPARTY),
                part(fields, kind, SupplyReader::contract, ComponentKind.CONTRACT),
                part(fields, kind, EquipmentReader::monitor, ComponentKind.MONITOR),
                part(fields, kind, SupplyReader::stock, ComponentKind.STOCK, ComponentKind.SPARE),
                part(fields, kind, EquipmentReader::power, ComponentKind.POWER));
    }

    private static <T> @Nullable T part(
            Fields fields, @Nullable ComponentKind kind, Function<Fields, T> reader, ComponentKind... kinds) {
        return kind != null && List.of(kinds).contains(kind) ? reader.apply(fields) : null;
    }

    /** Reports a key that belongs to other kinds, with those kinds; nothing where the kind is not known. */
    static void reportKeysOfOtherKinds(Fields fields, @Nullable ComponentKind kind) {
        for (Origin entry : fields.unknownEntries()) {
            String key = entry.keyNode() == null ? "" : entry.keyNode().text();
            List<String> kinds = Stream.of(ComponentKind.values())
                    .filter(other -> Keys.of(other).contains(key))
                    .map(ComponentKind::word)
                    .sorted()
                    .toList();
            if (!kinds.isEmpty() && entry.keyNode() != null) {
                Field field = fields.ownField(key);
                if (kind != null && field != null) {
                    String message = "unknown key \"%s\" in a component of kind %s; it belongs to %s"
                            .formatted(key, kind.word(), String.join(", ", kinds));
                    fields.invalidKey(entry.keyNode(), message);
                }
            }
        }
    }
}
