package io.continuitylint.engine;

import io.continuitylint.catalog.PackDocuments;
import io.continuitylint.catalog.RuleCatalog;
import io.continuitylint.request.RequestException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pack each rule comes from. */
final class RuleOwners {

    private static final String ONE_PLACE =
            "a rule is in one place: leave the pack out, or that folder, with --no-loose-rules (in a build, looseRules = false)";

    private final Map<String, RulePack> byId = new HashMap<>();

    private RuleOwners() {}

    /**
     * Where each rule is documented, by its id.
     *
     * @param packs those on the class path before those that a request names, and last what was compiled for this run
     * @param broken the ids of rules of the last one that could not be compiled
     * @throws RequestException if a pack that a request names repeats a rule of another one
     */
    static Map<String, PackDocuments> documents(List<RulePack> packs, Set<String> broken) {
        RuleOwners owners = new RuleOwners();
        packs.forEach(owners::add);
        broken.forEach(id -> owners.add(id, packs.get(packs.size() - 1)));
        Map<String, PackDocuments> documents = new HashMap<>();
        owners.byId.forEach((id, pack) -> documents.put(id, pack.documents()));
        return documents;
    }

    private void add(RulePack pack) {
        pack.ids().forEach(id -> add(id, pack));
        if (pack.jar() == null) {
            // The readers of manifests come with the linter, and so does their documentation.
            RuleCatalog.MANIFEST_RULES.forEach(id -> byId.putIfAbsent(id, pack));
        }
    }

    private void add(String id, RulePack pack) {
        RulePack other = byId.put(id, pack);
        if (other != null && pack.jar() != null) {
            throw new RequestException(
                    pack.isLoose() ? null : RulePack.PARAMETER,
                    "the rule %s is in %s and in %s".formatted(id, other.inWords(), pack.inWords()),
                    other.isStandard() ? wayOutOfTheCatalogue(id) : pack.isLoose() ? ONE_PLACE : null);
        }
    }

    private static String wayOutOfTheCatalogue(String id) {
        return "it comes with the linter; rename yours into a family of your own, such as acme%s"
                .formatted(id.substring(id.indexOf('/')));
    }
}
