package io.continuitylint.fact;

import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Misread;
import java.util.Map;

/**
 * The accepted risks as they were before the change under review.
 *
 * @param base the revision before it, as it was given: {@code origin/main}
 * @param risks by id
 * @param misread what could not be read there
 */
public record MergedRisks(String base, Map<String, AcceptedRisk> risks, Misread misread) {}
