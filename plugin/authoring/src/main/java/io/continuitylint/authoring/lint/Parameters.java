package io.continuitylint.authoring.lint;

import io.continuitylint.Linter;
import io.continuitylint.authoring.RuleFolder;
import io.continuitylint.catalog.RuleSpecReader;
import io.continuitylint.rule.RuleSpec;
import io.continuitylint.source.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds parameters that a rule reads, and no document declares.
 *
 * @param id of the rule
 * @param declared by its document
 */
record Parameters(String id, Set<String> declared) implements RuleCheck {

    private static final String CHECK = "undeclared-parameter";

    static Parameters of(RuleFolder folder) {
        return new Parameters(
                folder.id(),
                folder.has(RuleFolder.DOCUMENT)
                        ? RuleSpecReader.read(folder.id(), "", folder.text(RuleFolder.DOCUMENT))
                                .spec()
                                .params()
                                .keySet()
                        : Set.of());
    }

    @Override
    public List<Defect> defects(RuleReading rule) {
        List<Defect> defects = new ArrayList<>();
        for (SettingReading setting : SettingReading.in(rule)) {
            String message = mistake(setting);
            if (message != null) {
                defects.add(new Defect(setting.line(), message, CHECK));
            }
        }
        return defects;
    }

    private @Nullable String mistake(SettingReading setting) {
        String rule = setting.rule();
        String name = setting.name();
        if (!setting.asksFor("rule")) {
            return "this Setting may be one of any rule; write `rule == \"%s\"`".formatted(id);
        }
        if (!setting.asksFor("name")) {
            return "this Setting may be any parameter of the rule; write `name == \"%s\"`"
                    .formatted(declared.size() == 1 ? declared.iterator().next() : "...");
        }
        if (rule != null && !rule.equals(id)) {
            return isMisspelt(rule) ? "there is no Setting of \"%s\"; this rule is \"%s\"".formatted(rule, id) : null;
        }
        return rule == null || name == null || declared.contains(name)
                ? null
                : undeclared(RuleFolder.DOCUMENT, name, declared);
    }

    /** Whether it is like the id of the rule itself. */
    private boolean isMisspelt(String rule) {
        return Suggestions.closest(rule, Set.of(id)) != null;
    }

    /** The same of the parameters of other rules. */
    RuleCheck amongAll(Map<String, RuleSpec> rules) {
        return reading -> SettingReading.in(reading).stream()
                .flatMap(setting -> {
                    String message = mistakeOfAnother(setting, rules);
                    return message == null ? Stream.empty() : Stream.of(new Defect(setting.line(), message, CHECK));
                })
                .toList();
    }

    private @Nullable String mistakeOfAnother(SettingReading setting, Map<String, RuleSpec> rules) {
        String rule = setting.rule();
        String name = setting.name();
        if (rule == null || name == null || rule.equals(id)) {
            return null;
        }
        RuleSpec other = rules.get(rule);
        if (other == null) {
            return isMisspelt(rule) || isOfAnotherPack(rule, rules.keySet())
                    ? null
                    : "there is no rule \"%s\"%s"
                            .formatted(rule, instead(rule, rules.keySet(), ", so nothing ever matches this Setting"));
        }
        Set<String> all = other.params().keySet();
        return all.contains(name) ? null : undeclared(rule, name, all);
    }

    /** Whether it may be one of a pack that is not read here: its family is not known, and no rule is like it. */
    private static boolean isOfAnotherPack(String rule, Set<String> known) {
        String family = rule.substring(0, rule.indexOf('/') + 1);
        return known.stream().noneMatch(each -> each.startsWith(family)) && Suggestions.closest(rule, known) == null;
    }

    private static String undeclared(String by, String name, Set<String> declared) {
        String all = declared.isEmpty() ? "none" : String.join(", ", declared);
        return "%s declares no parameter \"%s\"%s"
                .formatted(
                        by,
                        name,
                        instead(
                                name,
                                declared,
                                "; it declares %s, so nothing ever matches this Setting".formatted(all)));
    }

    private static String instead(String written, Set<String> all, String otherwise) {
        String guess = Suggestions.didYouMean(written, all);
        return guess.isEmpty() ? otherwise : guess;
    }

    /** The parameters that a document declares, and neither one of its rules nor the linter itself reads. */
    List<String> unread(List<RuleReading> rules) {
        List<SettingReading> read =
                rules.stream().flatMap(rule -> SettingReading.in(rule).stream()).toList();
        return declared.stream()
                .filter(name -> !Linter.reads(id, name))
                .filter(name -> read.stream()
                        .allMatch(setting -> isOfAnother(setting.rule(), id) || isOfAnother(setting.name(), name)))
                .toList();
    }

    private static boolean isOfAnother(@Nullable String written, String wanted) {
        return written != null && !written.equals(wanted);
    }
}
