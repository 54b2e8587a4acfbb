package io.continuitylint.fact.safeguard;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function whose loss can hurt somebody. There is one for each that has an impact of kind safety.
 *
 * @param automatic a backup of it, or of something it requires, that takes over without anybody; null if there is none
 */
public record SafetyImpact(Function function, @Nullable Backup automatic) {}
