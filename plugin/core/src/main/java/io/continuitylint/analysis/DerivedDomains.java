package io.continuitylint.analysis;

import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.ResourceGroup;
import org.jspecify.annotations.Nullable;

/** Domains that nobody declares because they follow from other facts. */
final class DerivedDomains {

    private DerivedDomains() {}

    /** {@code model@version} of a technology component that states both: what runs the same software fails alike. */
    static @Nullable String software(Component component) {
        boolean technology = component.kind() != null && component.kind().group() == ResourceGroup.TECHNOLOGY;
        return technology && component.model() != null && component.version() != null
                ? component.model() + "@" + component.version()
                : null;
    }

    static Domain domain(String id, Component component) {
        return new Domain(
                id, null, DomainKind.SOFTWARE, null, null, component.origin().field("version"));
    }
}
