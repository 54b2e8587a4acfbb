package io.continuitylint.model;

/** The five groups of resources a function is asked about. */
public enum ResourceGroup {
    PEOPLE,
    TECHNOLOGY,
    SITE,
    DATA,
    SUPPLIER
}
