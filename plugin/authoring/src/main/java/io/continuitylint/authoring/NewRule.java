package io.continuitylint.authoring;

import io.continuitylint.engine.RuleEngine;
import io.continuitylint.request.RequestException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The folder of a new rule, with a small rule that works and its fixtures.
 *
 * @param id as in {@code acme/no-title}
 * @param folder of the rule, absolute
 */
public record NewRule(String id, Path folder) {

    /** The parameter that names it. */
    private static final String PARAMETER = "rule";

    private static final List<String> FILES = List.of(RuleFolder.DRL, RuleFolder.DOCUMENT, "bad.yaml", "good.yaml");

    /**
     * The one that somebody asks for.
     *
     * @param id FAMILY/NAME
     * @param rules the folder of the families, absolute; it need not be there
     * @throws RequestException if that is no id of a new rule
     */
    public static NewRule of(String id, Path rules) {
        if (!RuleFolder.isId(id)) {
            throw new RequestException(
                    PARAMETER,
                    "\"%s\" is not FAMILY/NAME in small letters and hyphens; the name tells the defect: acme/never-restored"
                            .formatted(id));
        }
        Path folder = rules.resolve(id);
        if (new RuleFolder(folder, "").isAboutManifests()) {
            throw new RequestException(
                    PARAMETER, "manifest/ is what the readers of manifests find, without a rule; name another family");
        }
        if (Files.exists(folder)) {
            throw new RequestException(PARAMETER, "%s is there already, in %s".formatted(id, folder));
        }
        try (RuleEngine engine = RuleEngine.load()) {
            if (engine.catalog().specs().containsKey(id)) {
                throw new RequestException(
                        PARAMETER,
                        "%s is a rule that comes with the linter; a family of your own, such as the name of your organisation, has none of these"
                                .formatted(id));
            }
        }
        return new NewRule(id, folder);
    }

    /**
     * Writes its files.
     *
     * @return those, in the order in which to read them
     * @throws RequestException if that is not possible
     */
    public List<Path> write() {
        Map<Path, byte[]> texts = new LinkedHashMap<>();
        FILES.forEach(name -> texts.put(folder.resolve(name), text(name)));
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, byte[]> each : texts.entrySet()) {
                Files.write(each.getKey(), each.getValue());
            }
        } catch (IOException unwritable) {
            throw new RequestException("dir", "%s cannot be written".formatted(folder), unwritable);
        }
        return new ArrayList<>(texts.keySet());
    }

    private byte[] text(String name) {
        try (InputStream in = Objects.requireNonNull(NewRule.class.getResourceAsStream("new-rule/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("FAMILY/NAME", id)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException never) {
            throw new IllegalStateException(name + " comes with this class", never);
        }
    }
}
