package io.continuitylint.authoring;

import io.continuitylint.engine.RuleThread;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Lets compiled rules ask whether their time is over, wherever they might go on without end: when a method begins, before each
 * jump back, and where something thrown is caught, so that a rule cannot catch what stops it. The call takes and leaves nothing,
 * so that frames and stack sizes remain what they are.
 */
final class TimeChecks extends MethodVisitor {

    private static final String OWNER = Type.getInternalName(RuleThread.class);

    private final Set<Label> passed = new HashSet<>();
    private final Set<Label> handlers = new HashSet<>();
    private boolean caught;

    private TimeChecks(MethodVisitor written) {
        super(Opcodes.ASM9, written);
    }

    /** A class with the checks in it. */
    static byte[] in(byte[] compiled) {
        ClassReader reader = new ClassReader(compiled);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new TimeChecks(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    private void check() {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, OWNER, "check", "()V", false);
    }

    private void checkBefore(Label target) {
        if (passed.contains(target)) {
            check();
        }
    }

    @Override
    public void visitCode() {
        super.visitCode();
        check();
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        handlers.add(handler);
        super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        caught |= handlers.contains(label);
        super.visitLabel(label);
    }

    /** What is caught begins with a frame, in front of which there must be no instruction. */
    @Override
    public void visitFrame(int type, int locals, Object[] local, int stacked, Object[] stack) {
        super.visitFrame(type, locals, local, stacked, stack);
        if (caught) {
            caught = false;
            check();
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        checkBefore(target);
        super.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitTableSwitchInsn(int least, int most, Label otherwise, Label... targets) {
        checkBefore(otherwise);
        for (Label target : targets) {
            checkBefore(target);
        }
        super.visitTableSwitchInsn(least, most, otherwise, targets);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
        checkBefore(otherwise);
        for (Label target : targets) {
            checkBefore(target);
        }
        super.visitLookupSwitchInsn(otherwise, keys, targets);
    }
}
