package io.continuitylint.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.continuitylint.finding.Baseline.Entry;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Severity;
import io.continuitylint.source.Place;
import io.continuitylint.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

    @TempDir
    private Path folder;

    private static Finding finding(String object, Severity severity, int line) {
        Place place = new Place("continuity.yaml", new Span(line, 1, line, 5), "");
        return Finding.of("test/overdue", object, null, severity, "\"%s\" \\ is late".formatted(object), place);
    }

    private static final Finding PAY = finding("function:pay", Severity.ERROR, 1);
    private static final Finding PAY_AGAIN = finding("function:pay", Severity.WARNING, 9);
    private static final Finding BAKE = finding("function:bake", Severity.WARNING, 3);

    @Test
    void holdsTwinsAsOftenAsTheyWereThere() {
        Baseline one = Baseline.of(List.of(PAY));
        assertThat(one.known(List.of(PAY, PAY_AGAIN, BAKE))).containsExactly(PAY);
        Baseline two = Baseline.of(List.of(PAY_AGAIN, PAY));
        assertThat(two.entries()).extracting(Entry::count, Entry::severity).containsExactly(tuple(2, Severity.ERROR));
        assertThat(two.known(List.of(PAY, PAY_AGAIN, BAKE))).containsExactly(PAY, PAY_AGAIN);
    }

    @Test
    void whatBecameWorseIsNew() {
        Baseline mild = Baseline.of(List.of(BAKE));
        assertThat(mild.known(List.of(finding("function:bake", Severity.ERROR, 3))))
                .isEmpty();
        assertThat(mild.known(List.of(finding("function:bake", Severity.INFO, 3))))
                .hasSize(1);
    }

    @Test
    void whatIsFoundNoMoreIsGoneWhereAllIsKnown() {
        Baseline all = Baseline.of(List.of(PAY, PAY_AGAIN, BAKE));
        Baseline gone = all.gone(List.of(PAY), rule -> true);
        assertThat(gone).isEqualTo(Baseline.of(List.of(PAY, BAKE)));
        assertThat(all.gone(List.of(PAY), rule -> false).size()).isZero();
        assertThat(all.without(gone).size()).isEqualTo(1);
        assertThat(all.without(gone).with(gone)).isEqualTo(all);
    }

    @Test
    void isReadAsItIsWritten() throws IOException {
        Baseline all = Baseline.of(List.of(PAY, PAY_AGAIN, BAKE));
        BaselineFile file = BaselineFile.of(folder, null);
        Files.writeString(file.path(), BaselineFile.text(all));
        assertThat(file.read()).isEqualTo(all);
        Files.writeString(file.path(), BaselineFile.text(Baseline.of(List.of())));
        assertThat(file.read().size()).isZero();
    }

    @Test
    void isSortedSoThatChangesOfTwoPeopleMerge() {
        assertThat(BaselineFile.text(Baseline.of(List.of(PAY, BAKE))))
                .isEqualTo(BaselineFile.text(Baseline.of(List.of(BAKE, PAY))));
    }

    @Test
    void theUsualFileIsTakenWhereItIsThere() throws IOException {
        assertThat(BaselineFile.toRead(folder, null)).isNull();
        assertThatThrownBy(() -> BaselineFile.toRead(folder, "known.yaml"))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("there is no file " + folder.resolve("known.yaml"));
        Files.writeString(folder.resolve(BaselineFile.NAME), "");
        assertThat(BaselineFile.toRead(folder, " ")).isEqualTo(BaselineFile.of(folder, null));
        assertThat(BaselineFile.toRead(folder, "none")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "functions: {}                                    | known.yaml is not a baseline: it does not begin with \"baseline: 1\"",
                "baseline: 2                                      | known.yaml is a baseline of version 2, and this linter reads version 1",
                "baseline: 1                                      | known.yaml has no list \"findings\"",
                "{baseline: 1, findings: [late]}                  | known.yaml:1:26: this is not a finding",
                "{baseline: 1, findings: [{fingerprint: a}]}      | known.yaml:1:26: this has no \"severity\"",
                "{baseline: 1, findings: [{severity: bad}]}       | known.yaml:1:26: \"bad\" is not a severity",
                "{baseline: 1, findings: [{severity: info, fingerprint: a, rule: a/b, message: m, count: 0}]} | known.yaml:1:89: \"0\" is not a count",
                "{baseline: 1, findings: [                        | known.yaml:1:26: a value is missing here",
            })
    void whatIsNoBaselineIsRefusedAtItsPlace(String text, String refusal) throws IOException {
        BaselineFile file = BaselineFile.of(folder, "known.yaml");
        Files.writeString(file.path(), text + "\n");
        assertThatThrownBy(file::read).isInstanceOf(RequestException.class).hasMessageStartingWith(refusal.strip());
    }
}
