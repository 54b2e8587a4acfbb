package io.continuitylint.rules.growth;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Manifests that are extreme in one way, of any size. */
enum Shape {
    RING(200, n -> pay("needs: [c0]") + components(n, i -> "needs: [c" + (i + 1) % n + "]")),
    CHAIN_OF_NEEDS(2_000, n -> pay("needs: [c0]") + components(n, i -> i + 1 < n ? "needs: [c" + (i + 1) + "]" : "")),
    CHAIN_OF_STORES(
            500,
            n -> pay("needs: [c0]")
                    + "components:\n"
                    + lines(
                            n,
                            i -> "c" + i + ": {kind: datastore" + (i + 1 < n ? ", needs: [c" + (i + 1) + "]" : "")
                                    + "}")),
    CHAIN_OF_DOMAINS(200, n -> pay("needs: [c0]") + components(1, i -> "in: [d0]") + domains(n)),
    CHAIN_OF_DOMAINS_IN_USE(
            200,
            n -> pay("needs: [c0]")
                    + components(n, i -> "in: [d" + i + "]" + (i + 1 < n ? ", needs: [c" + (i + 1) + "]" : ""))
                    + domains(n)),
    /** Every component needs all others; the size is the number of needs. */
    COMPLETE_GRAPH(900, n -> {
        int side = (int) Math.sqrt(n);
        return pay("needs: [c0]")
                + "components:\n"
                + lines(
                        side,
                        i -> "c" + i + ":\n    kind: system\n    needs:\n"
                                + lines(side - 1, j -> "    - c" + (j < i ? j : j + 1)));
    }),
    /** Two that replace each other need the same next one, and so on: each shares all that is below. */
    LADDER(
            150,
            n -> pay("needs: [c0]")
                    + components(n, i -> i + 1 < n ? "needs: [{anyOf: [l" + i + ", r" + i + "]}]" : "")
                    + lines(
                            n,
                            i -> "l%1$s: {kind: system, needs: [c%2$s]}\n  r%1$s: {kind: system, needs: [c%2$s]}"
                                    .formatted(i, Math.min(i + 1, n - 1)))),
    STAR(200, n -> pay("needs: [" + list(n, i -> "c" + i) + "]") + components(n, i -> "")),
    MANY_FUNCTIONS(
            200,
            n -> "continuity: 1\nfunctions:\n"
                    + lines(n, i -> "f%s: {title: F, tier: 1, rto: 1h, rpo: 1h, mtpd: 2h, needs: [c0]}".formatted(i))
                    + components(1, i -> "")),
    GROUP(1_000, n -> pay("needs: [{anyOf: [" + list(n, i -> "c" + i) + "]}]") + components(n, i -> "")),
    QUORUM(
            1_000,
            n -> pay("needs: [{quorum: {k: " + n / 2 + ", of: [" + list(n, i -> "c" + i) + "]}}]")
                    + components(n, i -> i == 0 ? "" : "in: [d0], needs: [c0]")
                    + domains(1)),
    /** Each backup uses what the next one protects. */
    DEEP_BACKUPS(
            200,
            n -> pay("needs: [c0]") + components(n, i -> "") + "backups:\n"
                    + lines(n - 1, i -> backup(i, "c" + i, "c" + (i + 1)))),
    BACKUPS_OF_ONE(
            200,
            n -> pay("needs: [c0]") + components(n, i -> "") + "backups:\n"
                    + lines(n - 1, i -> backup(i, "c0", "c" + (i + 1)))),
    TESTS(
            150,
            n -> pay("needs: [c0]") + components(n + 1, i -> "") + "backups:\n"
                    + lines(n, i -> backup(i, "c0", "c" + (i + 1))) + "tests:\n"
                    + lines(n, i -> "- {backup: b" + i + ", date: 2026-01-01, kind: failover, outcome: pass}")),
    HOLDERS(
            500,
            n -> pay("needs: [lead]") + "components:\n  lead: {kind: role, holders: [" + list(n, i -> "p" + i) + "]}\n"
                    + lines(n, i -> "p" + i + ": {kind: person}")),
    UNKNOWN_KEYS(
            500,
            n -> "continuity: 1\n"
                    + IntStream.range(0, n).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining())),
    FUNCTIONS_AND_SCENARIOS(
            100,
            n -> "continuity: 1\npolicy: {rules: {test/too-weak: {params: {requireScenarios: true}}}}\nfunctions:\n"
                    + lines(n, i -> "f" + i + ": {tier: 1}")
                    + "scenarios:\n"
                    + lines(n, i -> "s" + i + ": {}")),
    CHAIN_OF_FUNCTIONS(200, n -> functions(n, i -> i + 1 < n ? "f" + (i + 1) : "c0") + components(1, i -> "")),
    CHAIN_OF_PROTECTED_FUNCTIONS(
            100,
            n -> functions(n, i -> i + 1 < n ? "f" + (i + 1) : "c0") + components(2, i -> "") + "backups:\n" + "  "
                    + backup(0, "c0", "c1") + "\n"),
    FUNCTIONS_OVER_A_CHAIN(
            200, n -> functions(n, i -> "c" + i) + components(n, i -> i + 1 < n ? "needs: [c" + (i + 1) + "]" : "")),
    FUNCTIONS_OVER_A_PROTECTED_CHAIN(
            100,
            n -> functions(n, i -> "c" + i) + components(n, i -> i + 1 < n ? "needs: [c" + (i + 1) + "]" : "")
                    + "  s: {kind: system}\nbackups:\n  " + backup(0, "c" + (n - 1), "s") + "\n"),
    NEEDS_IN_NESTED_DOMAINS(
            200,
            n -> pay("needs: [" + list(n, i -> "c" + i) + "]") + components(n, i -> "in: [d" + i + "]") + domains(n)),
    FUNCTIONS_AND_LOSSES(
            100,
            n -> functions(n, i -> "c0") + components(1, i -> "") + "scenarios:\n"
                    + lines(n, i -> "s" + i + ": {removes: [c0]}")),
    /** Everything that functions share may be replaced by every backup. */
    FUNCTIONS_AND_BACKUPS(
            100,
            n -> functions(n, i -> "c0") + components(n + 1, i -> "") + "backups:\n"
                    + lines(n, i -> backup(i, "c0", "c" + (i + 1)))),
    COMPONENTS_AND_BACKUPS(
            100,
            n -> pay("needs: [" + list(n, i -> "c" + (i + 1)) + "]")
                    + components(n + 1, i -> i == 0 ? "" : "needs: [c0]") + "backups:\n"
                    + lines(n, i -> backup(i, "c0", "c" + (i + 1)))),
    /** More than may be declared, like the next one: up to there it is their product. */
    SCENARIOS_AND_BACKUPS(
            260,
            n -> pay("needs: [" + list(n, i -> "c" + i) + "]")
                    + "components:\n"
                    + lines(
                            n,
                            i -> "c" + i + ": {kind: datastore, deletableBy: [p" + i + "]}\n  v" + i
                                    + ": {kind: datastore, deletableBy: [p" + (i + 1) % n + "]}")
                    + "backups:\n"
                    + lines(
                            n,
                            i ->
                                    "b%1$s: {variant: record-copy, protects: [c%1$s], uses: [v%1$s], sync: {pointInTime: true}}"
                                            .formatted(i))
                    + "scenarios:\n"
                    + lines(n, i -> "s" + i + ": {kind: attacker, principals: [p" + i + "]}")),
    SCENARIOS_AND_STANDBYS(
            260,
            n -> pay("needs: [" + list(n, i -> "c" + i) + "]") + components(n, i -> "")
                    + lines(n, i -> "v" + i + ": {kind: system}") + "backups:\n"
                    + lines(n, i -> backup(i, "c" + i, "v" + i)) + "scenarios:\n"
                    + lines(n, i -> "s" + i + ": {kind: accident, loses: [c" + i + "]}")),
    INLINE_BACKUPS(
            100,
            n -> pay("needs: [{use: c0, backups: ["
                            + list(n, i -> "{id: b" + i + ", variant: hot-standby, uses: [c" + (i + 1) + "]}") + "]}]")
                    + components(n + 1, i -> "")),
    /** All functions need all things, through one. */
    FUNCTIONS_OVER_A_STAR(
            300,
            n -> functions(n, i -> "hub") + "components:\n  hub: {kind: system, needs: [" + list(n, i -> "c" + i)
                    + "]}\n" + lines(n, i -> "c" + i + ": {kind: datastore}")),
    FUNCTIONS_AND_CRITICAL_BACKUPS(
            100,
            n -> functions(n, i -> "hub") + "components:\n  hub: {kind: system, needs: [" + list(n, i -> "c" + i)
                    + "]}\n"
                    + lines(n, i -> "c" + i + ": {kind: datastore}\n  v" + i + ": {kind: datastore}")
                    + "backups:\n"
                    + lines(
                            n,
                            i ->
                                    "b%1$s: {variant: record-copy, protects: [c%1$s], uses: [v%1$s], activation: {mode: manual}}"
                                            .formatted(i))),
    /** Everybody holds every role; the size is how often that is said. */
    ROLES(900, n -> {
        int side = (int) Math.sqrt(n);
        return pay("needs: [" + list(side, i -> "r" + i) + "]") + "components:\n"
                + lines(side, i -> "r" + i + ": {kind: role, holders: [" + list(side, j -> "p" + j) + "]}")
                + lines(side, i -> "p" + i + ": {kind: person}");
    }),
    /** The size is how many needs are written. */
    BACKUPS_WITH_THE_SAME_NEEDS(900, n -> {
        int side = (int) Math.sqrt(n);
        return pay("needs: [c0]") + components(side + 1, i -> "") + "backups:\n"
                + lines(side, i -> backup(i, "c0", list(side, j -> "c" + (j + 1))));
    }),
    ACCEPTED_RISKS(
            200,
            n -> pay("needs: [" + list(n, i -> "c" + i) + "]") + components(n, i -> "") + "acceptedRisks:\n"
                    + lines(
                            n,
                            i -> "a" + i + ": {rules: [single-point/component], reason: small, owner: lead,"
                                    + " approvedBy: lead, accepted: 2026-01-01, expires: 2026-12-31, scope: [c" + i
                                    + "]}")),
    DANGLING_REFERENCES(
            500,
            n -> "continuity: 1\ncomponents:\n"
                    + lines(
                            n,
                            i -> String.format(
                                    Locale.ROOT, "abcdefgh%1$06d: {kind: system, needs: [abcdefgi%1$06d]}", i))),
    RISK_OF_MANY(
            200,
            n -> pay("needs: [" + list(n, i -> "c" + i) + "]") + components(n, i -> "") + "acceptedRisks:\n"
                    + "  all: {rules: [single-point/component], reason: small, owner: lead, approvedBy: lead,"
                    + " accepted: 2026-01-01, expires: 2026-12-31, scope: [pay, " + list(n, i -> "c" + i)
                    + "], causes: ["
                    + list(n, i -> "c" + i)
                    + "]}\n"),
    LONG_WORD(400_000, n -> pay("needs: [c0]") + components(1, i -> "title: " + "x".repeat(n))),
    LONG_QUOTED_TEXT(400_000, n -> pay("needs: [c0]") + components(1, i -> "title: '" + "x ".repeat(n / 2) + "'")),
    LONG_COMMENT(400_000, n -> pay("needs: [c0]") + components(1, i -> "") + "#" + "x".repeat(n) + "\n"),
    MANY_LINES(
            20_000,
            n -> pay("needs: [c0]") + components(1, i -> "") + "  c1:\n    kind: system\n    title: |\n"
                    + "      x\n".repeat(n)),
    /** The size is the number of lines; a longer line than these would be refused. */
    SPACES_AT_THE_END(
            15,
            n -> pay("needs: [c0]")
                    + "components:\n"
                    + lines(n, i -> "c" + i + ": {kind: unknown}" + " ".repeat(20_000))),
    FINDINGS_IN_ONE_LINE(
            400,
            n -> pay("needs: [c0]")
                    + components(1, i -> "needs: [" + list(n, j -> "gone" + j) + "]" + " ".repeat(20 * n))),
    /** The size is what the aliases stand for. */
    ALIASES(5_000, n -> {
        int side = (int) Math.sqrt(n);
        return pay("needs: [c0]") + "components:\n  c0: {kind: system, needs: &all [" + list(side, i -> "s" + i)
                + "]}\n" + lines(side, i -> "s" + i + ": {kind: system}\n  a" + i + ": {kind: system, needs: *all}");
    });

    private final int small;

    @SuppressWarnings("ImmutableEnumChecker") // A lambda that captures nothing.
    private final IntFunction<String> text;

    Shape(int small, IntFunction<String> text) {
        this.small = small;
        this.text = text;
    }

    /** A size at which it shows how it grows. */
    int small() {
        return small;
    }

    String of(int size) {
        return text.apply(size);
    }

    private static String pay(String rest) {
        return "continuity: 1\nfunctions:\n  pay: {title: Pay, tier: 1, mtpd: 4h, rto: 1h, rpo: 15m, mbco: 60%, " + rest
                + "}\n";
    }

    private static String functions(int count, IntFunction<String> need) {
        return "continuity: 1\nfunctions:\n"
                + lines(
                        count,
                        i -> "f" + i + ": {title: F, tier: 1, rto: 1h, rpo: 1h, mtpd: 2h, needs: [" + need.apply(i)
                                + "]}");
    }

    private static String components(int count, IntFunction<String> rest) {
        return "components:\n"
                + lines(
                        count,
                        i -> "c" + i + ": {kind: system" + (rest.apply(i).isEmpty() ? "" : ", ") + rest.apply(i) + "}");
    }

    private static String domains(int count) {
        return "domains:\n"
                + lines(count, i -> "d" + i + ": {kind: site" + (i + 1 < count ? ", parent: d" + (i + 1) : "") + "}");
    }

    private static String backup(int number, String of, String uses) {
        return "b%s: {variant: hot-standby, protects: [%s], uses: [%s]}".formatted(number, of, uses);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  " + line.apply(i) + "\n")
                .collect(Collectors.joining());
    }

    private static String list(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(", "));
    }
}
