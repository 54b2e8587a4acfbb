package io.continuitylint.catalog;

import io.continuitylint.finding.Finding;
import io.continuitylint.model.Policy;
import io.continuitylint.rule.Severity;
import io.continuitylint.rule.Standards;
import io.continuitylint.source.Origin;
import io.continuitylint.source.Place;
import io.continuitylint.source.YamlNode;
import io.continuitylint.source.YamlScalar;
import io.continuitylint.source.YamlSequence;
import java.util.List;

/** What a policy names under {@code frameworks} must be standards: another name would silently cite nothing. */
public final class NamedFrameworks {

    private static final String KEY = "frameworks";

    private NamedFrameworks() {}

    /**
     * Reports the names that no standard has.
     *
     * @param standards those that rules may cite; where there are none, no name can be judged
     */
    public static void check(Policy policy, Standards standards, List<Finding> findings) {
        if (standards.all().isEmpty()) {
            return;
        }
        for (String name : policy.frameworks()) {
            if (standards.called(name).isEmpty()) {
                findings.add(Finding.of(
                        Settings.INVALID,
                        policy.key(),
                        KEY + "=" + name,
                        Severity.ERROR,
                        "%s: there is no standard \"%s\"; %s".formatted(KEY, name, wayOut(name, standards)),
                        place(policy.origin().field(KEY), name)));
            }
        }
    }

    private static String wayOut(String name, Standards standards) {
        String whole = name.replaceFirst("/.*", "");
        return standards.called(whole).isEmpty()
                ? standards.insteadOf(name, "")
                : "a policy names a whole standard, \"%s\", and a selection of rules may name a clause"
                        .formatted(whole);
    }

    /** Where the name stands in its list. */
    private static Place place(Origin list, String name) {
        if (list.value() instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (item instanceof YamlScalar scalar && scalar.text().strip().equals(name)) {
                    return list.file().place(item);
                }
            }
        }
        return list.place();
    }
}
