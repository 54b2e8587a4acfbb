package io.continuitylint.vocabulary;

import io.continuitylint.analysis.InlineWorkspace;
import io.continuitylint.fact.Documents;
import io.continuitylint.manifest.check.PlaceholderCheck;
import java.util.List;

/** The facts of one type that are found in a manifest, written without its first line. */
public final class FoundFacts {

    private FoundFacts() {}

    public static <T> List<T> in(String yaml, Class<T> type) {
        return in(yaml, type, (namedIn, document) -> Documents.Found.THERE);
    }

    /** Likewise, where the documents are as they are declared to be. */
    public static <T> List<T> in(String yaml, Class<T> type, Documents documents) {
        var workspace = InlineWorkspace.in(yaml).workspace();
        return Facts.of(
                        workspace,
                        InlineWorkspace.DAY,
                        PlaceholderCheck.of(workspace.policy()),
                        documents,
                        type::equals)
                .all()
                .stream()
                .map(type::cast)
                .toList();
    }

    /** Facts of all types, in a manifest in which anything may be wrong. */
    public static List<Object> everything(String yaml) {
        return Facts.of(
                        InlineWorkspace.anyhow(yaml),
                        InlineWorkspace.DAY,
                        "TBD"::equals,
                        Documents.UNSEEN,
                        type -> true)
                .all();
    }
}
