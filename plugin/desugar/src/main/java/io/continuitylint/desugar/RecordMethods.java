package io.continuitylint.desugar;

import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.commons.GeneratorAdapter.ADD;
import static org.objectweb.asm.commons.GeneratorAdapter.EQ;
import static org.objectweb.asm.commons.GeneratorAdapter.MUL;
import static org.objectweb.asm.commons.GeneratorAdapter.NE;

import java.lang.runtime.ObjectMethods;
import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The {@code equals} and {@code hashCode} of a record, with the results that {@link ObjectMethods} gives, so that sets of
 * records keep their order too. {@code toString} stays, because nothing that is fast asks for it.
 */
final class RecordMethods {

    private static final String BOOTSTRAP = Type.getInternalName(ObjectMethods.class);
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type OBJECTS = Type.getType(Objects.class);
    private static final Method HASH_CODE = new Method("hashCode", "()I");
    private static final Method EQUALS = new Method("equals", "(Ljava/lang/Object;)Z");

    private final Type type;

    /** A record has no other fields. */
    private final List<FieldNode> components;

    private RecordMethods(ClassNode node) {
        type = Type.getObjectType(node.name);
        components = node.fields.stream()
                .filter(field -> (field.access & ACC_STATIC) == 0)
                .toList();
    }

    /** Writes those that the compiler leaves to the JVM, and says whether there are any. */
    static boolean write(ClassNode node) {
        RecordMethods methods = new RecordMethods(node);
        boolean changed = false;
        for (MethodNode method : node.methods) {
            if (isLeftToTheJvm(method)) {
                changed |= methods.write(method);
            }
        }
        return changed;
    }

    private static boolean isLeftToTheJvm(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof InvokeDynamicInsnNode call
                    && call.bsm.getOwner().equals(BOOTSTRAP)) {
                return true;
            }
        }
        return false;
    }

    private boolean write(MethodNode method) {
        Method signature = new Method(method.name, method.desc);
        if (signature.equals(HASH_CODE)) {
            hashCode(rewrite(method));
            return true;
        }
        if (signature.equals(EQUALS)) {
            equals(rewrite(method), method);
            return true;
        }
        return false;
    }

    private static GeneratorAdapter rewrite(MethodNode method) {
        method.instructions.clear();
        method.localVariables = null;
        return new GeneratorAdapter(method.access, new Method(method.name, method.desc), method);
    }

    private void hashCode(GeneratorAdapter code) {
        code.push(0);
        for (FieldNode component : components) {
            Type each = Type.getType(component.desc);
            code.push(31);
            code.math(MUL, Type.INT_TYPE);
            code.loadThis();
            code.getField(type, component.name, each);
            if (Conversion.isPrimitive(each)) {
                code.invokeStatic(Conversion.boxed(each), new Method("hashCode", Type.INT_TYPE, new Type[] {each}));
            } else {
                code.invokeStatic(OBJECTS, new Method("hashCode", "(Ljava/lang/Object;)I"));
            }
            code.math(ADD, Type.INT_TYPE);
        }
        code.returnValue();
        code.endMethod();
    }

    private void equals(GeneratorAdapter code, MethodNode method) {
        Label equal = code.newLabel();
        Label different = code.newLabel();
        code.loadThis();
        code.loadArg(0);
        code.ifCmp(OBJECT, EQ, equal);
        code.loadArg(0);
        code.instanceOf(type);
        code.ifZCmp(EQ, different);
        components.forEach(component -> compare(code, component, different));
        answer(code, method, equal, true);
        answer(code, method, different, false);
        code.endMethod();
    }

    private void compare(GeneratorAdapter code, FieldNode component, Label different) {
        Type each = Type.getType(component.desc);
        code.loadThis();
        code.getField(type, component.name, each);
        code.loadArg(0);
        code.checkCast(type);
        code.getField(type, component.name, each);
        switch (each.getSort()) {
            case Type.FLOAT, Type.DOUBLE -> {
                // Zeros of different signs differ, and what is not a number equals itself.
                code.invokeStatic(
                        Conversion.boxed(each), new Method("compare", Type.INT_TYPE, new Type[] {each, each}));
                code.ifZCmp(NE, different);
            }
            case Type.ARRAY, Type.OBJECT -> {
                code.invokeStatic(OBJECTS, new Method("equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
                code.ifZCmp(EQ, different);
            }
            default -> code.ifCmp(each, NE, different);
        }
    }

    private static void answer(GeneratorAdapter code, MethodNode method, Label label, boolean answer) {
        code.mark(label);
        method.visitFrame(F_SAME, 0, null, 0, null);
        code.push(answer);
        code.returnValue();
    }
}
