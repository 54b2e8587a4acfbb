package io.continuitylint.gradle.job;

import io.continuitylint.LintRequest;
import io.continuitylint.gradle.worker.LintParameters;
import io.continuitylint.request.AsOf;
import io.continuitylint.request.CacheFolder;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gradle.api.file.FileCollection;

/** What a task wants of the linter. */
final class RequestedRun {

    private RequestedRun() {}

    /** @throws io.continuitylint.request.RequestException if the day is none */
    static LintRequest of(LintParameters given) {
        Path root = given.getRoot().get().getAsFile().toPath();
        return LintRequest.of(root, asOf(given))
                .project(given.getProjectName().get())
                .paths(paths(given.getPaths()))
                .modules(paths(given.getOtherFolders()))
                .excludes(given.getExcludes().get())
                .top(given.getTop().get().getAsFile().toPath())
                .rules(given.getRules().get())
                .skipRules(given.getSkipRules().get())
                .packs(paths(given.getPacks()))
                .looseRules(given.getLooseRules().get())
                .locked(given.getLocked().get())
                .ruleTimeout(given.getRuleTimeout().getOrNull())
                .cache(CacheFolder.of(System.getenv()))
                .base(given.getBase().getOrNull())
                .baseline(given.getBaseline().getOrNull())
                .baseReport(given.getBaseReport().getOrNull(), root)
                .timed(given.getTimings().get())
                .build();
    }

    /** The clock stands still: the task has declared the day. */
    private static AsOf asOf(LintParameters given) {
        String today = given.getToday().getOrElse(LocalDate.EPOCH.toString());
        Clock clock = Clock.fixed(LocalDate.parse(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return AsOf.of(given.getAsOf().getOrNull(), given.getEnvironment().get(), clock);
    }

    /** The paths of files, sorted. */
    static List<Path> paths(FileCollection files) {
        return files.getFiles().stream().map(File::toPath).sorted().toList();
    }
}
