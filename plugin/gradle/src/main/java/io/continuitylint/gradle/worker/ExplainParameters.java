package io.continuitylint.gradle.worker;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;

/** What a worker needs to know to show the page of a rule. */
public interface ExplainParameters extends LinterParameters {

    /** The folder whose policy may say where the rules are documented. */
    DirectoryProperty getRoot();

    /** The top folder of the build. */
    DirectoryProperty getTop();

    /** Folders that are not looked into. */
    ConfigurableFileCollection getOtherFolders();

    /** Paths and globs of what is left out. */
    ListProperty<String> getExcludes();

    /** Jars with rules. */
    ConfigurableFileCollection getPacks();

    /** Whether the rules of the repository take part. */
    Property<Boolean> getLooseRules();

    /** The rule, the standard or the rules to list; without it, all rules are listed. */
    Property<String> getRule();

    /** How many columns the text may take; 0 for lines of any length. */
    Property<Integer> getWidth();
}
