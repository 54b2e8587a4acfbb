package io.continuitylint.report.content;

import io.continuitylint.finding.Change.Direction;
import io.continuitylint.finding.Change.Kind;
import io.continuitylint.finding.Comparison;
import io.continuitylint.wording.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many findings changed, the same wherever they are counted. */
public final class ComparisonText {

    private ComparisonText() {}

    /** As in {@code compared with origin/main: 2 new, 1 consequence; 1 gone}. */
    public static String of(Comparison comparison) {
        String counts = Stream.of(Direction.values())
                .map(direction -> counts(ChangedDefect.of(comparison, direction)))
                .filter(text -> !text.isEmpty())
                .reduce((first, next) -> first + "; " + next)
                .orElse("no difference");
        return "compared with %s: %s".formatted(TerminalText.of(comparison.base()), counts);
    }

    /** As in {@code 2 new, 1 more severe, 3 consequences}; empty for none. */
    public static String counts(List<ChangedDefect> changes) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        int consequences = 0;
        for (ChangedDefect each : changes) {
            counts.merge(each.change().kind(), 1, Integer::sum);
            consequences += each.defect().consequences().size();
        }
        List<String> texts = new ArrayList<>();
        counts.forEach((kind, count) -> texts.add(count + " " + word(kind)));
        if (consequences > 0) {
            texts.add(Words.count(consequences, "consequence"));
        }
        return String.join(", ", texts);
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case NEW -> "new";
            case REOPENED -> "open again";
            case RAISED -> "more severe";
            case GONE -> "gone";
            case LOWERED -> "less severe";
            case ACCEPTED -> "accepted";
            case KNOWN -> "in the baseline";
        };
    }
}
