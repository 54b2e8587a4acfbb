package io.continuitylint.fact.singlepoint;

import io.continuitylint.model.Function;
import io.continuitylint.model.Need;
import io.continuitylint.model.Subject;
import java.math.BigDecimal;

/**
 * What part of a function goes through one of its needs. There is one for each need with a {@code share}.
 *
 * @param need the need with the share
 * @param needed the thing that is needed, or the group
 * @param percent 50 for half of it
 * @param alternative whether something stands in for what is needed, or the group has a member to spare
 */
public record NeedShare(Function function, Need need, Subject needed, BigDecimal percent, boolean alternative) {}
