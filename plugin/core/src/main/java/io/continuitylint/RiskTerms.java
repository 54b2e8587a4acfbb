package io.continuitylint;

import io.continuitylint.RiskDraft.Wanted;
import io.continuitylint.finding.Finding;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Component;
import io.continuitylint.model.Reference;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Timespan;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.wording.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Drafts accepted risks: as somebody wants them, and where nothing was said, as the workspace and its policy suggest. */
final class RiskTerms {

    private final Wanted wanted;
    private final LintRun run;
    private final Map<String, Subject> objects;
    private final Set<String> ids;

    RiskTerms(Wanted wanted, LintRun run) {
        this.wanted = wanted;
        this.run = run;
        objects = run.workspace().subjectsByKey();
        ids = run.workspace().acceptedRisks().values().stream()
                .map(AcceptedRisk::id)
                .collect(Collectors.toSet());
    }

    /** @param all of one rule about one object; one at least */
    DraftedRisk draft(List<Finding> all) {
        Subject object = objects.get(all.get(0).object());
        Integer tier = object == null ? null : run.tiers().apply(object);
        List<Finding> named = all.stream().filter(this::namesItsCause).toList();
        // In tier 1, one without causes must not answer findings that have some.
        List<Finding> findings = Integer.valueOf(1).equals(tier) && !named.isEmpty() ? named : all;
        return new DraftedRisk(
                freeId(findings.get(0)),
                findings,
                findings.size() == named.size() ? causes(findings) : List.of(),
                said(wanted.reason()),
                wanted.owner() == null ? said(owner(object)) : said(wanted.owner()),
                said(wanted.approvedBy()),
                run.report().asOf(),
                expires(tier),
                tier);
    }

    private boolean namesItsCause(Finding finding) {
        return finding.cause() != null && objects.containsKey(finding.cause());
    }

    private static List<String> causes(List<Finding> findings) {
        return List.copyOf(new TreeSet<>(
                findings.stream().map(Finding::cause).filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    private static String said(@Nullable String text) {
        return text == null || text.isBlank() ? DraftedRisk.TO_SAY : text;
    }

    private @Nullable String owner(@Nullable Subject object) {
        Reference owner = run.workspace().ownerOf(object);
        Component component = run.workspace().component(owner);
        return component == null || component.kind() == null
                ? null
                : component.kind().word() + ":" + component.id();
    }

    private LocalDate expires(@Nullable Integer tier) {
        Timespan limit = run.workspace().policy().maxAcceptance(tier);
        LocalDate latest = limit.after(run.report().asOf());
        if (wanted.expires() == null) {
            return latest;
        }
        LocalDate day = new ParameterValue("expires", wanted.expires()).asDate();
        if (day.isBefore(run.report().asOf())) {
            throw new RequestException(
                    "expires",
                    "%s is over on %s, the day to judge by"
                            .formatted(day, run.report().asOf()));
        }
        if (day.isAfter(latest)) {
            throw new RequestException(
                    "expires",
                    "%s is later than the policy allows, which is %s (%s); write %s or an earlier day"
                            .formatted(day, limit, Words.tier(tier), latest));
        }
        return day;
    }

    private String freeId(Finding finding) {
        String object = finding.object().substring(finding.object().indexOf(':') + 1);
        String rule = finding.rule().substring(finding.rule().indexOf('/') + 1);
        String wish = "%s-%s".formatted(object.replace('/', '-'), rule);
        String id = wish;
        for (int number = 2; !ids.add(id); number++) {
            id = wish + "-" + number;
        }
        return id;
    }
}
