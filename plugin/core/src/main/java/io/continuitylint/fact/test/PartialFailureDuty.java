package io.continuitylint.fact.test;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Timespan;

/**
 * A backup that declares that a half-dead primary is detected, and whether a passing test of a partial scenario covered
 * it within a time. There is one for each such backup that has ever passed a test.
 *
 * @param every how often such a test is owed
 */
public record PartialFailureDuty(Backup backup, Timespan every, boolean tested) {}
