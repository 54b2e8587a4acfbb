package io.continuitylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user gets to read for a wrong command: one sentence that names it and the way out, and 2. */
class WrongUseTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chekc | there is no command and no path \"chekc\"; commands are check, explain, rules, facts, risks, accept, baseline, forecast, diff, init, schema, completion; did you mean \"check\"?",
                "--fial-on error | check has no option --fial-on; did you mean --fail-on?",
                "--fail-on eror | --fail-on: \"eror\" is none of error, warning, info, never; did you mean \"error\"?",
                "check --as-of tomorrow | --as-of: \"tomorrow\" is not a date; a date looks like 2026-11-24",
                "check --as-of | --as-of needs a value: --as-of=DATE",
                "--as-of 2026-11-20 --as-of 2026-11-21 | --as-of is given twice",
                "--max-findings many | --max-findings: \"many\" is not a whole number",
                "--max-findings -1 | --max-findings: -1 is less than nothing; 0 shows all",
                "--width 10 | --width: 10 columns are too few; write 40 or more, or 0 to leave lines as they are",
                "--format pdf | --format: \"pdf\" is none of pretty, compact, json, jsonl, sarif, sarif-github, junit, github, gitlab, azure, teamcity, checkstyle, sonar, rdjson, markdown, html, none",
                "--output json | --output: \"json\" does not say which file; write FORMAT=FILE, like json=continuity.json",
                "--output json=- | --output: \"json=-\" names no file; standard output shows what --format names: --format=json",
                "--rules test/overdu | --rules: ",
                "explain | RULE: explain needs a rule, like test/overdue, or a place, --at=FILE:LINE, or both",
                "explain test/overdu | RULE: there is no rule \"test/overdu\"",
                "explain standard:doro | RULE: there is no standard \"doro\"",
                "rules list tset | RULE: there is no rule \"tset\"",
                "explain test/overdue b | PATH: the page of a rule is not about \"b\"; a place needs --at=FILE:LINE",
                "explain test/overdue --as-of 2026-11-20 | the page of a rule is the same with and without --as-of; it has an effect with --at=FILE:LINE",
                "explain --at | --at needs a value: --at=FILE:LINE",
                "explain --at continuity.yaml:1 | there are no manifests below",
                "rules | rules needs one of list, docs, new, test, lint, pack, lock",
                "help | there is no command and no path \"help\"; commands are check, explain, rules, facts, risks, accept, baseline, forecast, diff, init, schema, completion; did you mean --help?",
                "rules help | there is no command \"help\"; there is list, docs, new, test, lint, pack, lock; did you mean --help?",
                "rules docs --output x | docs has no option --output; did you mean --output-directory?",
                "rules lst | there is no command \"lst\"; there is list, docs, new, test, lint, pack, lock; did you mean \"list\"?",
                "rules new | new needs RULE: The id of the rule, FAMILY/NAME: ",
                "rules new never-restored | RULE: \"never-restored\" is not FAMILY/NAME in small letters and hyphens; the name tells the defect: acme/never-restored",
                "rules new manifest/a | RULE: manifest/ is what the readers of manifests find, without a rule; name another family",
                "rules new test/overdue | RULE: test/overdue is a rule that comes with the linter; a family of your own, ",
                "rules test | there is no folder continuity/rules here or above; name a folder of rules, or a pack jar",
                "rules test nowhere | PATH: there is no folder and no pack nowhere",
                "rules test . | PATH: there are no rules in .; a rule is a folder FAMILY/NAME with a rule.drl in it",
                "rules lint | there is no folder continuity/rules here or above; name a folder of rules, or a pack jar",
                "rules lint nowhere | PATH: there is no folder and no pack nowhere",
                "completion fish | SHELL: \"fish\" is none of bash, zsh",
                "facts | there are no manifests below",
                "facts --type X --type Y | --type is given twice",
                "risks | there are no manifests below",
                "diff | diff needs BASE: What the change starts from: a git revision, like origin/main, ",
                "diff main topic | diff takes no argument \"topic\"",
                "diff main --format html | --format: there is no format \"html\"; it is one of pretty, markdown, json",
                "init a b | init takes no argument \"b\"",
                "init --form x | init has no option --form; did you mean --from?",
                "init --from | --from needs a value: --from=FILE",
                "init --from compose.yml | --from: there is no file compose.yml",
                "init --from *.yml | --from: no file matches \"*.yml\" (looked below ",
                "init --from . | --from: . is a folder; name the file in it",
                "--root nowhere | --root: ",
            })
    void isOneSentence(String command, String sentence) {
        Ran ran = Ran.in(folder, command.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.log())
                .startsWith("error: " + sentence)
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
    }
}
