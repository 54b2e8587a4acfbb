package io.continuitylint.model;

import java.util.Locale;

/** What a component is. */
public enum ComponentKind {
    /** Several parts under one name: an application, a hospital information system, a core bank system. */
    SYSTEM(ResourceGroup.TECHNOLOGY),
    /** Something that answers requests: a web service, an interface, water or gas from the tap. */
    SERVICE(ResourceGroup.TECHNOLOGY),
    /** A database, file share or bucket that holds data. */
    DATASTORE(ResourceGroup.DATA),
    /** Records that are data themselves: a ledger, patient files, a spreadsheet, paper in a cabinet. */
    RECORDS(ResourceGroup.DATA),
    /** Premises with people or equipment in them: a hospital, a branch, a data centre. */
    SITE(ResourceGroup.SITE),
    /** A room in them: an operating theatre, a control room. */
    ROOM(ResourceGroup.SITE),
    /** Power equipment: a generator, a battery, a feed, a transfer switch. */
    POWER(ResourceGroup.TECHNOLOGY),
    /** Cooling or ventilation. */
    COOLING(ResourceGroup.TECHNOLOGY),
    /** A line or a network: a phone line, an internet access, a data centre network. */
    NETWORK(ResourceGroup.TECHNOLOGY),
    /** Name resolution, or a zone at a provider. */
    DNS(ResourceGroup.TECHNOLOGY),
    /** What people and machines log in with: a directory, a single sign-on. */
    IDENTITY(ResourceGroup.TECHNOLOGY),
    /** Where a platform is configured: a cloud console and its API, an orchestrator. */
    CONTROL_PLANE(ResourceGroup.TECHNOLOGY),
    /** One human being. */
    PERSON(ResourceGroup.PEOPLE),
    /** A task that several persons can fill. */
    ROLE(ResourceGroup.PEOPLE),
    /** Persons who work together. */
    TEAM(ResourceGroup.PEOPLE),
    /** Somebody who delivers goods or a service: a cloud provider, a SaaS vendor, a laboratory. */
    SUPPLIER(ResourceGroup.SUPPLIER),
    /** Somebody at the other end of a transaction: a correspondent bank, a clearing house, another hospital. */
    COUNTERPARTY(ResourceGroup.SUPPLIER),
    /** A machine or device: a medical device, a pump, a vehicle, a server as hardware. */
    EQUIPMENT(ResourceGroup.TECHNOLOGY),
    /** A part that is kept to replace another. */
    SPARE(ResourceGroup.SUPPLIER),
    /** Goods that are kept and used up: blood, paper, fuel in a tank. */
    STOCK(ResourceGroup.SUPPLIER),
    /** A password, a token, a certificate, a badge: what lets somebody in. */
    CREDENTIAL(ResourceGroup.DATA),
    /** A cryptographic key, without which data cannot be read or signed. */
    KEY(ResourceGroup.DATA),
    /** A runbook, a contact list, a drawing. */
    DOCUMENT(ResourceGroup.DATA),
    /** What people work with: a console, a backup program, a deployment pipeline. */
    TOOL(ResourceGroup.TECHNOLOGY),
    /** A right to decide or to sign, a licence, a permit; also who grants it. */
    AUTHORITY(ResourceGroup.PEOPLE),
    /** What was agreed with a supplier. */
    CONTRACT(ResourceGroup.SUPPLIER),
    /** A way to reach each other: a telephone, a radio, a chat, a bridge. */
    COMMUNICATION(ResourceGroup.TECHNOLOGY),
    /** Software that runs in several places: a library, an image, an operating system. */
    SOFTWARE(ResourceGroup.TECHNOLOGY),
    /** Where work waits: a message queue, an inbox. */
    QUEUE(ResourceGroup.TECHNOLOGY),
    /** Something that watches and alerts. */
    MONITOR(ResourceGroup.TECHNOLOGY);

    private final ResourceGroup group;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ComponentKind(ResourceGroup group) {
        this.group = group;
    }

    /** The group of resources that it belongs to. */
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
