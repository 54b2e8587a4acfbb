package io.continuitylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.authoring.test.Fixture;
import io.continuitylint.catalog.Settings;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.fact.Documents;
import io.continuitylint.fact.readiness.Freshness;
import io.continuitylint.fact.test.TestDuty;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.model.Policy;
import io.continuitylint.model.Workspace;
import io.continuitylint.rule.Draft;
import io.continuitylint.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine does with the rules of this pack: facts and settings go in, drafts come out. */
class RuleEngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final RuleFolder overdue = Catalog.folders().stream()
            .filter(folder -> folder.id().equals("test/overdue"))
            .findFirst()
            .orElseThrow();

    @Test
    void everyDraftNamesTheDrlRuleThatStatedIt() {
        List<Draft> drafts = evaluated(RuleEngine.load().selecting(List.of(overdue.id()), List.of()));
        assertThat(drafts).allMatch(draft -> draft.rule().equals(overdue.id()));
        assertThat(drafts.stream().map(Draft::drlRule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        overdue.rules().stream().map(RuleFolder.DrlRule::name).toList());
    }

    @Test
    void aDrlRuleThatIsNotSelectedStatesNothing() {
        String left = overdue.rules().get(0).name();
        assertThat(evaluated(RuleEngine.load().selecting(List.of(overdue.id()), List.of(left))))
                .isNotEmpty()
                .noneMatch(draft -> draft.drlRule().equals(left));
    }

    @Test
    void knowsWhichFactsItsRulesMatch() {
        Policy policy = workspace(Fixture.of(overdue).get(0)).policy();
        RuleEngine tests =
                RuleEngine.load().selecting(List.of(overdue.id()), List.of()).under(policy);
        RuleEngine copies = RuleEngine.load()
                .selecting(List.of("readiness/copy-stale"), List.of())
                .under(policy);
        assertThat(tests.looksAt(TestDuty.class)).isTrue();
        assertThat(tests.looksAt(Freshness.class)).isFalse();
        assertThat(copies.looksAt(TestDuty.class)).isFalse();
        assertThat(copies.looksAt(Freshness.class)).isTrue();
    }

    private List<Draft> evaluated(RuleEngine loaded) {
        List<Draft> drafts = new ArrayList<>();
        for (Fixture fixture : Fixture.of(overdue)) {
            Workspace workspace = workspace(fixture);
            RuleEngine engine = loaded.under(workspace.policy());
            Facts facts = Facts.of(workspace, DAY, text -> false, Documents.UNSEEN, engine::looksAt);
            List<Object> all = new ArrayList<>(facts.all());
            all.addAll(Settings.of(engine.catalog().specs(), workspace.policy(), new ArrayList<>()));
            drafts.addAll(engine.evaluate(all, facts).drafts());
        }
        return drafts;
    }

    private static Workspace workspace(Fixture fixture) {
        var request = new WorkspaceReader.Request(fixture.folder(), fixture.files(), List.of(), DAY, true);
        return WorkspaceReader.read(request).workspace();
    }
}
