package io.continuitylint.manifest;

import io.continuitylint.pages.Markdown;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be written under a key, in words.
 *
 * @param text empty for a mapping of its own keys
 * @param list the closed list whose words it may be, or null
 */
record ReferenceValue(String text, @Nullable Class<?> list) {

    private static final Pattern WORDS = Pattern.compile("one of (.*)");
    private static final Pattern ARTICLE = Pattern.compile("^(an?|the) ");

    /** Values of several shapes, by type or key, in words. */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            Map.entry("Evidence", "a document: its URL or path, or `{at: .., sha256: ..}`"),
            Map.entry("Component.in", "list of ids of domains, each alone or as `{anyOf: [..]}`"),
            Map.entry("Function.needs", "list of [needs](needs-and-domains.md#needs)"),
            Map.entry("Component.needs", "list of [needs](needs-and-domains.md#needs)"),
            Map.entry("Activation.tools", "list of [needs](needs-and-domains.md#needs), without backups"),
            Map.entry("Activation.fencing", "a text, `not-needed`, or `{by: id of a component}`"),
            Map.entry("Role.rosterShare", "mapping of ids of persons to percents"),
            Map.entry("Policy.maxAcceptance", "mapping of tiers to durations"),
            Map.entry("Policy.readinessRto", "mapping of readinesses to durations, 0 included, or `none`"),
            Map.entry("Tier.testKind", "mapping of classes of variants to kinds of [tests](tests.md)"),
            Map.entry("RuleOverride.params", "mapping of parameters to values, see the page of the rule"));

    /** @param name the record and the component */
    static ReferenceValue of(Probe probe, String path, String name, RecordComponent component) {
        String shape = SHAPES.get(name);
        shape = shape == null ? SHAPES.get(component.getType().getSimpleName()) : shape;
        if (shape != null) {
            return new ReferenceValue(shape, null);
        }
        String mustBe = probe.mustBe(path);
        if (mustBe == null) {
            return new ReferenceValue("", null);
        }
        Matcher words = WORDS.matcher(mustBe);
        String text = words.matches()
                ? Stream.of(words.group(1).split(", ", -1)).map(Markdown::code).collect(Collectors.joining(", "))
                : exactly(probe, path, ARTICLE.matcher(mustBe).replaceFirst(""));
        boolean several = Collection.class.isAssignableFrom(component.getType());
        return new ReferenceValue(several ? "list: " + text : text, enumeration(component.getGenericType()));
    }

    /** What the message about a wrong type leaves open, learnt from values at the edge. */
    private static String exactly(Probe probe, String path, String mustBe) {
        if (mustBe.startsWith("duration")) {
            return (probe.takes(path, "0s") ? "duration, 0 included" : "duration")
                    + (probe.takes(path, "none") ? ", or `none`" : "");
        }
        if (mustBe.startsWith("date")) {
            return probe.takes(path, "2026-01-03") ? "date" : "date that is past";
        }
        if (mustBe.startsWith("percentage such as 60% or")) {
            return "percent or quantity";
        }
        if (mustBe.startsWith("percent")) {
            return probe.takes(path, "120%") ? "percent, also above 100%" : "percent";
        }
        if (mustBe.startsWith("whole number")) {
            return "whole number from " + (probe.takes(path, "0") ? "0" : "1");
        }
        return mustBe.replaceFirst(" such as .*", "");
    }

    /** The record whose keys a value has: itself, an item of a list, or a value of a mapping; null for none. */
    static @Nullable Class<?> record(RecordComponent component) {
        Class<?> item = item(component.getGenericType());
        return item != null && item.isRecord() ? item : null;
    }

    /** The closed list whose words a value is, or an item of a list is; null for none. */
    static @Nullable Class<?> enumeration(Type type) {
        Class<?> item = item(type);
        return item != null && item.isEnum() ? item : null;
    }

    /** The type of a component, or of the items of a list, or of the values of a mapping. */
    private static @Nullable Class<?> item(Type type) {
        if (type instanceof ParameterizedType several) {
            Type[] arguments = several.getActualTypeArguments();
            return item(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> one ? one : null;
    }
}
