package io.continuitylint.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was written in manifests and could not be read: a value that was refused, a key that was misspelt near a known one,
 * a reference that names nothing. It is reported where it stands, and unknown to the rules: none says that it is absent.
 *
 * <p>A path is the keys that lead to a value within its object. Five are no keys: what other objects say of one,
 * {@link #TESTS}, {@link #MEASUREMENTS}, {@link #BACKUPS} and {@link #NEEDED_BY}, and {@link #MEMBERS}.
 */
public final class Misread {

    /** The tests of a backup, a group, a function or a scenario. */
    public static final String TESTS = "tests";

    /** The loads and times that tests put on or measured of a backup; not known where its tests are not. */
    public static final String MEASUREMENTS = "measurements";

    /** The backups of what is needed. */
    public static final String BACKUPS = "backups";

    /** Who needs or uses a thing. */
    public static final String NEEDED_BY = "neededBy";

    /** How many members a group has, and how many of them are needed. */
    public static final String MEMBERS = "members";

    private static final String OBJECTS = "objects";

    private static final String FILE = "file:";

    /** The keys by which something is needed, used or offered. */
    private static final List<String> EDGES = List.of(
            "needs",
            "uses",
            "protects",
            "startNeeds",
            "offered",
            "constraint",
            "storedIn",
            "storedAt",
            "transfer",
            "upstream",
            "copies",
            "restore.target",
            "restore.catalogue",
            "access.credentials",
            "access.physical",
            "activation.detectedBy",
            "activation.activators",
            "activation.comms",
            "activation.tools",
            "activation.fencing",
            "activation.runbookAt",
            "activation.runbookAlsoAt");

    private final Map<String, Set<String>> byObject = new HashMap<>();
    private final Set<String> anywhere = new HashSet<>();

    /** The same and more. */
    public static Misread of(Collection<Misread> parts) {
        Misread all = new Misread();
        for (Misread part : parts) {
            part.byObject.forEach((object, paths) -> all.byObject
                    .computeIfAbsent(object, unused -> new HashSet<>())
                    .addAll(paths));
            all.anywhere.addAll(part.anywhere);
        }
        return all;
    }

    /**
     * Adds a value.
     *
     * @param object key of the object it is in
     * @param path with dots; empty for all of the object
     */
    public void add(String object, String path) {
        byObject.computeIfAbsent(object, unused -> new HashSet<>()).add(path);
        if (object.startsWith(FILE)) {
            ofFile(path);
        }
        if (path.isEmpty() || EDGES.stream().anyMatch(edge -> isWithin(path, edge) || isWithin(edge, path))) {
            anywhere.add(NEEDED_BY);
        }
    }

    /** Adds an object that is not among those of the workspace. */
    public void addObject(String object) {
        add(object, "");
        anywhere.add(OBJECTS);
    }

    /** Adds a path of every object. */
    public void addAnywhere(String path) {
        anywhere.add(path);
    }

    /** Adds a path of every object of one sort. */
    public void addAnywhere(Entity sort, String path) {
        anywhere.add(ofSort(sort, path));
    }

    private static String ofSort(Entity sort, String path) {
        return sort.word() + ":" + path;
    }

    /** Adds all that a file may have declared for objects of other files. */
    public void addFile() {
        anywhere.addAll(List.of(TESTS, BACKUPS, NEEDED_BY, OBJECTS));
    }

    private void ofFile(String path) {
        switch (path) {
            case "tests" -> anywhere.add(TESTS);
            case "backups" -> anywhere.addAll(List.of(BACKUPS, NEEDED_BY));
            case "", "functions", "components" -> addFile();
            case "acceptedRisks" -> anywhere.add(OBJECTS);
            default -> {
                // The owner and the defaults matter to the objects of the file only.
            }
        }
    }

    public boolean isEmpty() {
        return byObject.isEmpty() && anywhere.isEmpty();
    }

    /** Whether more objects may have been declared than are known. */
    public boolean mayLackObjects() {
        return anywhere.contains(OBJECTS);
    }

    /** Whether the path of an object, what it is part of or something below it could not be read. */
    public boolean covers(Subject object, String... path) {
        if (isEmpty()) {
            return false;
        }
        String wanted = String.join(".", path);
        return wanted.equals(MEASUREMENTS) && covers(object, TESTS)
                || anywhere.contains(wanted)
                || anywhere.contains(ofSort(object.entity(), wanted))
                || has(object.key(), wanted)
                || object instanceof Group group && has(group.dependent().key(), "needs." + wanted)
                || ofFile(FILE + object.origin().file().name(), object.entity().word(), wanted);
    }

    /** Whether the path itself was misread in an object, by its key. */
    public boolean has(String object, String path) {
        Set<String> misread = byObject.get(object);
        return misread != null
                && misread.stream().anyMatch(each -> each.isEmpty() || isWithin(each, path) || isWithin(path, each));
    }

    /** The owner of a file and its defaults are those of its objects. */
    private boolean ofFile(String file, String entity, String path) {
        Set<String> misread = byObject.getOrDefault(file, Set.of());
        return misread.contains("")
                || misread.contains("defaults")
                || path.equals("owner") && misread.contains("owner")
                || misread.stream().anyMatch(each -> isWithin("defaults." + entity + "." + path, each));
    }

    /** The names without those that an object has and that could not be read. */
    public List<String> without(Subject object, List<String> missing) {
        return isEmpty()
                ? missing
                : missing.stream().filter(name -> !covers(object, name)).toList();
    }

    private static boolean isWithin(String path, String above) {
        return path.equals(above) || path.startsWith(above + ".");
    }
}
