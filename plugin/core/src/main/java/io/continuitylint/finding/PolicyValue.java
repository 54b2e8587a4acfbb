package io.continuitylint.finding;

import io.continuitylint.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says, or would say if it said what it leaves out.
 *
 * @param text as it could be written; a duration in its shortest form, a list with commas
 * @param place where it is written, or its nearest owner that is; null for a policy that is not at hand
 */
public record PolicyValue(String text, @Nullable Place place) {}
