package io.continuitylint.gradle.worker;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;

/** What a worker needs to know to work on rules of one's own. */
public interface RulesParameters extends LinterParameters {

    /** What to do with them. */
    Property<RulesWork> getWork();

    /** The folder of the project. */
    DirectoryProperty getRoot();

    /** The top folder of the build. */
    DirectoryProperty getTop();

    /** The id of a new rule. */
    Property<String> getRule();

    /** The only rules to test; empty for all. */
    ListProperty<String> getRules();

    /** Jars with rules. */
    ConfigurableFileCollection getPacks();
}
