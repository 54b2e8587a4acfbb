package io.continuitylint.model;

/** The classes of variants that share a demand on tests. */
public enum VariantClass {
    STANDBY,
    POWER,
    DATA,
    PEOPLE,
    SUPPLY
}
