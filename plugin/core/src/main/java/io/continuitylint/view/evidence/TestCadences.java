package io.continuitylint.view.evidence;

import io.continuitylint.analysis.TestLedger;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Timespan;
import io.continuitylint.model.Workspace;
import io.continuitylint.view.reach.Importance;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each thing has to be tested, by its own cadence and that of the tier it is judged by, and how hard it was. */
public final class TestCadences {

    private final Workspace workspace;
    private final TestLedger ledger;
    private final Map<Subject, Importance> importance;

    public TestCadences(Workspace workspace, TestLedger ledger, Map<Subject, Importance> importance) {
        this.workspace = workspace;
        this.ledger = ledger;
        this.importance = importance;
    }

    /** The shorter of a backup's own cadence and that of its tier. */
    @Nullable
    public Timespan cadence(Subject subject, @Nullable Timespan own) {
        Timespan ofTier = tier(subject).testCadence();
        if (own == null || ofTier == null) {
            return own == null ? ofTier : own;
        }
        return own.compareTo(ofTier) <= 0 ? own : ofTier;
    }

    /** Likewise, with the one that a thing itself declares. */
    @Nullable
    public Timespan cadence(Subject subject) {
        return cadence(subject, own(subject));
    }

    /**
     * How often a test of the kind that its tier requires is due: as often as any, where the policy does not set it.
     */
    @Nullable
    public Timespan kindCadence(Subject subject) {
        Timespan ofTier = tier(subject).testKindCadence();
        return ofTier == null ? cadence(subject) : ofTier;
    }

    private static @Nullable Timespan own(Subject subject) {
        return subject instanceof Backup backup ? backup.cadence() : null;
    }

    public Policy.Tier tier(Subject subject) {
        Importance judged = importance.get(subject);
        return workspace.policy().tier(judged == null ? null : judged.tier());
    }

    /** The strongest kind of a passing test within a cadence; null for none. */
    @Nullable
    public TestKind strongest(Subject of, @Nullable Timespan within) {
        TestKind strongest = null;
        for (Test test : ledger.of(of)) {
            if (test.passed() && test.kind() != null && ledger.isWithin(test, within)) {
                strongest = strongest == null || test.kind().isAtLeast(strongest) ? test.kind() : strongest;
            }
        }
        return strongest;
    }

    public static boolean isRestored(Test test) {
        return test.passed() && test.kind() != null && test.kind().isAtLeast(TestKind.RESTORE);
    }
}
