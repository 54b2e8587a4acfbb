package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Field;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Need;
import io.continuitylint.model.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins the needs of one list that name the same thing: what it is needed for is said once, and judged once. */
final class NeedsOnce {

    private NeedsOnce() {}

    /** In the order written, each thing at its first place; the second place is reported. */
    static List<Need> of(Field list, List<Need> written) {
        Map<Object, Need> byThing = new LinkedHashMap<>();
        Set<Object> reported = new HashSet<>();
        for (Need need : written) {
            Need before = byThing.get(thing(need));
            if (before instanceof Need.Single first && need instanceof Need.Single second) {
                byThing.put(thing(need), joined(first, second));
                if (reported.add(thing(need))) {
                    list.twice(second.use(), first.use());
                }
            } else {
                byThing.put(thing(need), need);
            }
        }
        return written.size() == byThing.size() ? written : List.copyOf(byThing.values());
    }

    /** What tells needs apart: a group, and a reference that names nothing, is like no other. */
    private static Object thing(Need need) {
        return need instanceof Need.Single single && single.use().target() != null
                ? single.use().target().key()
                : need.origin();
    }

    /** As hard as the harder one, with what either of them says. */
    private static Need joined(Need.Single first, Need.Single second) {
        List<Backup> backups = new ArrayList<>(first.backups());
        backups.addAll(second.backups());
        Quantity share = first.share() == null ? second.share() : first.share();
        String because = first.because() == null ? second.because() : first.because();
        return new Need.Single(
                first.use(), first.hard() || second.hard(), List.copyOf(backups), share, because, first.origin());
    }
}
