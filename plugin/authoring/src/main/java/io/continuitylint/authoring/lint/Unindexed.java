package io.continuitylint.authoring.lint;

import java.util.Set;

/** What to write instead of a join that has no index. */
final class Unindexed {

    private static final Set<String> MEMBERSHIPS =
            Set.of("contains", "not contains", "memberOf", "not memberOf", "in", "not in", "excludes");

    private Unindexed() {}

    static String message(Condition join, PatternReading pattern) {
        return "`%s` has no index, so every %s is tried each time; %s"
                .formatted(join.text(), pattern.type(), remedy(join));
    }

    private static String remedy(Condition join) {
        Comparison first = join.comparisons().get(0);
        if (join.comparisons().size() > 1) {
            return "write a rule for each alternative";
        }
        if (MEMBERSHIPS.contains(first.operator()) || first.left().contains(".contains(")) {
            return "match a fact that says which belongs to which, as UseOf does, and join that with ==";
        }
        if (first.operator().equals("==") && isField(first.right())) {
            return "write the field on the left: `%s == %s`".formatted(first.right(), first.left());
        }
        return "join by a field of it: `field == $variable`";
    }

    private static boolean isField(String text) {
        return text.matches("[a-z]\\w*(!?\\.\\w+)*");
    }
}
