package io.continuitylint.manifest.scalar;

import io.continuitylint.model.Activation;
import io.continuitylint.model.ComponentKind;
import io.continuitylint.model.DomainKind;
import io.continuitylint.model.Readiness;
import io.continuitylint.model.Sync;
import io.continuitylint.model.Test;
import io.continuitylint.model.TestKind;
import io.continuitylint.model.Variant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that other tools and people use for what manifests call otherwise: they are never read, only answered. */
final class Synonyms {

    private static final Map<Class<?>, Map<String, String>> WORDS = Map.of(
            ComponentKind.class,
            words(
                    "datastore: database db rdbms sql nosql bucket s3-bucket s3 storage volume filesystem file-share share cache warehouse",
                    "system: server vm virtual-machine host app application platform cluster node container pod website program instance",
                    "service: api microservice web-service webservice endpoint function lambda saas",
                    "records: record file files data paper ledger archive spreadsheet",
                    "site: building location office datacenter data-center datacentre facility premises branch hospital",
                    "power: ups generator electricity battery mains feed",
                    "cooling: hvac ventilation air-conditioning",
                    "network: lan wan internet line switch router vpn firewall load-balancer connection",
                    "identity: idp sso directory ldap active-directory iam auth",
                    "control-plane: console orchestrator kubernetes",
                    "person: human employee user individual staff",
                    "role: position job duty",
                    "team: group department squad unit",
                    "supplier: vendor provider third-party thirdparty partner contractor manufacturer",
                    "equipment: machine device hardware vehicle pump",
                    "spare: spare-part part",
                    "stock: inventory goods supplies supply reserve fuel material",
                    "credential: password secret token certificate cert account login badge",
                    "key: encryption-key kms cryptographic-key",
                    "document: doc runbook plan manual procedure contact-list",
                    "tool: script pipeline",
                    "authority: permission grant approval licence license permit",
                    "contract: agreement sla",
                    "communication: phone telephone radio chat email mail comms",
                    "software: library image os operating-system package",
                    "queue: topic broker message-queue message-broker kafka inbox bus",
                    "monitor: monitoring alert alarm watchdog probe",
                    "dns: domain-name name-server nameserver"),
            Variant.class,
            words(
                    "hot-standby: standby failover replica-set hot active-passive",
                    "active-active: active load-balanced cluster",
                    "warm-standby: warm pilot-light",
                    "cold-spare: cold cold-standby spare",
                    "role-backup: deputy substitute person",
                    "record-replica: replica replication mirror",
                    "record-copy: backup copy snapshot dump",
                    "alternate-supplier: second-source supplier vendor",
                    "reserve-stock: stock reserve inventory",
                    "spare-part: part",
                    "backup-power: ups generator power battery",
                    "alternate-site: site dr-site second-site",
                    "manual-process: manual paper workaround by-hand"),
            Readiness.class,
            words("hot: immediately immediate instant active running ready", "warm: standby", "cold: off"),
            Activation.Mode.class,
            words("automatic: auto automated", "semi: semi-automatic semiautomatic", "manual: by-hand hand"),
            Test.Outcome.class,
            words(
                    "pass: passed ok success successful succeeded green",
                    "fail: failed failure red",
                    "partial: partly",
                    "aborted: cancelled canceled stopped"),
            TestKind.class,
            words("walkthrough: walk-through", "restore: recovery", "failover: switchover fail-over"),
            Sync.SyncMode.class,
            words(
                    "sync: synchronous",
                    "async: asynchronous streaming continuous",
                    "periodic: scheduled daily cron batch"),
            DomainKind.class,
            words(
                    "site: datacenter data-center datacentre office",
                    "zone: availability-zone az",
                    "tenancy: account subscription tenant project",
                    "provider: cloud"));

    private Synonyms() {}

    /** The word of a closed list that is meant by another one; null if none is known. */
    static @Nullable String of(Class<?> list, String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return WORDS.getOrDefault(list, Map.of()).get(plain);
    }

    /** @param lines a word, a colon and its synonyms */
    private static Map<String, String> words(String... lines) {
        Map<String, String> words = new HashMap<>();
        for (String line : lines) {
            String word = line.substring(0, line.indexOf(':'));
            for (String synonym : line.substring(word.length() + 2).split(" ", -1)) {
                words.put(synonym, word);
            }
        }
        return words;
    }
}
