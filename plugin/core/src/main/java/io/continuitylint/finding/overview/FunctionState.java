package io.continuitylint.finding.overview;

import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Function;
import io.continuitylint.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready one function is for a loss, by what the manifests declare.
 *
 * @param standIns the backups and groups on its way, the nearest first, no more than {@link #MOST}
 * @param moreStandIns how many there are beyond these
 * @param recovery the loss that takes it away for longest, of those that it comes back from; null where none does
 * @param dataLoss the loss that costs it most of its data; null where that is not known, or there is none
 * @param singlePoints what stops it by itself, the nearest; empty for a function that is not critical
 * @param acceptedRisks what answers findings that concern it, the next to expire first
 */
public record FunctionState(
        Function function,
        List<StandIn> standIns,
        int moreStandIns,
        @Nullable Measure recovery,
        @Nullable Measure dataLoss,
        List<Subject> singlePoints,
        List<AcceptedRisk> acceptedRisks) {

    /** How many backups and groups are told of one function. */
    public static final int MOST = 20;

    public FunctionState {
        standIns = List.copyOf(standIns);
        singlePoints = List.copyOf(singlePoints);
        acceptedRisks = List.copyOf(acceptedRisks);
    }
}
