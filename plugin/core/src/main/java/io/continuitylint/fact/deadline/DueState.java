package io.continuitylint.fact.deadline;

/** On the day of the run, the state of something that must be done before a day. */
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
