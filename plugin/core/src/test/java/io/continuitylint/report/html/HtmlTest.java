package io.continuitylint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void whatATextSaysIsNoMarkup() {
        assertThat(new Html().element("p", "</p><script>alert('1')</script>\"&", "title", "\" onclick=\"x"))
                .hasToString("<p title=\"&quot; onclick=&quot;x\">"
                        + "&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;</p>\n");
    }

    @Test
    void whatTurnsTextAroundIsSpelledOut() {
        assertThat(new Html().text("a\u202Eb\u0000")).hasToString("a\\u202Eb\\u0000");
    }

    @Test
    void inALineOfAFileATabIsFourColumnsAsEverywhere() {
        assertThat(new Html().line("a\u202E\t<b")).hasToString("a\uFFFD    &lt;b");
    }

    @Test
    void anAttributeWithoutAValueIsLeftOut() {
        assertThat(new Html().open("td", "class", null, "id", "a").close()).hasToString("<td id=\"a\"></td>\n");
    }

    @Test
    void noImageIsFetchedForWhatARuleDocuments() {
        assertThat(MarkdownHtml.of("![a picture](https://example.org/p.png) <img src=x> [page](other.md)"))
                .isEqualTo("<p>a picture &lt;img src=x&gt; page</p>\n");
    }

    @Test
    void aLinkToTheWebIsKept() {
        assertThat(MarkdownHtml.of("[norm](https://example.org/n) [run](javascript:alert(1))"))
                .isEqualTo("<p><a rel=\"noreferrer noopener\" href=\"https://example.org/n\">norm</a> run</p>\n");
    }

    @Test
    void headingsOfARuleStandBelowThatOfThePage() {
        assertThat(MarkdownHtml.of("## What it checks")).isEqualTo("<h4>What it checks</h4>\n");
    }
}
