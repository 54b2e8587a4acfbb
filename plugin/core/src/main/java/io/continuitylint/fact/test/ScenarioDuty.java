package io.continuitylint.fact.test;

import io.continuitylint.model.Function;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Timespan;

/**
 * A scenario that functions must survive, and whether a passing test named it lately enough for all of them. There is one
 * for each scenario that applies to a function of which such tests are owed.
 *
 * @param scenario what must be survived
 * @param function the strictest for which no test is recent enough; where it is tested for all, the strictest of all
 * @param others for how many more functions no test is recent enough
 * @param every how often such a test is owed to that function
 * @param tested whether a passing test within that time named it
 */
public record ScenarioDuty(Scenario scenario, Function function, int others, Timespan every, boolean tested) {}
