package io.continuitylint.fact.safeguard;

import io.continuitylint.model.Component;
import java.math.BigDecimal;

/**
 * Who carries most of a roster around the clock. There is one for each role that covers all hours and declares who
 * carries what, or has one person only.
 *
 * @param role the role whose roster it is
 * @param person who carries most of it
 * @param share a percent
 * @param alone whether there is nobody else today, holder or deputy
 */
public record RosterBurden(Component role, Component person, BigDecimal share, boolean alone) {}
