package io.continuitylint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.analysis.RandomSystem.Group;
import io.continuitylint.analysis.RandomSystem.Spare;
import io.continuitylint.model.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private static final int SYSTEMS = 100;

    @Test
    void everyLossHasAProofThatIsShortestAndOfWhichEachLinkIsLost() {
        int chains = 0;
        for (long seed = 0; seed < SYSTEMS; seed++) {
            RandomSystem system = new RandomSystem(seed);
            InlineWorkspace written = InlineWorkspace.in(system.manifest());
            Chains all = chains(written);
            List<String> elements = system.elements();
            elements.addAll(system.scenarios.keySet());
            Simulation nothing = new Simulation(system, Set.of(), seed);
            List<String> working = system.things().stream()
                    .filter(thing -> !nothing.isLost(thing))
                    .toList();
            for (String element : elements) {
                Simulation simulation = new Simulation(system, Set.of(element), seed);
                Loss loss = new Loss(system, nothing, simulation, element);
                for (String thing : working) {
                    Chain chain = all.of(written.subject(thing), written.subject(element));
                    assertThat(chain != null).as("%s", system).isEqualTo(simulation.isLost(thing));
                    if (chain != null) {
                        chains++;
                        loss.proves(chain, thing);
                    }
                }
                for (Spare spare : system.spares) {
                    Chain chain = all.of(written.backup(spare.id()), written.subject(element));
                    if (nothing.isActive(spare.id()) && !simulation.isActive(spare.id())) {
                        chains++;
                        assertThat(chain).as("%s", system).isNotNull();
                    }
                    if (chain != null && nothing.isActive(spare.id())) {
                        loss.proves(chain, spare.id());
                    }
                }
            }
        }
        assertThat(chains).isGreaterThan(SYSTEMS);
    }

    /** A loss in a system, and what was up before and after it. */
    private record Loss(RandomSystem system, Simulation nothing, Simulation simulation, String element) {

        void proves(Chain chain, String thing) {
            List<String> ids = chain.links().stream().map(Chain.Link::id).toList();
            Supplier<String> about = () -> "%s after the loss of %s in%n%s".formatted(chain, element, system);
            assertThat(ids.get(0)).isEqualTo(thing);
            assertThat(ids.get(ids.size() - 1)).as(about).isEqualTo(element);
            for (int index = 1; index < ids.size(); index++) {
                assertThat(lost(ids.get(index - 1))).as(about).contains(ids.get(index));
            }
            assertThat(ids).as(about).hasSize(shortest(thing));
        }

        /**
         * What a thing or backup requires and what is gone, where that leaves too little; instead of what never worked, what
         * stood in for it; or the scenario that hits it.
         */
        private Set<String> lost(String thing) {
            Set<String> lost = new HashSet<>();
            for (Group group : required(thing)) {
                if (!simulation.works(group)) {
                    lost.addAll(lost(group));
                }
            }
            boolean spoilt = system.spares.stream()
                    .anyMatch(spare -> spare.id().equals(thing) && Boolean.FALSE.equals(spare.pointInTime()));
            if (system.scenarios.getOrDefault(element, List.of()).contains(thing)
                    || spoilt && element.equals(RandomSystem.CORRUPTION)) {
                lost.add(element);
            }
            return lost;
        }

        private Set<String> lost(Group group) {
            Set<String> lost = new HashSet<>();
            for (String member : group.members()) {
                if (!nothing.isLost(member) && simulation.isGone(member)) {
                    lost.add(member);
                } else if (nothing.isLost(member)) {
                    system.spares.stream()
                            .filter(spare -> system.isInline(spare)
                                    ? spare.id().equals(group.inline())
                                    : spare.protects().equals(member))
                            .map(Spare::id)
                            .filter(nothing::isActive)
                            .forEach(lost::add);
                }
            }
            if (lost.isEmpty()) {
                group.members().stream().filter(simulation::isGone).forEach(lost::add);
            }
            return lost;
        }

        private List<Group> required(String thing) {
            List<Group> required = new ArrayList<>(system.needs.getOrDefault(thing, List.of()));
            required.addAll(system.places.getOrDefault(thing, List.of()));
            if (system.parents.containsKey(thing)) {
                required.add(alone(system.parents.getOrDefault(thing, thing)));
            }
            for (Spare spare : system.spares) {
                if (spare.id().equals(thing)) {
                    spare.uses().forEach(use -> required.add(alone(use)));
                    required.addAll(spare.tools());
                    if (spare.copies().stream()
                            .noneMatch(copy -> copy.stream().allMatch(part -> simulation.works(alone(part))))) {
                        spare.copies().forEach(copy -> copy.forEach(part -> required.add(alone(part))));
                    }
                }
            }
            return required;
        }

        private static Group alone(String thing) {
            return new Group(1, List.of(thing), null);
        }

        private int shortest(String thing) {
            Set<String> reached = new HashSet<>(Set.of(thing));
            int links = 1;
            while (!reached.contains(element)) {
                Set.copyOf(reached).forEach(one -> reached.addAll(lost(one)));
                links++;
            }
            return links;
        }
    }

    @Test
    void isTheSameInWhateverOrderThingsAreListed() {
        for (String needs : List.of("[b, a]", "[a, b]")) {
            InlineWorkspace written = InlineWorkspace.in("""
                    functions:
                      pay: {tier: 1, needs: %s}
                    components:
                      b: {kind: equipment, needs: [disk]}
                      a: {kind: equipment, needs: [disk]}
                      disk: {kind: equipment}
                    """.formatted(needs));
            assertThat(chain(written, written.function("pay"), written.component("disk")))
                    .isEqualTo("pay -> a -> disk");
        }
    }

    @Test
    void doesNotLeadThroughWhatDoesNotWorkAnyway() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [{anyOf: [key-1, key-2]}]}
                components:
                  key-1: {kind: key, holders: [left, mkim], quorum: 2}
                  key-2: {kind: key, holders: [mkim]}
                  left: {kind: person, until: 2020-01-01}
                  mkim: {kind: person}
                """);
        assertThat(chain(written, written.function("pay"), written.component("mkim")))
                .isEqualTo("pay -> key-2 -> mkim");
    }

    @Test
    void leadsToTheElementByTheShortestWay() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [web, disk-owner]}
                components:
                  web: {kind: equipment, needs: [db]}
                  db: {kind: equipment, needs: [disk]}
                  disk-owner: {kind: equipment, needs: [disk]}
                  disk: {kind: equipment, in: [hall]}
                domains:
                  hall: {kind: site}
                """);
        assertThat(chain(written, written.function("pay"), written.component("disk")))
                .isEqualTo("pay -> disk-owner -> disk");
        assertThat(chain(written, written.function("pay"), hall(written)))
                .isEqualTo("pay -> disk-owner -> disk -> hall");
    }

    @Test
    void ofAGroupLeadsThroughEachMemberThatIsLost() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: equipment, needs: [{quorum: 2, of: [n4, n2, n3, n1]}]}
                  n1: {kind: equipment, in: [hall]}
                  n2: {kind: equipment, in: [hall]}
                  n3: {kind: equipment}
                  n4: {kind: equipment, needs: [disk]}
                  disk: {kind: equipment, in: [hall]}
                domains:
                  hall: {kind: site}
                """);
        Chains chains = chains(written);
        Chain first = Objects.requireNonNull(chains.of(written.function("pay"), hall(written)));
        assertThat(first.toString()).isEqualTo("pay -> web -> n1 -> hall");
        MemberChains besides = Objects.requireNonNull(chains.besides(first, hall(written)));
        assertThat(besides.first())
                .extracting(Chain::toString)
                .containsExactly("web -> n2 -> hall", "web -> n4 -> disk -> hall");
        assertThat(besides.more()).isZero();
    }

    @Test
    void ofALargeGroupKeepsTheFirstFewAndCountsTheOthers() {
        List<String> members = IntStream.range(1, 9).mapToObj(n -> "n" + n).toList();
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [{anyOf: %s}]}
                components:
                %s
                domains:
                  hall: {kind: site}
                """.formatted(
                        members,
                        members.stream()
                                .map(id -> "  %s: {kind: equipment, in: [hall]}".formatted(id))
                                .collect(Collectors.joining("\n"))));
        Chains chains = chains(written);
        Chain first = Objects.requireNonNull(chains.of(written.function("pay"), hall(written)));
        MemberChains besides = Objects.requireNonNull(chains.besides(first, hall(written)));
        assertThat(besides.first())
                .extracting(Chain::toString)
                .contains("pay -> n2 -> hall")
                .hasSize(4);
        assertThat(besides.more()).isEqualTo(3);
        MemberChains all =
                chains.ofEach(members.stream().map(written::component).toList(), hall(written));
        assertThat(all.first()).hasSize(5);
        assertThat(all.more()).isEqualTo(3);
    }

    @Test
    void hasNothingBesidesWhereOneLossIsEnough() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [{units: 2, of: [n1, n2]}]}
                components:
                  n1: {kind: equipment, in: [hall]}
                  n2: {kind: equipment, in: [hall]}
                domains:
                  hall: {kind: site}
                """);
        Chains chains = chains(written);
        Chain first = Objects.requireNonNull(chains.of(written.function("pay"), hall(written)));
        assertThat(chains.besides(first, hall(written))).isNull();
    }

    @Test
    void saysInWhichScenarioTheLastThingIsLost() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: equipment, needs: [disk]}
                  disk: {kind: equipment}
                scenarios:
                  fire: {kind: accident, loses: [disk]}
                """);
        Subject fire = written.workspace().scenarios().values().iterator().next();
        assertThat(chain(written, written.function("pay"), fire)).isEqualTo("pay -> web -> disk -> fire");
    }

    @Test
    void isNoneWhereTheLossDoesNotReach() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [{anyOf: [web, web-2]}]}
                components:
                  web: {kind: equipment}
                  web-2: {kind: equipment}
                """);
        assertThat(chain(written, written.function("pay"), written.component("web")))
                .isEqualTo("null");
    }

    @Test
    void leadsThroughThePartOfARecovery() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: equipment}
                  web-2: {kind: equipment, needs: [login]}
                  console: {kind: tool, needs: [login]}
                  login: {kind: identity}
                backups:
                  spare: {protects: web, variant: warm-standby, uses: [web-2], activation: {mode: manual, tools: [console]}}
                """);
        Chains chains = chains(written);
        Subject login = written.component("login");
        assertThat(chains.of(written.backup("spare"), RecoveryPart.TOOLS, login))
                .hasToString("spare -> console -> login");
        assertThat(chains.of(written.backup("spare"), RecoveryPart.NONE, login)).hasToString("spare -> web-2 -> login");
        assertThat(chains.of(written.backup("spare"), RecoveryPart.COMMS, login))
                .isNull();
    }

    @Test
    void leadsToWhatIsInTheWayWithNothingLost() {
        InlineWorkspace written = InlineWorkspace.in("""
                functions:
                  pay: {tier: 1, needs: [web]}
                components:
                  web: {kind: equipment, needs: [db, db-2, {anyOf: [role:duty, spare]}]}
                  db: {kind: equipment, needs: [web]}
                  db-2: {kind: equipment, needs: [desk]}
                  desk: {kind: equipment, needs: [role:duty]}
                  spare: {kind: equipment}
                  jo: {kind: person, until: 2026-01-31}
                  duty: {kind: role, needs: [web], holders: [jo]}
                """);
        assertThat(chains(written).toDefect(written.function("pay"))).hasToString("pay -> web -> db-2 -> desk -> duty");
    }

    private static String chain(InlineWorkspace written, Subject from, Subject element) {
        return String.valueOf(chains(written).of(from, element));
    }

    private static Subject hall(InlineWorkspace written) {
        return List.copyOf(written.workspace().domains().values()).get(0);
    }

    private static Chains chains(InlineWorkspace written) {
        Graph graph = Graph.of(written.workspace(), InlineWorkspace.DAY);
        return new Chains(graph, SingleLosses.of(graph));
    }
}
