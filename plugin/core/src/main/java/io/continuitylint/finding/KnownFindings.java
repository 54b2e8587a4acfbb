package io.continuitylint.finding;

/**
 * The baseline that a run went by.
 *
 * @param file its name, relative to the lint root
 * @param known how many findings of the run it holds
 * @param gone what it holds that the run did not find any more
 */
public record KnownFindings(String file, int known, Baseline gone) {}
