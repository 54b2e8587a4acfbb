package io.continuitylint.manifest;

import io.continuitylint.manifest.field.Ids;
import io.continuitylint.model.AcceptedRisk;
import io.continuitylint.model.Backup;
import io.continuitylint.model.Component;
import io.continuitylint.model.Domain;
import io.continuitylint.model.Entity;
import io.continuitylint.model.Function;
import io.continuitylint.model.Group;
import io.continuitylint.model.Scenario;
import io.continuitylint.model.Subject;
import io.continuitylint.model.Test;
import io.continuitylint.source.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was read so far, by id. Of two objects with one id only the first is kept. */
final class ReadObjects {

    final SortedMap<String, Function> functions = new TreeMap<>();
    final SortedMap<String, Component> components = new TreeMap<>();
    final SortedMap<String, Domain> domains = new TreeMap<>();
    final SortedMap<String, Backup> backups = new TreeMap<>();
    final SortedMap<String, Group> groups = new TreeMap<>();
    final SortedMap<String, Scenario> scenarios = new TreeMap<>();
    final SortedMap<String, AcceptedRisk> acceptedRisks = new TreeMap<>();
    final List<Test> tests = new ArrayList<>();

    private final Ids ids;

    ReadObjects(Ids ids) {
        this.ids = ids;
    }

    void add(Entity entity, Subject subject, Origin origin) {
        if (!ids.counts(entity, subject.id(), origin)) {
            return;
        }
        if (subject instanceof Function function) {
            functions.putIfAbsent(function.id(), function);
        } else if (subject instanceof Component component) {
            components.putIfAbsent(component.id(), component);
        } else if (subject instanceof Domain domain) {
            domains.putIfAbsent(domain.id(), domain);
        } else if (subject instanceof Backup backup) {
            backups.putIfAbsent(backup.id(), backup);
        } else if (subject instanceof Group group) {
            groups.putIfAbsent(group.id(), group);
        } else if (subject instanceof Scenario scenario) {
            scenarios.putIfAbsent(scenario.id(), scenario);
        } else if (subject instanceof AcceptedRisk risk) {
            acceptedRisks.putIfAbsent(risk.id(), risk);
        }
    }

    void addAll(ReadObjects other) {
        functions.putAll(other.functions);
        components.putAll(other.components);
        domains.putAll(other.domains);
        backups.putAll(other.backups);
        groups.putAll(other.groups);
        scenarios.putAll(other.scenarios);
        acceptedRisks.putAll(other.acceptedRisks);
        tests.addAll(other.tests);
    }

    /** By date, then by place. Those of each file are sorted while the other files are read, and merged in the end. */
    void sortTests() {
        tests.sort(ReadObjects::byDate);
    }

    /** Written out, as a chain of comparators calls several for each pair, and no other list of a workspace is as long. */
    private static int byDate(Test one, Test other) {
        LocalDate date = one.date();
        LocalDate otherDate = other.date();
        int compared = date == null || otherDate == null
                ? Boolean.compare(date != null, otherDate != null)
                : date.compareTo(otherDate);
        return compared != 0 ? compared : one.id().compareTo(other.id());
    }
}
