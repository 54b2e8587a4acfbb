package io.continuitylint.start.inventory;

import io.continuitylint.model.ComponentKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words by which other tools say what something is: types of Backstage, names of images. */
final class KindWords {

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, ComponentKind> KINDS = new HashMap<>();

    /** What stands beside a database and is none: {@code redis-exporter}. */
    private static final Set<String> BESIDE =
            Set.of("exporter", "ui", "admin", "commander", "operator", "proxy", "client", "backup", "migrate");

    static {
        add(
                ComponentKind.DATASTORE,
                "database db datastore postgres postgresql postgis pgvector timescaledb mysql mariadb percona mongo"
                        + " mongodb oracle mssql sqlserver sqlite cockroach cockroachdb cassandra scylladb dynamodb rds"
                        + " aurora cloudsql spanner redis valkey keydb dragonfly memcached cache elasticsearch"
                        + " opensearch solr meilisearch typesense index warehouse bigquery redshift clickhouse influxdb"
                        + " couchdb couchbase neo4j etcd bucket s3 gcs blob storage minio volume filesystem");
        add(
                ComponentKind.QUEUE,
                "queue topic broker kafka rabbitmq nats sqs sns pubsub activemq artemis redpanda pulsar mosquitto"
                        + " eventbus kinesis");
        add(ComponentKind.MONITOR, "monitor monitoring prometheus grafana alertmanager kuma exporter");
        add(ComponentKind.IDENTITY, "identity idp sso ldap openldap keycloak dex authentik authelia");
        add(ComponentKind.DNS, "dns coredns bind9 route53");
        add(ComponentKind.NETWORK, "network vpc subnet loadbalancer cdn vpn firewall");
        add(ComponentKind.CREDENTIAL, "secret certificate credential");
        add(ComponentKind.KEY, "kms encryptionkey");
        add(ComponentKind.SUPPLIER, "saas vendor supplier thirdparty external");
        add(ComponentKind.EQUIPMENT, "hardware machine device");
        add(ComponentKind.DOCUMENT, "documentation docs");
        add(ComponentKind.TOOL, "tool cli");
        add(ComponentKind.SOFTWARE, "library lib package sdk");
    }

    private KindWords() {}

    private static void add(ComponentKind kind, String words) {
        BETWEEN.splitAsStream(words).forEach(word -> KINDS.put(word, kind));
    }

    /** What a type or a name says; null if no word in it is known. */
    static @Nullable ComponentKind in(String text) {
        List<String> words =
                BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        String together = String.join("", words);
        if (KINDS.containsKey(together)) {
            return KINDS.get(together);
        }
        if (words.stream().anyMatch(BESIDE::contains)) {
            return words.contains("exporter") ? ComponentKind.MONITOR : null;
        }
        return words.stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .findFirst()
                .orElse(null);
    }
}
