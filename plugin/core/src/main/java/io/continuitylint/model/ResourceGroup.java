package io.continuitylint.model;

/** The five groups of resources that a function may need. */
public enum ResourceGroup {
    PEOPLE,
    TECHNOLOGY,
    SITE,
    DATA,
    SUPPLIER
}
