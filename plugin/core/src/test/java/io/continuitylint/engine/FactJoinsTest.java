package io.continuitylint.engine;

import static io.continuitylint.engine.RuleConditionsTest.conditions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.drools.model.PatternDSL.betaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.exists;
import static org.drools.model.PatternDSL.not;
import static org.drools.model.PatternDSL.or;
import static org.drools.model.PatternDSL.pattern;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Declaration;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.view.ViewItem;
import org.junit.jupiter.api.Test;

/** Of facts that a rule matches together, only those are inserted that have a partner. */
class FactJoinsTest {

    private record Backup(String name) {}

    private record Duty(String of, int days) {}

    private record Owner(String of) {}

    private final Declaration<Backup> backup = declarationOf(Backup.class);
    private final Declaration<Duty> duty = declarationOf(Duty.class);
    private final Declaration<String> name = declarationOf(String.class);
    private final Declaration<Double> limit = declarationOf(Double.class);
    private final Declaration<Owner> owner = declarationOf(Owner.class);

    @Test
    void factsWithoutAPartnerAreLeftOut() {
        assertThat(chosen(late(), ofDuty())).containsExactly("backup b", "duty b");
    }

    @Test
    void theEarlierConditionLosesItsFactsTooWhereTheRuleNeedsBoth() {
        assertThat(chosen(pattern(backup), ofBackup().expr(each -> each.days() > 90)))
                .containsExactly("backup b", "duty b");
        assertThat(chosen(pattern(backup), exists(ofBackup().expr(each -> each.days() > 90))))
                .containsExactly("backup b", "duty b");
    }

    @Test
    void whatLosesItsPartnerLaterIsLeftOutToo() {
        PatternDef<Owner> ofADuty = pattern(owner)
                .expr(
                        "of",
                        duty,
                        (each, of) -> each.of().equals(of.of()),
                        betaIndexedBy(String.class, Index.ConstraintType.EQUAL, 0, Owner::of, Duty::of, String.class));

        assertThat(chosen(pattern(duty), ofDuty(), ofADuty)).containsExactly("backup b", "duty b", "owner b");
    }

    @Test
    void whatMustNotExistLeavesTheEarlierConditionItsFacts() {
        assertThat(chosen(pattern(backup), not(ofBackup().expr(each -> each.days() > 90))))
                .containsExactly("backup a", "backup b", "backup c", "duty b");
        assertThat(chosen(pattern(backup).expr(each -> each.name().equals("a")), not(ofBackup())))
                .containsExactly("backup a", "duty a");
    }

    @Test
    void aValueThatAConditionBindsIsItsFactToTheOthers() {
        assertThat(chosen(
                        pattern(duty).expr(each -> each.days() > 90).bind(name, Duty::of),
                        pattern(backup)
                                .expr(
                                        "name",
                                        name,
                                        (each, wanted) -> each.name().equals(wanted),
                                        betaIndexedBy(
                                                String.class,
                                                Index.ConstraintType.EQUAL,
                                                0,
                                                Backup::name,
                                                wanted -> wanted,
                                                String.class))))
                .containsExactly("backup b", "duty b");
    }

    @Test
    void factsAreTriedOneByOneWithFewOthers() {
        assertThat(chosen(pattern(limit), pattern(duty).expr(limit, (each, most) -> each.days() > most)))
                .containsExactly("duty b", "50.0");
    }

    @Test
    void amongManyOthersOnlyEqualKeysAreLookedUp() {
        Declaration<Long> day = declarationOf(Long.class);
        assertThat(chosen(pattern(day), pattern(duty).expr(day, (each, on) -> each.days() > 1000 * on)))
                .contains("duty a", "duty b", "duty nobody");
    }

    /** To rules 100 equals 100.0, to a set it does not. */
    @Test
    void numbersArePartnersWhereRulesCallThemEqual() {
        assertThat(chosen(
                        pattern(limit).expr(each -> each == 50.0),
                        pattern(duty)
                                .expr(
                                        "days",
                                        limit,
                                        (each, wanted) -> each.days() == 2 * wanted,
                                        betaIndexedBy(
                                                Number.class,
                                                Index.ConstraintType.EQUAL,
                                                0,
                                                Duty::days,
                                                wanted -> 2 * wanted,
                                                Number.class))))
                .containsExactly("duty b", "50.0");
    }

    @Test
    void anAlternativeNeedsNoPartner() {
        assertThat(chosen(
                        late(),
                        pattern(backup)
                                .or()
                                .expr(duty, (each, late) -> each.name().equals(late.of()))
                                .expr(each -> each.name().equals("c"))
                                .endOr()))
                .containsExactly("backup a", "backup b", "backup c", "duty b");
    }

    @Test
    void aVariableOfTwoConditionsSaysNothing() {
        assertThat(chosen(or(late(), pattern(duty).expr(each -> each.days() < 1)), ofDuty()))
                .containsExactly("backup a", "backup b", "backup c", "duty b");
    }

    @Test
    void aRuleWithoutAnyPartnerCannotFire() {
        assertThat(conditions(pattern(duty).expr(each -> each.of().equals("nobody")), ofDuty())
                        .choose(facts()))
                .isNull();
        assertThat(conditions(pattern(backup).expr(each -> each.name().equals("c")), ofBackup())
                        .choose(facts()))
                .isNull();
    }

    /** The rule that is evaluated throws it again, and is named. */
    @Test
    void whatThrowsIsKept() {
        assertThat(chosen(pattern(limit), pattern(duty).expr(limit, (each, most) -> 1 / (each.days() - 10) > 1)))
                .contains("duty a");
    }

    private PatternDef<Duty> late() {
        return pattern(duty).expr(each -> each.days() > 90);
    }

    private PatternDef<Backup> ofDuty() {
        return pattern(backup)
                .expr(
                        "of",
                        duty,
                        (each, of) -> each.name().equals(of.of()),
                        betaIndexedBy(
                                String.class, Index.ConstraintType.EQUAL, 0, Backup::name, Duty::of, String.class));
    }

    private PatternDef<Duty> ofBackup() {
        return pattern(duty)
                .expr(
                        "of",
                        backup,
                        (each, of) -> each.of().equals(of.name()),
                        betaIndexedBy(
                                String.class, Index.ConstraintType.EQUAL, 0, Duty::of, Backup::name, String.class));
    }

    private static List<String> chosen(ViewItem<?>... written) {
        FactChoice choice = conditions(written).choose(facts());
        return choice == null
                ? List.of()
                : choice.list().stream().map(FactJoinsTest::shown).toList();
    }

    private static String shown(Object fact) {
        if (fact instanceof Backup backup) {
            return "backup " + backup.name();
        }
        if (fact instanceof Owner owner) {
            return "owner " + owner.of();
        }
        return fact instanceof Duty duty ? "duty " + duty.of() : fact.toString();
    }

    private static FactSet facts() {
        Map<Class<?>, List<Object>> byType = new LinkedHashMap<>();
        byType.put(Backup.class, List.of(new Backup("a"), new Backup("b"), new Backup("c")));
        byType.put(Duty.class, List.of(new Duty("a", 10), new Duty("b", 100), new Duty("nobody", 20)));
        byType.put(Owner.class, List.of(new Owner("b")));
        byType.put(Double.class, List.of(50.0));
        byType.put(Long.class, List.of(1L, 2L, 3L, 4L, 5L));
        return new FactSet(byType, Map.of(), LocalDate.of(2026, 11, 20));
    }
}
