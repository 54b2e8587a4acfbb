package io.continuitylint.rule;

import io.continuitylint.source.Suggestions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The standards that rules may cite, found by their names. A name means the same wherever it is written: in a selection of
 * rules, as what is to be explained, or in a policy.
 */
public record Standards(List<Standard> all) {

    /** Before the name of a standard in a selection of rules. */
    public static final String PREFIX = "standard:";

    public Standards {
        all = List.copyOf(all);
    }

    /**
     * Those of a name: the id, with the edition or without, or the alias, in any case of letters; also with what a
     * selection of rules writes before it. Empty if there is none.
     */
    public List<Standard> called(String name) {
        String word = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return all.stream().filter(standard -> standard.isCalled(word)).toList();
    }

    /** All that {@link #called} takes. */
    public Stream<String> names() {
        return all.stream()
                .flatMap(standard -> Stream.of(standard.id(), standard.withoutEdition(), standard.alias()))
                .filter(Objects::nonNull)
                .distinct();
    }

    /**
     * What could be written instead of a name that none has.
     *
     * @param prefix what is written before a name in that place, as {@code standard:}; empty for nothing
     */
    public String insteadOf(String name, String prefix) {
        String guess = Suggestions.closest(name, names().toList());
        return guess == null
                ? "it is one of " + all.stream().map(Standard::withoutEdition).collect(Collectors.joining(", "))
                : "did you mean \"%s%s\"?".formatted(prefix, guess);
    }
}
