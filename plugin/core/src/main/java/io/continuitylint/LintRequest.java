package io.continuitylint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shell asks the linter to do.
 *
 * @param root the folder that is linted; files are named relative to it
 * @param paths files and folders to read instead of looking for manifests below the root; empty to look
 * @param excludes folders that are not looked into, absolute
 * @param asOf the day to judge by; null for {@code SOURCE_DATE_EPOCH}, else today (UTC)
 * @param rules ids, globs or families to ask; empty for all
 * @param skipRules ids, globs or families not to ask
 * @param timed whether each rule is to be timed, which asks each again, by itself
 */
public record LintRequest(
        Path root,
        List<Path> paths,
        List<Path> excludes,
        @Nullable LocalDate asOf,
        List<String> rules,
        List<String> skipRules,
        boolean timed) {

    /** Everything below a folder, today, by all rules. */
    public static LintRequest of(Path root) {
        return new LintRequest(root, List.of(), List.of(), null, List.of(), List.of(), false);
    }

    public LintRequest asOf(@Nullable LocalDate day) {
        return new LintRequest(root, paths, excludes, day, rules, skipRules, timed);
    }

    public LintRequest paths(List<Path> exactly) {
        return new LintRequest(root, exactly, excludes, asOf, rules, skipRules, timed);
    }

    public LintRequest excludes(List<Path> folders) {
        return new LintRequest(root, paths, folders, asOf, rules, skipRules, timed);
    }

    public LintRequest rules(List<String> only, List<String> without) {
        return new LintRequest(root, paths, excludes, asOf, only, without, timed);
    }

    public LintRequest timed(boolean eachRule) {
        return new LintRequest(root, paths, excludes, asOf, rules, skipRules, eachRule);
    }
}
