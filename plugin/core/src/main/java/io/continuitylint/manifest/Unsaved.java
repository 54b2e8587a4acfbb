package io.continuitylint.manifest;

import java.nio.file.Path;

/**
 * A manifest that is not read from its file: what an editor has not saved yet, or what comes through a pipe.
 *
 * @param file where it lies, or would; relative to the lint root, or absolute
 * @param text its bytes; they are not copied
 * @param alone whether nothing else is read, save the policy
 */
@SuppressWarnings("ArrayRecordComponent") // It is passed on once and never compared.
public record Unsaved(Path file, byte[] text, boolean alone) {}
