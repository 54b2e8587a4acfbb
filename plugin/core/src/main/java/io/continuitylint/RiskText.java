package io.continuitylint;

import io.continuitylint.RiskDraft.Wanted;
import io.continuitylint.finding.Finding;
import io.continuitylint.request.RequestException;
import io.continuitylint.source.YamlText;
import io.continuitylint.wording.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafted risks as they are printed, with comments that say what they answer and where their terms come from. */
record RiskText(Wanted wanted, LintRun run, RiskApprovers approvers, RiskTrial trial) {

    private static final String INDENT = "  ";

    /** @throws RequestException where a rule finds something about the owner or the approver that was named */
    void refuse(DraftedRisk risk) {
        refuse(wanted.owner(), risk, "owner", null);
        List<String> others = approvers.accepted(risk, trial);
        refuse(
                wanted.approvedBy(),
                risk,
                "approvedBy",
                others.isEmpty() ? null : Words.list(others, "or") + " may approve it");
    }

    private void refuse(@Nullable String said, DraftedRisk risk, String parameter, @Nullable String wayOut) {
        if (said != null && !said.isBlank()) {
            trial.at(risk, parameter).stream().findFirst().ifPresent(found -> {
                throw new RequestException(
                        parameter,
                        "%s [%s]".formatted(found.message(), found.rule()),
                        wayOut == null ? run.report().remedyOf(found) : wayOut);
            });
        }
    }

    /**
     * The text to paste.
     *
     * @param alone what would answer no more than what follows from other findings, as comments
     */
    String of(List<DraftedRisk> risks, List<DraftedRisk> alone) {
        YamlText yaml = new YamlText();
        if (!alone.isEmpty()) {
            yaml.comment("", "", "This follows from what is found elsewhere, and is gone or answered with it:");
            list(yaml, findings(alone), true);
        }
        yaml.comment(
                "",
                "",
                "Below acceptedRisks of a manifest; where there is no such key yet, with its line. It answers:");
        list(yaml, findings(risks), !alone.isEmpty());
        List<Finding> below = consequences(findings(risks));
        if (!below.isEmpty()) {
            yaml.comment("", "", "and with that, as nothing else explains it:");
            list(yaml, below, true);
        }
        if (risks.stream().anyMatch(risk -> !risk.isComplete())) {
            yaml.comment(
                    "", "", DraftedRisk.TO_SAY + " stands for what is yet to be said; until then it answers nothing.");
        }
        yaml.line("acceptedRisks:");
        risks.forEach(risk -> add(yaml, risk));
        if (!alone.isEmpty()) {
            yaml.comment("", "", "Or, to accept that alone, while what it follows from stays open:");
            YamlText other = new YamlText();
            alone.forEach(risk -> add(other, risk));
            other.toString().lines().forEach(line -> yaml.line("#" + line.substring(1)));
        }
        return yaml.toString();
    }

    private static List<Finding> findings(List<DraftedRisk> risks) {
        return risks.stream().flatMap(risk -> risk.findings().stream()).toList();
    }

    private static void list(YamlText yaml, List<Finding> findings, boolean withRule) {
        findings.forEach(finding -> yaml.comment(
                "", "- ", withRule ? "%s [%s]".formatted(finding.message(), finding.rule()) : finding.message()));
    }

    private List<Finding> consequences(List<Finding> findings) {
        Set<String> fingerprints = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        return run.report().consequences().stream()
                .filter(finding -> fingerprints.contains(finding.explainedBy()))
                .toList();
    }

    private void add(YamlText yaml, DraftedRisk risk) {
        Stream.of(owner(risk), approver(risk), expires(risk))
                .filter(Objects::nonNull)
                .forEach(line -> yaml.comment(INDENT, "", line));
        trial.about(risk)
                .forEach(finding -> yaml.comment(
                        INDENT,
                        "",
                        "Found about it: %s [%s] %s"
                                .formatted(
                                        finding.message(),
                                        finding.rule(),
                                        Objects.requireNonNullElse(run.report().remedyOf(finding), ""))));
        yaml.object(risk.id(), risk.fields());
    }

    private @Nullable String owner(DraftedRisk risk) {
        if (wanted.owner() != null) {
            return null;
        }
        return risk.owner().equals(DraftedRisk.TO_SAY)
                ? "owner: %s has none that is declared; name who carries the risk.".formatted(risk.object())
                : "owner: that of %s, as nobody was named.".formatted(risk.object());
    }

    private @Nullable String approver(DraftedRisk risk) {
        if (!risk.approvedBy().equals(DraftedRisk.TO_SAY)) {
            return null;
        }
        List<String> accepted = approvers.accepted(risk, trial);
        if (!accepted.isEmpty()) {
            return "approvedBy: %s may approve it.".formatted(Words.list(accepted, "or"));
        }
        List<Finding> objections = approvers.objections(risk, trial);
        return objections.isEmpty()
                ? "approvedBy: no role that lists somebody and no person is declared; declare who may approve it."
                : "approvedBy: nobody who is declared may approve it. " + remedies(objections);
    }

    private String remedies(List<Finding> objections) {
        return objections.stream()
                .map(finding -> "%s [%s]".formatted(run.report().remedyOf(finding), finding.rule()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private @Nullable String expires(DraftedRisk risk) {
        return wanted.expires() != null
                ? null
                : "expires: %s after accepted, the longest that the policy allows (%s)."
                        .formatted(run.workspace().policy().maxAcceptance(risk.tier()), Words.tier(risk.tier()));
    }
}
