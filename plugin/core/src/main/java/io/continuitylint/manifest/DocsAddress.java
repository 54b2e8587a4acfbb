package io.continuitylint.manifest;

import io.continuitylint.finding.RuleDocs;
import io.continuitylint.manifest.scalar.InvalidText;
import io.continuitylint.manifest.scalar.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where the organisation's own copy of the documentation of the rules stands. Reports link it, so it is an address
 * that a browser opens, and one that is harmless in each format: of ASCII characters, and without a password.
 */
final class DocsAddress {

    static final Type<String> TYPE =
            new Type<>("an address such as https://docs.example.org/" + RuleDocs.PLACEHOLDER, DocsAddress::read);

    private static final String WAY_OUT = "; write an address such as https://docs.example.org/" + RuleDocs.PLACEHOLDER;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private DocsAddress() {}

    private static String read(String text) throws InvalidText {
        String filled = text.replace(RuleDocs.PLACEHOLDER, "rule");
        Matcher other = PLACEHOLDER.matcher(filled);
        if (other.find()) {
            throw InvalidText.form("has the placeholder %s; write %s for the id of a rule"
                    .formatted(other.group(), RuleDocs.PLACEHOLDER));
        }
        URI address = address(filled);
        if (!isOfTheWeb(address)) {
            throw InvalidText.form("does not begin with https:// or http://" + WAY_OUT);
        }
        if (address.getHost() == null) {
            throw noAddress();
        }
        if (address.getRawUserInfo() != null) {
            throw InvalidText.form("holds a user, whom each report would show; write it without");
        }
        if (!address.getRawAuthority().equals(authority(text))) {
            throw InvalidText.form(
                    "has %s in the name of the server; write it behind a slash, where the id of a rule belongs"
                            .formatted(RuleDocs.PLACEHOLDER));
        }
        boolean open = address.getRawQuery() != null || address.getRawFragment() != null;
        if (open && filled.equals(text)) {
            throw InvalidText.form("has a ? or a # and no %s; write that where the id of a rule belongs"
                    .formatted(RuleDocs.PLACEHOLDER));
        }
        return text;
    }

    /** What stands between the slashes, as written. */
    private static String authority(String text) {
        return text.split("[/?#]", -1)[2];
    }

    private static boolean isOfTheWeb(URI address) {
        String scheme = address.getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    private static URI address(String text) throws InvalidText {
        if (text.chars().anyMatch(character -> character > '~')) {
            throw InvalidText.form("holds a character beyond ASCII; write it percent-encoded, as a browser copies it");
        }
        try {
            return new URI(text);
        } catch (URISyntaxException noUri) {
            throw noAddress();
        }
    }

    private static InvalidText noAddress() {
        return InvalidText.form("is not an address" + WAY_OUT);
    }
}
