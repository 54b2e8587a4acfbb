package io.continuitylint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.coverage.DeclaredCoverage;
import io.continuitylint.fact.functionmap.FunctionNeed;
import org.junit.jupiter.api.Test;

/** Whatever a manifest leaves out or gets wrong, the facts about the rest are found. */
class OddManifestTest {

    @Test
    void findsFactsWhereNothingIsDeclared() {
        assertThat(FoundFacts.everything("""
                functions:
                  pay: {needs: [a, {anyOf: [a, b], activation: {}}]}
                components:
                  a: {kind: datastore, data: {}}
                  b: {kind: key}
                  c: {kind: power, type: ups}
                backups:
                  bare: {}
                  plain: {protects: a, variant: record-copy, uses: [b], activation: {}, access: {}, sync: {}, restore: {}, failback: {}, coverage: {}, copies: [{media: tape}]}
                """)).isNotEmpty();
    }

    @Test
    void findsFactsWhereReferencesNameNothingOrSomethingElse() {
        assertThat(FoundFacts.everything("""
                policy: {tiers: {1: {minDistance: 5 km}}}
                functions:
                  pay: {tier: 1, mbco: 50%, needs: [a, gone, {units: 1, of: [gone, pay], activation: {mode: automatic, detectedBy: [gone]}}]}
                components:
                  a: {kind: datastore, in: [gone, b], needs: [gone]}
                  b: {kind: key, holders: [a, gone], storedIn: [gone], opens: [gone, pay]}
                  c: {kind: power, type: ups, monitoredBy: gone, alertTo: gone}
                  d: {kind: role, holders: [gone]}
                  e: {kind: team, lead: gone}
                  f: {kind: nonsense, utilisation: 50%, capacity: 0 tps}
                backups:
                  odd:
                    protects: [gone, a, pay, pay]
                    variant: nonsense
                    uses: [gone, b, f, f]
                    coverage: {capacity: 0%}
                    sync: {mode: periodic, monitoredBy: gone, alertTo: e, headroom: 0 TB, nextFull: 0 TB}
                    activation: {mode: semi, detectedBy: [gone], activators: [gone, a, d]}
                    access: {credentials: [gone, a, b]}
                    copies: [{in: [gone, a], encryptedWith: gone}, {encryptedWith: b}]
                    restore: {target: [gone, gone], catalogue: gone}
                    borrowed: [{}]
                  round: {protects: round, uses: [round]}
                """)).isNotEmpty();
    }

    @Test
    void findsFactsWhereAlmostEverythingIsWrong() {
        assertThat(FoundFacts.everything(BROKEN))
                .hasAtLeastOneElementOfType(FunctionNeed.class)
                .hasAtLeastOneElementOfType(DeclaredCoverage.class);
    }

    private static final String BROKEN = """
            domains:
              loop: {kind: site, parent: loop}
              odd: {parent: nowhere}
            scenarios:
              vague: {kind: attacker}
              raid: {kind: deletion, loses: [nothing, loop], principals: [root]}
            functions:
              bare: {}
              silent: {tier: 1}
              lost: {tier: 1, rto: 1h, constraint: nobody, needs: [nothing, {anyOf: [nothing, nobody]}, {units: 5, of: [a, a]}]}
              self: {tier: 1, rto: 1h, rpo: 0s, needs: [self, other, {use: a, share: 60%}], scenarios: [nothing], qualities: [x]}
              other: {tier: 2, needs: [self, {quorum: 2, of: [self, b, role]}], impact: [{kind: safety}, {amount: 3 EUR}], items: [y]}
            components:
              unknown: {}
              a: {kind: datastore, data: {datasets: [d], rebuildFrom: nothing}, in: [loop, nowhere], needs: [b], utilisation: 50%}
              b: {kind: records, in: [odd], needs: [a, {anyOf: [a, c]}], capacity: 0 tps, data: {datasets: [d]}}
              c: {kind: supplier, supplier: nothing, contract: nothing, upstream: [c, nothing], capacity: 3 MW}
              role: {kind: role, holders: [gone, nobody, a], deputies: [{trained: 2026-01-01}], minimum: 3}
              gone: {kind: person, until: 2020-01-01, site: nowhere}
              stuck: {kind: role, holders: [gone]}
            backups:
              nothing-said: {}
              no-variant: {protects: b, uses: [c]}
              to-itself: {protects: b, variant: active-active, uses: [b, nothing]}
              of-nothing: {protects: nothing, variant: role-backup, uses: [nothing]}
              by-nobody: {protects: [b, self], variant: record-copy, uses: [c], activation: {mode: manual, activators: [nobody, a, stuck], runbookAt: [nothing], tools: [{anyOf: [nothing, b]}]}, restore: {target: [nothing], size: 3 MW, throughput: 0 TB/h}, copies: [{in: [nowhere]}], sync: {}}
              automatic: {protects: [b, other], variant: hot-standby, uses: [c, a], activation: {mode: automatic}, coverage: {capacity: 0%}, cost: 3 XXX}
              neighbour: {protects: a, variant: insurance, uses: [c]}
            tests:
              - {date: 2026-11-01, function: nothing, kind: restore, outcome: pass}
            """;
}
