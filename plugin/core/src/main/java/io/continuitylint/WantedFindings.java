package io.continuitylint;

import io.continuitylint.RiskDraft.Wanted;
import io.continuitylint.finding.Finding;
import io.continuitylint.finding.LintReport;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.source.Suggestions;
import io.continuitylint.wording.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings of a report that somebody wants to accept. */
record WantedFindings(Wanted wanted, LintReport report) {

    /** @throws RequestException if there are none */
    List<Finding> find() {
        RuleSpec spec = report.rules().stream()
                .filter(each -> each.id().equals(wanted.rule().strip()))
                .findFirst()
                .orElse(null);
        List<String> ids = report.rules().stream().map(RuleSpec::id).toList();
        if (spec == null) {
            throw new RequestException(
                    "rule",
                    "there is no rule \"%s\"%s".formatted(wanted.rule(), Suggestions.didYouMean(wanted.rule(), ids)));
        }
        List<Finding> ofRule = report.findings().stream()
                .filter(finding -> finding.rule().equals(spec.id()))
                .toList();
        List<Finding> ofObject = ofRule.stream()
                .filter(finding -> is(finding.object(), wanted.scope()))
                .toList();
        if (ofObject.isEmpty()) {
            throw notFound(
                    "scope",
                    wanted.scope(),
                    ofRule.stream().map(Finding::object).toList(),
                    spec);
        }
        long objects = ofObject.stream().map(Finding::object).distinct().count();
        if (objects > 1) {
            throw new RequestException(
                    "scope",
                    "\"%s\" is %s; name one of them"
                            .formatted(
                                    wanted.scope(),
                                    Words.listAll(
                                            ofObject.stream()
                                                    .map(Finding::object)
                                                    .distinct()
                                                    .toList(),
                                            "and")));
        }
        String cause = wanted.cause();
        if (cause == null) {
            return ofObject;
        }
        List<Finding> ofCause = ofObject.stream()
                .filter(finding -> finding.cause() != null && is(finding.cause(), cause))
                .toList();
        if (ofCause.isEmpty()) {
            throw notFound(
                    "cause",
                    cause,
                    ofObject.stream()
                            .map(Finding::cause)
                            .filter(Objects::nonNull)
                            .toList(),
                    spec);
        }
        return ofCause;
    }

    private static boolean is(String key, String written) {
        String text = written.strip();
        return key.equals(text) || key.endsWith(":" + text) && key.indexOf(':') == key.length() - text.length() - 1;
    }

    private RequestException notFound(String parameter, String written, List<@Nullable String> there, RuleSpec spec) {
        List<String> names =
                there.stream().filter(Objects::nonNull).distinct().sorted().toList();
        return new RequestException(
                parameter,
                names.isEmpty()
                        ? "%s finds nothing here, so there is nothing to accept".formatted(spec.id())
                        : "%s finds nothing about \"%s\"%s"
                                .formatted(spec.id(), written, Suggestions.didYouMean(written, written(names))),
                names.isEmpty() ? hidden() : "it finds something about " + Words.listAll(names, "and"));
    }

    private @Nullable String hidden() {
        return report.unread() > 0 ? "what could not be read may hide a finding; a check shows what that is" : null;
    }

    /** With and without the sort of thing. */
    private static List<String> written(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Stream.of(key, key.substring(key.indexOf(':') + 1)))
                .toList();
    }
}
