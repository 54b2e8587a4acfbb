package io.continuitylint.analysis;

import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a component requires because of its kind, besides its needs and the place where it is: a role its
 * persons, a credential its holders and a place where it is stored, a supplier its upstream, a stock its store, backup
 * power its transfer switch.
 *
 * @param how the words of a chain link: {@code is held by}
 * @param required how many of the members
 * @param among which of the members count
 */
public record KindRequirement(String how, int required, List<Reference> members, Among among) {

    /** Which of the members of a requirement count. */
    public enum Among {
        ALL,
        /** Without persons who have departed. */
        PRESENT,
        /** Persons alone, without those who have departed; a role among them may be filled by any number. */
        PRESENT_PERSONS
    }

    public static List<KindRequirement> of(Component component) {
        List<KindRequirement> all = new ArrayList<>();
        if (component.role() != null) {
            Role role = component.role();
            some("is filled by", role.minimum(), role.persons(), Among.PRESENT, all);
        }
        if (component.credential() != null) {
            Component.Credential credential = component.credential();
            some("is held by", credential.quorum(), credential.holders(), Among.PRESENT_PERSONS, all);
            some("is stored in", 1, credential.storedIn(), Among.ALL, all);
        }
        if (component.supplier() != null) {
            component.supplier().upstream().forEach(each -> one("is supplied by", each, all));
        }
        if (component.stock() != null) {
            one("is stored at", component.stock().storedAt(), all);
        }
        if (component.power() != null) {
            one("is switched by", component.power().transfer(), all);
        }
        return all;
    }

    private static void some(
            String how, int required, List<Reference> members, Among among, List<KindRequirement> all) {
        if (!members.isEmpty()) {
            all.add(new KindRequirement(how, required, members, among));
        }
    }

    private static void one(String how, @Nullable Reference member, List<KindRequirement> all) {
        if (member != null) {
            all.add(new KindRequirement(how, 1, List.of(member), Among.ALL));
        }
    }
}
