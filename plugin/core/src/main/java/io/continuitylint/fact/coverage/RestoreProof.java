package io.continuitylint.fact.coverage;

import io.continuitylint.model.Backup;
import io.continuitylint.model.Quantity;
import io.continuitylint.model.Subject;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a backup would have to restore was ever restored in a test. There is one for every backup that declares
 * the size of its restore.
 *
 * @param primaries what the backup stands in for
 * @param largest the most that a passing test restored; null where none declares it in a unit that can be compared
 * @param percent what that is of the size; 0 for none
 * @param throughputMeasured whether a test measured how fast it goes, so that the size can be reckoned with
 */
public record RestoreProof(
        Backup backup,
        List<Subject> primaries,
        @Nullable Quantity largest,
        BigDecimal percent,
        boolean throughputMeasured) {}
