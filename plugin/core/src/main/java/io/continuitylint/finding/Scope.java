package io.continuitylint.finding;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run was about, beside the files that it read.
 *
 * @param project the name of what was linted
 * @param policyFile the file of the policy that was used, relative to the lint root; null for the built-in defaults
 * @param folder the way from the top folder of the repository to the lint root, {@code services/shop/}, for what names
 *     files as the repository does; empty for the top folder and where there is no repository
 * @param notRead what looks like a manifest and was not read, by path
 * @param policyValues what the policy requires, defaults included, by the keys that lead to it; empty where nobody asked
 */
public record Scope(
        String project,
        @Nullable String policyFile,
        String folder,
        List<NotRead> notRead,
        SortedMap<String, PolicyValue> policyValues) {

    private static final String DEFAULTS = "built-in defaults";

    public Scope {
        notRead = List.copyOf(notRead);
        policyValues = Collections.unmodifiableSortedMap(new TreeMap<>(policyValues));
    }

    /** By a policy that nobody asks for. */
    public Scope(String project, @Nullable String policyFile, String folder, List<NotRead> notRead) {
        this(project, policyFile, folder, notRead, new TreeMap<>());
    }

    /** Everything was read, and no policy was there. */
    public static Scope of(String project) {
        return new Scope(project, null, "", List.of());
    }

    /** The policy in words: its file, or that there was none. */
    public String policy() {
        return policyFile == null ? DEFAULTS : policyFile;
    }
}
