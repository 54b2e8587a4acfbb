package io.continuitylint.manifest.check;

import io.continuitylint.finding.Finding;
import io.continuitylint.manifest.field.Reading;
import io.continuitylint.model.Activation;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Evidence;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Finds placeholders in fields that should hold a fact. The cause of such a finding is the path of the field. */
public final class PlaceholderCheck {

    private static final String DEFAULT = "TBD|TODO|FIXME|n/a yet|we'?ll figure it out|as needed|ask .*|unknown|\\?+";

    private final Predicate<String> isPlaceholder;
    private final List<Finding> findings;

    private PlaceholderCheck(Predicate<String> isPlaceholder, List<Finding> findings) {
        this.isPlaceholder = isPlaceholder;
        this.findings = findings;
    }

    /** Whether a whole text is a placeholder, by the pattern of the policy or the default one. */
    public static Predicate<String> of(Policy policy) {
        return trimmed(pattern(policy, null));
    }

    private static Predicate<String> trimmed(Pattern pattern) {
        return text -> {
            try {
                return pattern.matcher(text.strip()).matches();
            } catch (StackOverflowError tooLong) {
                // An alternative that may repeat takes stack for each character: such a text is far longer than a
                // placeholder.
                return false;
            }
        };
    }

    public static void check(Workspace workspace, List<Finding> findings) {
        Predicate<String> isPlaceholder = trimmed(pattern(workspace.policy(), findings));
        PlaceholderCheck check = new PlaceholderCheck(isPlaceholder, findings);
        workspace.functions().values().forEach(function -> {
            check.text(function, function.safeState(), "safeState");
            check.text(
                    function,
                    function.degraded() == null ? null : function.degraded().mode(),
                    "degraded",
                    "mode");
        });
        workspace.components().values().forEach(component -> {
            check.text(component, component.offered(), "offered");
            check.text(component, component.notCritical(), "notCritical");
        });
        workspace.backups().values().forEach(check::backup);
        workspace.tests().forEach(test -> check.evidence(test, test.evidence(), "evidence"));
    }

    private static Pattern pattern(Policy policy, @Nullable List<Finding> findings) {
        Policy.RuleOverride override = policy.rules().get(Reading.PLACEHOLDER);
        Policy.Param own = override == null ? null : override.params().get("pattern");
        String pattern =
                own == null || own.texts().isEmpty() ? DEFAULT : own.texts().get(0);
        try {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException broken) {
            if (findings != null && own != null) {
                findings.add(Finding.of(
                        Reading.INVALID,
                        policy.key(),
                        "pattern",
                        Severity.ERROR,
                        "pattern: \"%s\" is not a regular expression: %s".formatted(pattern, broken.getDescription()),
                        own.origin().place()));
            }
            return Pattern.compile(DEFAULT, Pattern.CASE_INSENSITIVE);
        }
    }

    private void backup(Backup backup) {
        Activation activation = backup.activation();
        if (activation != null) {
            Activation.Trigger trigger = activation.trigger();
            text(backup, trigger == null ? null : trigger.signal(), "activation", "trigger", "signal");
            text(backup, trigger == null ? null : trigger.threshold(), "activation", "trigger", "threshold");
            text(
                    backup,
                    activation.fencing() == null ? null : activation.fencing().text(),
                    "activation",
                    "fencing");
            text(backup, activation.flapGuard(), "activation", "flapGuard");
            evidence(backup, activation.runbook(), "activation", "runbook");
        }
        text(backup, backup.sync() == null ? null : backup.sync().reconcile(), "sync", "reconcile");
        if (backup.failback() != null) {
            evidence(backup, backup.failback().procedure(), "failback", "procedure");
            text(backup, backup.failback().reconcile(), "failback", "reconcile");
        }
    }

    private void evidence(Subject object, @Nullable Evidence evidence, String... field) {
        text(object, evidence == null ? null : evidence.at(), field);
    }

    private void text(Subject object, @Nullable String text, String... field) {
        if (text != null && isPlaceholder.test(text)) {
            String name = field[field.length - 1];
            Origin origin = object.origin().field(field);
            Place place = origin.place();
            findings.add(Finding.of(
                    Reading.PLACEHOLDER,
                    object.key(),
                    String.join(".", field),
                    Severity.ERROR,
                    "%s: \"%s\" is a placeholder; write the fact, or leave the key out".formatted(name, text),
                    place));
        }
    }
}
