package io.continuitylint.rules.secondreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The backups of a random workspace. */
final class RandomBackup {

    private final Choice choice;
    private final Names names;
    private int inline;

    RandomBackup(Choice choice, Names names) {
        this.choice = choice;
        this.names = names;
    }

    /** One under the need of something. */
    Map<String, Object> inline(String of) {
        Map<String, Object> backup = new LinkedHashMap<>();
        backup.put("id", "i" + inline++);
        backup.putAll(fields(of));
        return backup;
    }

    Map<String, Object> fields(String of) {
        Map<String, Object> backup = new LinkedHashMap<>();
        boolean data = names.stores().contains(of);
        backup.put(
                "variant",
                data && choice.percent(70)
                        ? choice.word("record-copy", "record-replica", "archive")
                        : choice.word(
                                "hot-standby",
                                "warm-standby",
                                "active-active",
                                "cold-spare",
                                "alternate-site",
                                "manual-process",
                                "role-backup",
                                "alternate-supplier",
                                "backup-power",
                                "spare-part",
                                "reserve-stock",
                                "insurance"));
        List<String> usable = new ArrayList<>(names.technology());
        usable.addAll(names.people().keySet());
        if (choice.percent(97)) {
            usable.remove(of);
        }
        backup.put("uses", choice.some(usable, choice.percent(25) ? 2 : 1));
        choice.put(
                backup, "readiness", 85, () -> choice.word("hot", "warm", "cold", "recoverable", "stocked", "trained"));
        choice.put(backup, "activation", 85, this::activation);
        choice.put(backup, "access", 40, this::access);
        choice.put(backup, "sync", data ? 85 : 15, this::sync);
        choice.put(backup, "coverage", 30, () -> new LinkedHashMap<>(Map.of("datasets", List.of("ledger"))));
        choice.put(backup, "copies", data ? 55 : 5, this::copies);
        choice.put(backup, "restore", data ? 40 : 5, this::restore);
        return backup;
    }

    private Map<String, Object> activation() {
        Map<String, Object> activation = new LinkedHashMap<>();
        choice.put(activation, "mode", 95, () -> choice.word("automatic", "semi", "manual", "manual"));
        choice.put(activation, "detectedBy", 40, () -> choice.some(names.technology(), choice.between(1, 2)));
        choice.put(activation, "detect", 85, choice::duration);
        choice.put(activation, "decide", 50, choice::duration);
        choice.put(activation, "decideBy", 50, choice::duration);
        choice.put(activation, "trigger", 15, () -> new LinkedHashMap<>(Map.of("for", choice.duration())));
        List<String> people = new ArrayList<>(names.roles());
        people.addAll(names.persons());
        choice.put(activation, "activators", 70, () -> choice.some(people, choice.between(1, 2)));
        choice.put(activation, "activate", 85, choice::duration);
        choice.put(activation, "recover", 70, choice::duration);
        choice.put(activation, "propagate", 20, choice::duration);
        choice.put(activation, "verify", 20, choice::duration);
        choice.put(activation, "tools", 40, () -> choice.some(names.technology(), choice.between(1, 2)));
        choice.put(activation, "comms", 35, () -> choice.some(names.technology(), choice.between(1, 2)));
        choice.put(activation, "runbookAt", 15, () -> choice.some(names.technology(), 1));
        choice.put(activation, "fencing", 20, () -> new LinkedHashMap<>(Map.of("by", choice.one(names.technology()))));
        return activation;
    }

    private Map<String, Object> access() {
        Map<String, Object> access = new LinkedHashMap<>();
        List<String> keys = names.people("credential", "key");
        if (!keys.isEmpty()) {
            choice.put(access, "credentials", 70, () -> choice.some(keys, choice.between(1, 2)));
        }
        choice.put(access, "physical", 50, () -> choice.some(names.domains(), 1));
        return access.isEmpty() ? new LinkedHashMap<>(Map.of("remote", true)) : access;
    }

    private Map<String, Object> sync() {
        Map<String, Object> sync = new LinkedHashMap<>();
        choice.put(sync, "mode", 90, () -> choice.word("sync", "async", "periodic", "periodic", "none"));
        choice.put(sync, "lag", 40, choice::duration);
        choice.put(sync, "interval", 60, choice::duration);
        choice.put(sync, "duration", 20, choice::duration);
        choice.put(sync, "copyLag", 20, choice::duration);
        choice.put(sync, "lastSuccess", 50, () -> choice.word("2026-11-20", "2026-11-18", "2026-11-12", "2026-08-01"));
        choice.put(sync, "monitoredBy", 40, () -> choice.one(names.technology()));
        choice.put(sync, "alertTo", 50, () -> choice.one(names.roles()));
        choice.put(sync, "propagatesDeletes", 30, () -> choice.percent(50));
        choice.put(sync, "pointInTime", 60, () -> choice.percent(80));
        return sync.isEmpty() ? new LinkedHashMap<>(Map.of("mode", "none")) : sync;
    }

    private List<Object> copies() {
        List<Object> copies = new ArrayList<>();
        int count = choice.between(1, 2);
        for (int i = 0; i < count; i++) {
            Map<String, Object> copy = new LinkedHashMap<>();
            choice.put(copy, "in", 70, () -> choice.some(names.domains(), choice.between(1, 2)));
            choice.put(copy, "media", 60, () -> choice.word("disk", "tape", "object-store"));
            choice.put(copy, "offline", 15, () -> true);
            choice.put(copy, "immutable", 15, () -> true);
            choice.put(copy, "retention", 50, () -> choice.word("1d", "14d", "90d"));
            choice.put(copy, "deletableBy", 60, () -> choice.some(List.of("root", "ops", "dba"), choice.between(0, 2)));
            if (copy.isEmpty()) {
                copy.put("media", "disk");
            }
            copies.add(copy);
        }
        return copies;
    }

    private Map<String, Object> restore() {
        Map<String, Object> restore = new LinkedHashMap<>();
        restore.put("target", choice.some(names.technology(), choice.between(1, 2)));
        choice.put(restore, "catalogue", 25, () -> choice.one(names.technology()));
        if (choice.percent(40)) {
            restore.put("size", "4 TB");
            restore.put("throughput", choice.word("1 TB/h", "4 TB/h"));
            restore.put("parallel", 30);
        }
        choice.put(restore, "verify", 30, choice::duration);
        return restore;
    }
}
