package io.continuitylint.gradle;

import org.gradle.api.tasks.CacheableTask;

/** Lints the manifests of a project. */
@CacheableTask
public abstract class ContinuityCheck extends ContinuityTask {}
