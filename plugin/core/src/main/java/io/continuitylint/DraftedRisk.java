package io.continuitylint;

import io.continuitylint.finding.Finding;
import io.continuitylint.source.YamlText.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An accepted risk that is not written yet.
 *
 * @param id no risk has it yet
 * @param findings what it answers, of one rule about one object; one at least
 * @param causes what it is narrowed to; empty for all
 * @param tier the strictest of what needs the object; null for none
 */
record DraftedRisk(
        String id,
        List<Finding> findings,
        List<String> causes,
        String reason,
        String owner,
        String approvedBy,
        LocalDate accepted,
        LocalDate expires,
        @Nullable Integer tier) {

    /** Stands for what nobody has said. */
    static final String TO_SAY = "TBD";

    String rule() {
        return findings.get(0).rule();
    }

    String object() {
        return findings.get(0).object();
    }

    /** Whether all has been said. */
    boolean isComplete() {
        return List.of(reason, owner, approvedBy).stream().noneMatch(TO_SAY::equals);
    }

    /** The same, under another id and approved by somebody else. */
    DraftedRisk approvedBy(String otherId, String approver) {
        return new DraftedRisk(otherId, findings, causes, reason, owner, approver, accepted, expires, tier);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.list("rules", List.of(rule())));
        fields.add(Field.list("scope", List.of(object())));
        if (!causes.isEmpty()) {
            fields.add(Field.list("causes", causes));
        }
        fields.add(Field.of("reason", reason));
        fields.add(Field.of("owner", owner));
        fields.add(Field.of("approvedBy", approvedBy));
        fields.add(date("accepted", accepted));
        fields.add(date("expires", expires));
        return fields;
    }

    /** People write dates without quotes. */
    private static Field date(String key, LocalDate day) {
        return new Field(key, List.of(day.toString()), false, false);
    }
}
