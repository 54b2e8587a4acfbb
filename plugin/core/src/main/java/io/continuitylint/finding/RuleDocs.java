package io.continuitylint.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where the organisation's own copy of the documentation of the rules stands: what its policy says.
 *
 * @param url of http or https and of ASCII characters; null where the policy names none
 */
public record RuleDocs(@Nullable String url) {

    /** What stands for the id of a rule in the address. */
    public static final String PLACEHOLDER = "{rule}";

    /** Of a policy that names none. */
    public static final RuleDocs NONE = new RuleDocs(null);

    /**
     * The address of the page of a rule: with its id in place of {@link #PLACEHOLDER}, else behind a slash.
     *
     * @param rule its id
     * @return null where the policy names none
     */
    public @Nullable String of(String rule) {
        if (url == null || url.contains(PLACEHOLDER)) {
            return url == null ? null : url.replace(PLACEHOLDER, rule);
        }
        return url + (url.endsWith("/") ? "" : "/") + rule;
    }
}
