package io.continuitylint.fact.deadline;

/** Where something that must be done before a day stands on the day of the run. */
public enum DueState {
    /** Nothing is owed. */
    NONE,
    /** It is owed, and was never done. */
    NEVER,
    OVERDUE,
    /** In order, but not for long: within the expiry warning of the policy. */
    DUE_SOON,
    MET
}
