package io.continuitylint.desugar;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;

/**
 * Makes plain classes and methods of the lambdas, method references, and record methods in a folder of compiled classes.
 *
 * <p>The JVM makes them itself when they are first needed: a class for each lambda, and for each record a tree of method
 * handles. That was 14 % of a small run, which meets a thousand lambdas once each. In a large run, without the optimizing
 * compiler of the JVM, each object that a lambda captures something for costs a call out of compiled code, and the method
 * handles are not compiled into one method.
 */
public final class Desugar {

    /** All classes of the folder, by their internal name, in the order of their files. */
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();

    /** Those among them that have to be written. */
    private final Map<String, ClassNode> changed = new LinkedHashMap<>();

    private Desugar() {}

    /**
     * Changes the classes of a folder in place. Doing it again changes nothing.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        folder(Path.of(arguments[0]));
    }

    static void folder(Path folder) throws IOException {
        Desugar desugar = new Desugar();
        desugar.read(folder);
        desugar.classes.values().forEach(desugar::desugar);
        desugar.write(folder);
        desugar.deleteLeftOver(folder);
    }

    private void read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, 0);
            classes.put(node.name, node);
        }
    }

    private void desugar(ClassNode node) {
        if (RecordMethods.write(node)) {
            changed.put(node.name, node);
        }
        List<ClassNode> lambdas = new LambdaCalls(node).replace();
        if (!lambdas.isEmpty()) {
            changed.put(node.name, node);
            lambdas.forEach(this::join);
        }
    }

    /** Only classes of a nest can call each other's private methods, which the bodies of lambdas are. */
    private void join(ClassNode lambda) {
        changed.put(lambda.name, lambda);
        ClassNode host = requireNonNull(classes.get(lambda.nestHostClass), lambda.nestHostClass);
        if (host.nestMembers == null) {
            host.nestMembers = new ArrayList<>();
        }
        if (!host.nestMembers.contains(lambda.name)) {
            host.nestMembers.add(lambda.name);
        }
        changed.put(host.name, host);
    }

    private void write(Path folder) throws IOException {
        for (ClassNode node : changed.values()) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            node.accept(writer);
            Files.write(file(folder, node), writer.toByteArray());
        }
    }

    /** Deletes what an earlier build made of lambdas that are no longer there: of such a class its nest does not know. */
    private void deleteLeftOver(Path folder) throws IOException {
        for (ClassNode node : classes.values()) {
            if (LambdaClass.isName(node.name) && !isInItsNest(node)) {
                Files.delete(file(folder, node));
            }
        }
    }

    private boolean isInItsNest(ClassNode lambda) {
        ClassNode host = classes.get(lambda.nestHostClass);
        return host != null && host.nestMembers != null && host.nestMembers.contains(lambda.name);
    }

    private static Path file(Path folder, ClassNode node) {
        return folder.resolve(node.name + ".class");
    }
}
