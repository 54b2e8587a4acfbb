package io.continuitylint.manifest;

import io.continuitylint.source.SourceFile;
import io.continuitylint.source.YamlMapping;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises files of other tools, so that a message can say what lies where a manifest was expected. */
public final class OtherTool {

    /** Keys that only files of one tool have, the most telling first. */
    private static final List<List<String>> BY_KEYS = List.of(
            List.of("a Terraform plan or state", "terraform_version"),
            List.of("a Helm chart", "apiVersion", "name", "version"),
            List.of("a Kubernetes object", "apiVersion", "kind"),
            List.of("an OpenAPI description", "openapi"),
            List.of("an OpenAPI description", "swagger"),
            List.of("a CloudFormation template", "AWSTemplateFormatVersion"),
            List.of("a GitHub workflow", "on", "jobs"),
            List.of("a GitLab pipeline", "stages"),
            List.of("Helm values", "image", "replicaCount"));

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{-|\\{\\{ *(?:\\.|include |template |if |range )");

    private OtherTool() {}

    /** {@code a Kubernetes object}; null if it is none that we know. */
    public static @Nullable String of(SourceFile file) {
        YamlNode root = file.root();
        if (root instanceof YamlMapping keys) {
            return ofKeys(keys, file);
        }
        boolean plays = root instanceof YamlSequence list
                && !list.items().isEmpty()
                && list.items().get(0) instanceof YamlMapping first
                && first.indexOf("hosts") >= 0;
        return plays ? "an Ansible playbook" : template(file);
    }

    private static @Nullable String ofKeys(YamlMapping keys, SourceFile file) {
        if (text(keys, "apiVersion").startsWith("backstage.io/")) {
            String kind = text(keys, "kind");
            return kind.isEmpty() ? "a Backstage entity" : "a Backstage " + kind.toLowerCase(Locale.ROOT);
        }
        if (isCompose(keys, file.name())) {
            return "a Compose file";
        }
        for (List<String> tool : BY_KEYS) {
            if (tool.stream().skip(1).allMatch(key -> keys.indexOf(key) >= 0)) {
                return tool.get(0);
            }
        }
        return template(file);
    }

    /** A service of Compose has an image or is built. */
    private static boolean isCompose(YamlMapping keys, String name) {
        int index = keys.indexOf("services");
        if (index < 0) {
            return false;
        }
        boolean called = name.substring(name.lastIndexOf('/') + 1).contains("compose");
        return called
                || keys.value(index) instanceof YamlMapping services
                        && services.entries().stream()
                                .anyMatch(entry -> entry.value() instanceof YamlMapping service
                                        && (service.indexOf("image") >= 0 || service.indexOf("build") >= 0));
    }

    private static @Nullable String template(SourceFile file) {
        boolean braces =
                file.lines().stream().anyMatch(line -> TEMPLATE.matcher(line).find());
        return braces ? "a template, such as one of Helm" : null;
    }

    private static String text(YamlMapping keys, String key) {
        int index = keys.indexOf(key);
        return index >= 0 && keys.value(index) instanceof YamlScalar scalar ? scalar.text() : "";
    }
}
