package io.continuitylint.finding;

/**
 * Something that looks like a manifest, or like a rule of this workspace, and was not read.
 *
 * @param path relative to the lint root, with forward slashes
 * @param reason why it was not read, as a clause: {@code it lies in the hidden folder .github}
 * @param wayOut what to do so that it is read
 */
public record NotRead(String path, String reason, String wayOut) {}
