package io.continuitylint.fact;

import io.continuitylint.model.Component;
import io.continuitylint.model.Subject;
import io.continuitylint.source.Place;

/** A place where a person who has departed is still counted on today. */
public record ReliedOn(Component person, Subject object, String as, Place place) {}
