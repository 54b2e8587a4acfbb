package io.continuitylint.fact.governance;

import io.continuitylint.model.AcceptedRisk;

/**
 * How many findings an accepted risk answers, or would answer were it in force: those that no other in force answers
 * instead. There is one for every accepted risk, known only after all other rules have been evaluated.
 *
 * @param findings how many those are
 * @param withCause how many of them name an object as their cause
 * @param allKnown whether that is all: each rule that it names was evaluated, every value of the workspace could be
 *     read, and its terms do not count only in part because they were changed and not merged yet
 */
public record AcceptanceUse(AcceptedRisk risk, AcceptanceTerms terms, int findings, int withCause, boolean allKnown) {}
