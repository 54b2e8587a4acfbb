package io.continuitylint.gradle.worker;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.workers.WorkParameters;

/** What each work of the linter needs to know. */
public interface LinterParameters extends WorkParameters {

    /** The linter with its engine and its rules; empty in a process that has them on its class path. */
    ConfigurableFileCollection getTool();

    /** Where the work leaves the {@link RunResult}. */
    RegularFileProperty getResult();
}
