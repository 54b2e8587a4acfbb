package io.continuitylint;

import io.continuitylint.catalog.Settings;
import io.continuitylint.engine.RuleEngine;
import io.continuitylint.manifest.DocumentFiles;
import io.continuitylint.manifest.WorkspaceReader;
import io.continuitylint.manifest.check.PlaceholderCheck;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Workspace;
import io.continuitylint.report.FactFields;
import io.continuitylint.report.FactGroups;
import io.continuitylint.report.FactJson;
import io.continuitylint.report.FactList;
import io.continuitylint.report.Terminal;
import io.continuitylint.request.ParameterValue;
import io.continuitylint.request.RequestException;
import io.continuitylint.rule.Setting;
import io.continuitylint.source.Suggestions;
import io.continuitylint.vocabulary.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules could match on in a workspace, for those who write rules. */
public final class WorkspaceFacts {

    private static final String TYPE = "type";
    private static final String OF = "of";

    private final FactGroups groups;
    private final Set<String> objects;

    private WorkspaceFacts(FactGroups groups, Set<String> objects) {
        this.groups = groups;
        this.objects = objects;
    }

    /**
     * Which facts to show.
     *
     * @param type the name of a type, {@code TestDuty}, or a pattern, {@code *Duty}; null for all
     * @param of the key of an object, {@code backup:ledger-copy}, or its id, for the facts that are it or name it; null
     *     for all
     * @param format {@code text} or {@code json}
     */
    public record Wanted(@Nullable String type, @Nullable String of, String format) {}

    /**
     * The facts. As text, and where neither a type nor an object is wanted, an overview of the types.
     *
     * @throws RequestException if there is no such type, object or format, or there are no manifests
     */
    public static String text(LintRequest request, Wanted wanted, Terminal terminal) {
        Map<String, Boolean> formats = new LinkedHashMap<>();
        formats.put("text", false);
        formats.put("json", true);
        boolean json = new ParameterValue("format", wanted.format()).asOneOf(formats);
        Set<Class<?>> types = types(wanted.type());
        WorkspaceFacts facts = read(request, types);
        FactGroups shown = wanted.of() == null ? facts.groups : facts.groups.about(facts.object(wanted.of()));
        if (json) {
            return FactJson.text(shown);
        }
        return wanted.type() == null && wanted.of() == null
                ? FactList.overview(shown, "--type=NAME shows them, --of=OBJECT all of one object", terminal)
                : FactList.text(shown, terminal);
    }

    private static Set<Class<?>> types(@Nullable String wanted) {
        Set<Class<?>> known = new LinkedHashSet<>(Facts.types());
        known.add(Setting.class);
        if (wanted == null) {
            return known;
        }
        Pattern name = Pattern.compile("\\Q" + wanted.strip().replace("*", "\\E.*\\Q") + "\\E");
        Set<Class<?>> found = known.stream()
                .filter(type -> name.matcher(FactFields.type(type)).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (found.isEmpty()) {
            List<String> names = known.stream().map(FactFields::type).toList();
            throw new RequestException(
                    TYPE,
                    "there is no type of facts \"%s\"%s".formatted(wanted, Suggestions.didYouMean(wanted, names)),
                    "facts without --type lists them");
        }
        return found;
    }

    private static WorkspaceFacts read(LintRequest request, Set<Class<?>> types) {
        WorkspaceReader.Result read = WorkspaceReader.read(Linter.reading(request));
        Workspace workspace = read.workspace();
        if (workspace.files().isEmpty()) {
            throw request.withoutManifests();
        }
        LocalDate asOf = request.asOf().day();
        Facts facts = Facts.of(
                workspace,
                asOf,
                PlaceholderCheck.of(workspace.policy()),
                DocumentFiles.of(request.root(), request.members()),
                type -> types.contains(type) || Subject.class.isAssignableFrom(type));
        List<Object> found = new ArrayList<>(facts.all());
        if (types.contains(Setting.class)) {
            found.addAll(settings(request, workspace));
        }
        return new WorkspaceFacts(FactGroups.of(request.project(), asOf, types, found), objects(found));
    }

    private static Set<String> objects(List<Object> facts) {
        return facts.stream()
                .filter(Subject.class::isInstance)
                .map(fact -> ((Subject) fact).key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Setting> settings(LintRequest request, Workspace workspace) {
        try (RuleEngine rules = RuleEngine.load(request.ruleSources())) {
            return List.copyOf(Settings.of(rules.catalog().specs(), workspace.policy(), new ArrayList<>()));
        }
    }

    /** The key of an object that may be named by its id. */
    private String object(String wanted) {
        String name = wanted.strip();
        List<String> meant = objects.contains(name)
                ? List.of(name)
                : objects.stream().filter(key -> key.endsWith(":" + name)).toList();
        if (meant.size() > 1) {
            throw new RequestException(
                    OF, "\"%s\" is one of %s; write which".formatted(wanted, String.join(", ", meant)));
        }
        if (meant.isEmpty()) {
            List<String> names = new ArrayList<>(objects);
            objects.forEach(key -> names.add(key.substring(key.indexOf(':') + 1)));
            throw new RequestException(
                    OF, "there is no object \"%s\"%s".formatted(wanted, Suggestions.didYouMean(wanted, names)));
        }
        return meant.get(0);
    }
}
