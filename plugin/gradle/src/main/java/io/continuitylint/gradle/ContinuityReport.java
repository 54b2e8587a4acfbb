package io.continuitylint.gradle;

import javax.inject.Inject;
import org.gradle.api.Named;
import org.gradle.api.file.RegularFile;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.Property;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.OutputFile;

/** A report file of a task. Its name is the format: {@code json}, {@code sarif}. */
public abstract class ContinuityReport implements Named {

    private final String name;

    /** @param name the format */
    @Inject
    @SuppressWarnings("InjectOnConstructorOfAbstractClass") // Gradle makes the class that is not abstract.
    public ContinuityReport(String name) {
        this.name = name;
    }

    /** The format. */
    @Override
    @Input
    public String getName() {
        return name;
    }

    /** Whether it is written: if {@code formats} names it. */
    @Input
    public abstract Property<Boolean> getRequired();

    /** Where it is written to. */
    @Internal
    public abstract RegularFileProperty getOutputLocation();

    /** Where it is written to, if it is. */
    @Optional
    @OutputFile
    public Provider<RegularFile> getWritten() {
        return getRequired().flatMap(written -> written ? getOutputLocation() : null);
    }
}
