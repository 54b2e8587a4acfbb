package io.continuitylint.gradle;

import java.util.List;
import java.util.stream.Stream;
import org.gradle.api.InvalidUserDataException;
import org.gradle.api.provider.Provider;
import org.gradle.api.provider.ProviderFactory;

/** What a user set with {@code -Pcontinuity.NAME=VALUE}, or in a file of Gradle properties. */
record BuildProperties(ProviderFactory providers) {

    private static final String PREFIX = "continuity.";

    Provider<String> text(String name) {
        return providers.gradleProperty(PREFIX + name);
    }

    /** Values between commas. */
    Provider<List<String>> list(String name) {
        return text(name)
                .map(text -> Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    /** A switch; without a value it is on. */
    Provider<Boolean> flag(String name) {
        return text(name).map(text -> switch (text.strip()) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw refused(name, text, "neither true nor false");
        });
    }

    Provider<Integer> number(String name) {
        return text(name).map(text -> {
            try {
                return Integer.valueOf(text.strip());
            } catch (NumberFormatException none) {
                throw refused(name, text, "not a number");
            }
        });
    }

    private static InvalidUserDataException refused(String name, String text, String what) {
        return new InvalidUserDataException("%s%s: \"%s\" is %s".formatted(PREFIX, name, text, what));
    }
}
