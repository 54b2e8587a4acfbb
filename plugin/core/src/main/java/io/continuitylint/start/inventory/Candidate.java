package io.continuitylint.start.inventory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people may miss. It becomes a function without a tier.
 *
 * @param owner the key of a team or person; null if nobody is named
 * @param needs the keys of the parts, and of other candidates, that it needs itself
 * @param fields texts that become fields as they are
 */
record Candidate(String key, Naming naming, @Nullable String owner, List<String> needs, Map<String, String> fields) {}
