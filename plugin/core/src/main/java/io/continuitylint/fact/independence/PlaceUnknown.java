package io.continuitylint.fact.independence;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;

/**
 * A thing whose place is not declared, so that nothing shows whether it is apart from its counterpart. There is one
 * for each backup or group and each such thing: what it protects, what it uses, its members.
 *
 * @param of the backup, or the group
 * @param thing the one whose place is not declared
 * @param place whether it lies in no place, from region to rack
 * @param tenancy whether it lies in no tenancy, and the tier requires one
 */
public record PlaceUnknown(Subject of, Component thing, boolean place, boolean tenancy) {}
