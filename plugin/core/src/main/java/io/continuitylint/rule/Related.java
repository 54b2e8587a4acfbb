package io.continuitylint.rule;

import io.continuitylint.source.ControlCharacters;
import io.continuitylint.source.Place;

/** A place that helps to understand a finding. */
public record Related(Place place, String text) {

    public Related {
        text = ControlCharacters.escaped(text);
    }
}
