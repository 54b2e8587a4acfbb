package io.continuitylint.fact.test;

import io.continuitylint.analysis.Sum;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Test;
import io.continuitylint.model.Timespan;
import java.math.BigDecimal;

/**
 * A backup that took longer, in the latest restore, or stronger test, that measured anything, than all its declared phases come to. There is one
 * for each such backup that declares them all.
 *
 * @param measured how long it took in all
 * @param declared its own time as declared, without any measurement
 * @param percent by how much the measured total exceeds it
 */
public record MeasuredExcess(Backup backup, Test test, Timespan measured, Sum declared, BigDecimal percent) {}
