package io.continuitylint.gradle.worker;

import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.Property;
import org.gradle.workers.WorkParameters;

/** What a worker needs to know to show the page of a rule. */
public interface ExplainParameters extends WorkParameters {

    /** The rule or the family; without it, all rules are listed. */
    Property<String> getRule();

    /** How many columns the text may take; 0 for lines of any length. */
    Property<Integer> getWidth();

    /** Where the worker leaves the {@link RunResult}. */
    RegularFileProperty getResult();
}
