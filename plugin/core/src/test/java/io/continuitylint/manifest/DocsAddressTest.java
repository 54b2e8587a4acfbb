package io.continuitylint.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.finding.RuleDocs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a policy says that its copy of the documentation of the rules stands. */
class DocsAddressTest extends ManifestsInAFolder {

    private void withDocsUrl(String url) {
        manifests.with("continuity/policy.yaml", "policy:\n  docsUrl: \"%s\"\n".formatted(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://docs.example.org/rules.html#{rule}",
                "http://wiki/continuity",
                "HTTPS://docs.example.org:8443/{rule}?from=lint",
                "https://docs.example.org/?page={rule}"
            })
    void isAnAddressOfTheWeb(String url) {
        withDocsUrl(url);

        assertThat(manifests.findings()).isEmpty();
        assertThat(manifests.read().workspace().policy().docsUrl()).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            docs.example.org/rules | does not begin with https:// or http://; write an address such as https://docs.example.org/{rule}
            wiki:8080/rules | does not begin with https:// or http://; write an address such as https://docs.example.org/{rule}
            ftp://docs.example.org | does not begin with https:// or http://; write an address such as https://docs.example.org/{rule}
            the wiki | is not an address; write an address such as https://docs.example.org/{rule}
            https:///rules | is not an address; write an address such as https://docs.example.org/{rule}
            https://docs.example.org/{id} | has the placeholder {id}; write {rule} for the id of a rule
            https://docs.example.org/{rule}/{RULE} | has the placeholder {RULE}; write {rule} for the id of a rule
            https://docs.example.org/{rule | is not an address; write an address such as https://docs.example.org/{rule}
            https://docs.example.org/rules.html# | has a ? or a # and no {rule}; write that where the id of a rule belongs
            https://docs.example.org/?page= | has a ? or a # and no {rule}; write that where the id of a rule belongs
            https://{rule}.example.org/ | has {rule} in the name of the server; write it behind a slash, where the id of a rule belongs
            https://me:secret@docs.example.org | holds a user, whom each report would show; write it without
            https://docs.example.org/prüfung | holds a character beyond ASCII; write it percent-encoded, as a browser copies it
            """)
    void isRefusedOtherwise(String url, String why) {
        withDocsUrl(url);

        assertThat(manifests.findings())
                .containsExactly("continuity/policy.yaml:3: docsUrl: \"%s\" %s".formatted(url, why));
        assertThat(manifests.read().workspace().policy().docsUrl()).isNull();
    }

    @Test
    void isReadAsThePageAboutTheRulesWritesIt() throws IOException {
        String page = Files.readString(Path.of("../docs/rules.md"));
        manifests.with("continuity/policy.yaml", page.replaceFirst("(?s).*?```yaml\n(.*?)```.*", "$1"));

        assertThat(manifests.findings()).isEmpty();
        assertThat(new RuleDocs(manifests.read().workspace().policy().docsUrl()).of("test/overdue"))
                .isEqualTo("https://docs.example.org/continuity/rules.html#test/overdue");
    }

    @Test
    void isOneAddress() {
        manifests.with("continuity/policy.yaml", "policy:\n  docsUrl: [https://a.example, https://b.example]\n");

        assertThat(manifests.findings())
                .containsExactly("continuity/policy.yaml:3: docsUrl is a list; it must be an address such as"
                        + " https://docs.example.org/{rule}");
    }
}
