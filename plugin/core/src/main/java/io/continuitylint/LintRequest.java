package io.continuitylint;

import io.continuitylint.engine.NamedPath;
import io.continuitylint.engine.RuleLimits;
import io.continuitylint.engine.RuleSources;
import io.continuitylint.finding.BaselineFile;
import io.continuitylint.manifest.OtherProjects;
import io.continuitylint.manifest.Unsaved;
import io.continuitylint.manifest.discovery.OwnRuleSearch;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a shell requests of the linter. It cannot be changed.
 *
 * @param root the folder that is linted; files are named relative to it
 * @param asOf the day to judge by
 * @param project the name of what is linted, for titles
 * @param members folders of the projects that are one workspace with the root, absolute: those outside of it are looked
 *     into as well, and documents are looked for in the one that a manifest lies in; empty for the root alone
 * @param paths files and folders to read instead of looking for manifests below the root; empty to look
 * @param modules folders of other projects, which are not looked into, absolute
 * @param others the other projects of the build; null where there are none
 * @param excludes paths and globs of files and folders that are left out, relative to the root
 * @param top the top folder of the build: where there is no repository, no policy is looked for above it; null for the
 *     root
 * @param unsaved a manifest that is not read from its file; null for none
 * @param rules ids, globs, families or standards to evaluate; empty for all
 * @param skipRules ids, globs, families or standards not to evaluate
 * @param packs jars with rules to evaluate besides those that come with the linter, absolute
 * @param looseRules whether rules that lie in {@code continuity/rules} take part
 * @param locked whether every pack must be the one that {@code continuity/packs.lock} names
 * @param cache the folder in which they are kept compiled, absolute; null to keep nothing
 * @param limits how far rules may go that did not come with the linter
 * @param base the git revision that the change under review starts from, as in {@code origin/main}; null where nothing is
 *     under review
 * @param baseline the file of findings that are known already, as written, relative to the root; {@code none} for none; null
 *     for the usual file, where it is there
 * @param baseReport a report of another run, in the format {@code json}, to compare the findings with, absolute; null for
 *     none
 * @param timed whether each rule is to be timed, which evaluates each again, by itself
 */
public record LintRequest(
        Path root,
        AsOf asOf,
        String project,
        List<Path> members,
        List<Path> paths,
        List<Path> modules,
        @Nullable OtherProjects others,
        List<String> excludes,
        @Nullable Path top,
        @Nullable Unsaved unsaved,
        List<String> rules,
        List<String> skipRules,
        List<Path> packs,
        boolean looseRules,
        boolean locked,
        @Nullable Path cache,
        RuleLimits limits,
        @Nullable String base,
        @Nullable String baseline,
        @Nullable Path baseReport,
        boolean timed) {

    /** The parameter that names the report of another run. */
    static final String BASE_REPORT = "baseReport";

    private static final String RULE_TIMEOUT = "ruleTimeout";

    public LintRequest {
        members = List.copyOf(members);
        paths = List.copyOf(paths);
        modules = List.copyOf(modules);
        excludes = List.copyOf(excludes);
        rules = List.copyOf(rules);
        skipRules = List.copyOf(skipRules);
        packs = List.copyOf(packs);
    }

    /** Where the rules come from that do not come with the linter. */
    RuleSources ruleSources() {
        OwnRuleSearch search = new OwnRuleSearch(root, top);
        return new RuleSources(
                packs,
                looseRules ? named(search.looseRules()) : null,
                Linter.keptRules(cache),
                locked ? lockFile() : null,
                limits);
    }

    /** The file that pins packs: the nearest one, or where it would be. */
    NamedPath lockFile() {
        Path nearest = new OwnRuleSearch(root, top).lockFile();
        return NamedPath.of(root, nearest == null ? root.resolve(OwnRuleSearch.LOCK_FILE) : nearest);
    }

    private @Nullable NamedPath named(@Nullable Path path) {
        return path == null ? null : NamedPath.of(root, path);
    }

    /** The same, without a baseline. */
    public LintRequest withoutBaseline() {
        return copy(root, asOf).baseline(BaselineFile.NONE).build();
    }

    /** The same, with a manifest that is not read from its file. */
    LintRequest with(Unsaved manifest) {
        return copy(root, asOf).unsaved(manifest).build();
    }

    /** The same, as of another day. */
    public LintRequest on(AsOf day) {
        return copy(root, day).build();
    }

    /** The same, of a change that starts from a git revision. */
    LintRequest since(String revision) {
        return copy(root, asOf).base(revision).build();
    }

    /** The same for another folder, of which all that names files is to be set anew. */
    Builder copy(Path folder, AsOf day) {
        Builder copy = new Builder(folder, day);
        copy.project = project;
        copy.members = members;
        copy.paths = paths;
        copy.modules = modules;
        copy.others = others;
        copy.excludes = excludes;
        copy.top = top;
        copy.unsaved = unsaved;
        copy.rules = rules;
        copy.skipRules = skipRules;
        copy.packs = packs;
        copy.looseRules = looseRules;
        copy.locked = locked;
        copy.cache = cache;
        copy.limits = limits;
        copy.base = base;
        copy.baseline = baseline;
        copy.baseReport = baseReport;
        copy.timed = timed;
        return copy;
    }

    /** Those of {@code skipRules} that name rules about manifests: they have no effect, as those are always reported. */
    public List<String> skippedInVain() {
        return skipRules.stream()
                .map(String::strip)
                .filter(pattern -> pattern.equals("manifest") || pattern.startsWith("manifest/"))
                .toList();
    }

    /** The refusal of a request that found no manifest, for a shell that must have some. */
    public RequestException withoutManifests() {
        if (paths.isEmpty()) {
            return new RequestException(
                    null,
                    "there are no manifests below %s; they are named continuity.yaml or *.continuity.yaml, or lie below a folder continuity"
                            .formatted(root));
        }
        String looked = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        return new RequestException(
                "paths", "there are no *.yaml or *.yml files in %s (looked below %s)".formatted(looked, root));
    }

    /** A request for everything below a folder, by all rules, by default. */
    public static Builder of(Path root, AsOf asOf) {
        return new Builder(root, asOf);
    }

    /** Collects what a request differs in from the one for everything. */
    public static final class Builder {

        private final Path root;
        private final AsOf asOf;
        private @Nullable String project;
        private List<Path> members = List.of();
        private List<Path> paths = List.of();
        private List<Path> modules = List.of();
        private @Nullable OtherProjects others;
        private List<String> excludes = List.of();
        private @Nullable Path top;
        private @Nullable Unsaved unsaved;
        private List<String> rules = List.of();
        private List<String> skipRules = List.of();
        private List<Path> packs = List.of();
        private boolean looseRules = true;
        private boolean locked;
        private @Nullable Path cache;
        private RuleLimits limits = RuleLimits.USUAL;
        private @Nullable String base;
        private @Nullable String baseline;
        private @Nullable Path baseReport;
        private boolean timed;

        private Builder(Path root, AsOf asOf) {
            this.root = root;
            this.asOf = asOf;
        }

        /** The name of what is linted; without it, that of the folder. */
        public Builder project(String name) {
            project = name;
            return this;
        }

        /** Folders of the projects that are one workspace with the root, absolute. */
        public Builder members(List<Path> folders) {
            members = folders;
            return this;
        }

        /** Files and folders to read instead of looking for manifests below the root; empty to look. */
        public Builder paths(List<Path> exactly) {
            paths = exactly;
            return this;
        }

        /** Folders of other projects, which are not looked into, absolute. */
        public Builder modules(List<Path> folders) {
            modules = folders;
            return this;
        }

        /** The other projects of the build, to tell where one declares what the linted one names in vain; null for none. */
        public Builder others(@Nullable OtherProjects projects) {
            others = projects;
            return this;
        }

        /** Paths and globs of files and folders that are left out, relative to the root. */
        public Builder excludes(List<String> without) {
            excludes = without;
            return this;
        }

        /** The top folder of the build: where there is no repository, no policy is looked for above it. */
        public Builder top(@Nullable Path folder) {
            top = folder;
            return this;
        }

        /** A manifest that is not read from its file: what an editor has not saved yet, or standard input. */
        public Builder unsaved(@Nullable Unsaved manifest) {
            unsaved = manifest;
            return this;
        }

        /** The only rules to evaluate: ids, globs, families or standards; empty for all. */
        public Builder rules(List<String> only) {
            rules = only;
            return this;
        }

        /** Rules not to evaluate: ids, globs, families or standards. */
        public Builder skipRules(List<String> without) {
            skipRules = without;
            return this;
        }

        /** Rule packs besides those that come with the linter: jars, absolute. */
        public Builder packs(List<Path> jars) {
            packs = jars;
            return this;
        }

        /**
         * The git revision that the change under review starts from, as in {@code origin/main}; null or blank, as of a
         * variable that a build does not set, where nothing is under review. It is read only where the policy lets no
         * accepted risk count before it is merged.
         */
        public Builder base(@Nullable String revision) {
            base = revision == null || revision.isBlank() ? null : revision.strip();
            return this;
        }

        /**
         * The file of findings that are known already, relative to the root; {@code none} for none; null or blank for the
         * usual file, where it is there.
         */
        public Builder baseline(@Nullable String file) {
            baseline = file == null || file.isBlank() ? null : file.strip();
            return this;
        }

        /**
         * A report of another run, in the format {@code json}, to compare the findings with.
         *
         * @param file null or blank, as of a variable that a build does not set, for none
         * @param folder that a relative one starts from
         */
        public Builder baseReport(@Nullable String file, Path folder) {
            baseReport = file == null || file.isBlank()
                    ? null
                    : folder.resolve(new ParameterValue(BASE_REPORT, file).asPath());
            return this;
        }

        /** Whether rules that lie in {@code continuity/rules} take part, which they do by default. */
        public Builder looseRules(boolean take) {
            looseRules = take;
            return this;
        }

        /** Whether every pack must be the one that {@code continuity/packs.lock} names; by default, none is compared. */
        public Builder locked(boolean compare) {
            locked = compare;
            return this;
        }

        /** The folder in which loose rules are kept compiled, absolute; null to keep nothing. */
        public Builder cache(@Nullable Path folder) {
            cache = folder;
            return this;
        }

        /**
         * The time that each rule may take that did not come with the linter, as in {@code 10s}; null or blank, as of a
         * variable that a build does not set, for the usual one.
         */
        public Builder ruleTimeout(@Nullable String time) {
            limits = time == null || time.isBlank()
                    ? RuleLimits.USUAL
                    : RuleLimits.ofTime(new ParameterValue(RULE_TIMEOUT, time).asSeconds());
            return this;
        }

        /** Whether each rule is to be timed, which evaluates each again, by itself. */
        public Builder timed(boolean eachRule) {
            timed = eachRule;
            return this;
        }

        /** The request. */
        public LintRequest build() {
            String name = Objects.requireNonNullElseGet(project, this::folderName);
            return new LintRequest(
                    root,
                    asOf,
                    name,
                    members,
                    paths,
                    modules,
                    others,
                    excludes,
                    top,
                    unsaved,
                    rules,
                    skipRules,
                    packs,
                    looseRules,
                    locked,
                    cache,
                    limits,
                    base,
                    baseline,
                    baseReport,
                    timed);
        }

        private String folderName() {
            Path folder = root.toAbsolutePath().normalize();
            return String.valueOf(Objects.requireNonNullElse(folder.getFileName(), folder));
        }
    }
}
