package io.continuitylint.fact.test;

import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Timespan;

/**
 * A scenario that a critical function must survive, and whether a passing test named it lately. There is one for
 * each such pair where the policy sets {@code requireScenarios}, else none.
 *
 * @param scenario what must be survived
 * @param every how often such a test is owed
 * @param tested whether a passing test within that time named it
 */
public record ScenarioDuty(Function function, Scenario scenario, Timespan every, boolean tested) {}
