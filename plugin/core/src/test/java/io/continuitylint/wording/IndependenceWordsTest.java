package io.continuitylint.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.fact.independence.Custody;
import io.continuitylint.vocabulary.FoundFacts;
import org.junit.jupiter.api.Test;

class IndependenceWordsTest {

    @Test
    void numbersTheCopiesOfABackupThatListsSeveral() {
        Custody custody =
                custody("nightly: {protects: [db], variant: record-copy, copies: [{media: disk}, {media: tape}]}");
        assertThat(IndependenceWords.names(custody.copies())).containsExactly("db", "nightly copy 1", "nightly copy 2");
    }

    @Test
    void namesTheOnlyCopyByItsBackup() {
        Custody custody = custody("nightly: {protects: [db], variant: record-copy, copies: [{media: tape}]}");
        assertThat(IndependenceWords.names(custody.copies())).containsExactly("db", "nightly");
        assertThat(custody.copies().get(1).holder().key()).isEqualTo("backup:nightly");
    }

    @Test
    void tellsOfEveryCopyOrOfTheStoreAlone() {
        assertThat(IndependenceWords.everyCopy(custody("other: {protects: [db], variant: insurance}")))
                .isEqualTo("db, and there is no other copy");
        assertThat(
                        IndependenceWords.everyCopy(
                                custody(
                                        "nightly: {protects: [db], variant: record-copy, copies: [{media: tape, deletableBy: [root]}]}")))
                .isEqualTo("db and every copy of it: nightly");
        assertThat(
                        IndependenceWords.everyCopy(
                                custody(
                                        "nightly: {protects: [db], variant: record-copy, copies: [{media: tape}, {deletableBy: [root]}]}")))
                .isEqualTo("db and nightly copy 2, and nothing says who can delete nightly copy 1");
    }

    private static Custody custody(String backup) {
        return FoundFacts.in("""
                functions:
                  pay: {tier: 1, needs: [db]}
                components:
                  db: {kind: datastore, deletableBy: [root]}
                backups:
                  %s
                """.formatted(backup), Custody.class).get(0);
    }
}
