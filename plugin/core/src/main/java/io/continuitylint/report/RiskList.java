package io.continuitylint.report;

import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Reference;
import io.continuitylint.report.content.TerminalText;
import io.continuitylint.rule.Severity;
import io.continuitylint.wording.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The accepted risks of a workspace, for people: how long each counts, what it answers, and who took it. */
public final class RiskList {

    private static final int INDENT = 4;

    private static final Comparator<AcceptedRisk> NEXT_FIRST = Comparator.comparing(
                    AcceptedRisk::expires, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AcceptedRisk::id);

    private final LintReport report;
    private final Terminal terminal;
    private final StringBuilder text = new StringBuilder();

    private RiskList(LintReport report, Terminal terminal) {
        this.report = report;
        this.terminal = terminal;
    }

    /** @param report of the workspace that declares them */
    public static String text(Collection<AcceptedRisk> risks, LintReport report, Terminal terminal) {
        RiskList list = new RiskList(report, terminal);
        risks.stream().sorted(NEXT_FIRST).forEach(list::risk);
        list.line(
                Words.count(risks.size(), "accepted risk") + " of "
                        + TerminalText.of(report.scope().project()) + " as of " + report.asOf(),
                INDENT);
        return list.text.toString();
    }

    private void risk(AcceptedRisk risk) {
        Style style = terminal.style();
        line(style.bold(TerminalText.of(risk.id())) + "  " + life(risk), INDENT);
        detail("reason", risk.reason());
        List<Finding> answered = report.accepted().stream()
                .filter(finding -> risk.id().equals(finding.acceptedBy()))
                .toList();
        detail("answers", answered.isEmpty() ? "nothing: no such finding is there" : null);
        answered.forEach(finding -> detail("answers", "%s [%s]".formatted(finding.message(), finding.rule())));
        detail("rules", joined(risk.rules().stream()));
        detail("scope", joined(risk.scope().stream().map(RiskList::written)));
        detail("causes", joined(risk.causes().stream().map(RiskList::written)));
        detail("owner", risk.owner() == null ? null : written(risk.owner()));
        detail("approved", approved(risk));
        detail("instead", risk.compensating());
        detail("ticket", risk.ticket());
        detail("declared", risk.origin().key().toString());
        text.append('\n');
    }

    private String life(AcceptedRisk risk) {
        LocalDate expires = risk.expires();
        LocalDate accepted = risk.accepted();
        Style style = terminal.style();
        if (expires == null) {
            return style.of(Severity.ERROR, "has no end, so it does not count");
        }
        long days = ChronoUnit.DAYS.between(report.asOf(), expires);
        if (days < 0) {
            return style.of(Severity.ERROR, "expired on %s, %s ago".formatted(expires, Words.count(-days, "day")));
        }
        String until = "expires on %s, in %s".formatted(expires, Words.count(days, "day"));
        return accepted != null && accepted.isAfter(report.asOf())
                ? style.of(Severity.WARNING, "counts from %s on; ".formatted(accepted)) + until
                : until;
    }

    private static @Nullable String approved(AcceptedRisk risk) {
        String by = risk.approvedBy() == null ? "" : "by " + written(risk.approvedBy());
        String on = risk.accepted() == null ? "" : "on " + risk.accepted();
        String both = (by + " " + on).strip();
        return both.isEmpty() ? null : both;
    }

    private static String written(Reference reference) {
        return reference.id();
    }

    private static @Nullable String joined(Stream<String> values) {
        String all = values.collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private void detail(String name, @Nullable String value) {
        if (value != null) {
            line(
                    "  " + Columns.left(name, "declared".length()) + "  " + TerminalText.of(value),
                    2 + "declared".length() + 2);
        }
    }

    private void line(String line, int indent) {
        text.append(terminal.line(line, indent));
    }
}
