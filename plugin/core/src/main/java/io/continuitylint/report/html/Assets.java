package io.continuitylint.report.html;

import io.continuitylint.source.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style and the script of the page. The page allows the browser these texts by their hashes and nothing else: no
 * other script, no request.
 */
final class Assets {

    private static final List<String> SCRIPTS = List.of(
            "later.js",
            "dependencies.js",
            "tables.js",
            "filters.js",
            "layout.js",
            "selection.js",
            "graph.js",
            "page.js");

    private final String style;
    private final String script;

    private Assets(String style, String script) {
        this.style = style;
        this.script = script;
    }

    static Assets load() {
        return new Assets(
                read("report.css") + read("print.css"),
                SCRIPTS.stream().map(Assets::read).collect(Collectors.joining()));
    }

    void head(Html html, String title) {
        html.raw("<!DOCTYPE html>\n").empty("html", "lang", "en").raw("\n").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title);
        html.open("style").raw(style).close();
        html.close();
    }

    void script(Html html) {
        html.open("script").raw(script).close();
    }

    private String policy() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(style) + "; script-src "
                + hash(script);
    }

    private static String hash(String text) {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
    }

    private static String read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in this build of the linter");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
