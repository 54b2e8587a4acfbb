package io.continuitylint.model;

import java.util.Locale;

/** What a component is. */
public enum ComponentKind {
    SYSTEM(ResourceGroup.TECHNOLOGY),
    SERVICE(ResourceGroup.TECHNOLOGY),
    DATASTORE(ResourceGroup.DATA),
    RECORDS(ResourceGroup.DATA),
    SITE(ResourceGroup.SITE),
    ROOM(ResourceGroup.SITE),
    POWER(ResourceGroup.TECHNOLOGY),
    COOLING(ResourceGroup.TECHNOLOGY),
    NETWORK(ResourceGroup.TECHNOLOGY),
    DNS(ResourceGroup.TECHNOLOGY),
    IDENTITY(ResourceGroup.TECHNOLOGY),
    CONTROL_PLANE(ResourceGroup.TECHNOLOGY),
    PERSON(ResourceGroup.PEOPLE),
    ROLE(ResourceGroup.PEOPLE),
    TEAM(ResourceGroup.PEOPLE),
    SUPPLIER(ResourceGroup.SUPPLIER),
    COUNTERPARTY(ResourceGroup.SUPPLIER),
    EQUIPMENT(ResourceGroup.TECHNOLOGY),
    SPARE(ResourceGroup.SUPPLIER),
    STOCK(ResourceGroup.SUPPLIER),
    CREDENTIAL(ResourceGroup.DATA),
    KEY(ResourceGroup.DATA),
    DOCUMENT(ResourceGroup.DATA),
    TOOL(ResourceGroup.TECHNOLOGY),
    AUTHORITY(ResourceGroup.PEOPLE),
    CONTRACT(ResourceGroup.SUPPLIER),
    COMMUNICATION(ResourceGroup.TECHNOLOGY),
    SOFTWARE(ResourceGroup.TECHNOLOGY),
    QUEUE(ResourceGroup.TECHNOLOGY),
    MONITOR(ResourceGroup.TECHNOLOGY);

    private final ResourceGroup group;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ComponentKind(ResourceGroup group) {
        this.group = group;
    }

    public ResourceGroup group() {
        return group;
    }

    /** As manifests write it. */
    public String word() {
        return word;
    }

    /** Whether it holds data that a copy could bring back. */
    public boolean isStore() {
        return this == DATASTORE || this == RECORDS;
    }

    @Override
    public String toString() {
        return word;
    }
}
