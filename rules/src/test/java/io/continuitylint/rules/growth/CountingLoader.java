package io.continuitylint.rules.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the linter, the compiled rules and the YAML parser once more, with a call of {@link Steps} at the beginning of
 * each method and before each jump back, which is at each turn of a loop. What they do is then counted and not timed.
 */
final class CountingLoader extends ClassLoader {

    private static final List<String> COUNTED = List.of("io.continuitylint.", "org.yaml.snakeyaml.");

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (COUNTED.stream().noneMatch(name::startsWith) || name.equals(Steps.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counting = counting(in.readAllBytes());
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] counting(byte[] written) {
        ClassReader reader = new ClassReader(written);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new CountingClass(writer), 0);
        return writer.toByteArray();
    }

    private static final class CountingClass extends ClassVisitor {

        private String name = "";

        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(int version, int access, String own, String signature, String parent, String[] interfaces) {
            name = own.substring(own.lastIndexOf('/') + 1);
            super.visit(version, access, own, signature, parent, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String sig, String[] thrown) {
            MethodVisitor next = super.visitMethod(access, method, descriptor, sig, thrown);
            return isLambda() ? next : new CountingMethod(Steps.number(name + "." + method), next);
        }

        /** Such a class only calls the body of the lambda, which is counted where it was written. */
        private boolean isLambda() {
            return name.contains("$$Lambda");
        }
    }

    private static final class CountingMethod extends MethodVisitor {

        private final int number;
        private final Set<Label> passed = new HashSet<>();

        CountingMethod(int number, MethodVisitor next) {
            super(Opcodes.ASM9, next);
            this.number = number;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label to) {
            if (passed.contains(to)) {
                count();
            }
            super.visitJumpInsn(opcode, to);
        }

        private void count() {
            visitLdcInsn(number);
            visitMethodInsn(Opcodes.INVOKESTATIC, Steps.class.getName().replace('.', '/'), "add", "(I)V", false);
        }
    }
}
