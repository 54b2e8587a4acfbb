package io.continuitylint.vocabulary;

/** A small manifest of a function of tier 1 with a datastore and its standby, to which a test adds what it is about. */
public final class StandbyManifest {

    private StandbyManifest() {}

    /**
     * @param backup more fields of the standby
     * @param more further top-level keys
     */
    public static String with(String backup, String more) {
        return with("tier: 1, rto: 1h, rpo: 5m, mbco: 50%, demand: {peak: 100 tps}", backup, more);
    }

    public static String with(String function, String backup, String more) {
        return """
                functions:
                  pay: {%s, needs: [db]}
                components:
                  db: {kind: datastore, in: [east], changed: 2026-06-01}
                  db-west: {kind: datastore, in: [west], changed: 2026-08-01}
                  console: {kind: tool, changed: 2026-09-01}
                  probe: {kind: monitor, changed: 2026-10-01}
                  ann: {kind: person}
                  bob: {kind: person}
                  eve: {kind: person, until: 2026-11-19}
                  dba: {kind: role, holders: [ann], deputies: [{person: bob}]}
                domains:
                  east: {kind: site, parent: coast}
                  west: {kind: site}
                  coast: {kind: region}
                backups:
                  standby:
                    protects: [db]
                    uses: [db-west]
                %s
                %s
                """.formatted(function, backup.indent(4).stripTrailing(), more);
    }
}
