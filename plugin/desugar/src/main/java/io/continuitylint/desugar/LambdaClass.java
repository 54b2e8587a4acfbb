package io.continuitylint.desugar;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a lambda or method reference becomes: a class that keeps what it captured in fields, and calls the method that the
 * compiler made of its body, or that is referred to. The arguments of the call that it replaces are those of
 * {@link java.lang.invoke.LambdaMetafactory#metafactory}.
 */
final class LambdaClass {

    /** The field with the only object, where nothing is captured. */
    private static final String INSTANCE = "INSTANCE";

    /** The method that makes an object of what is captured. */
    private static final String OF = "of";

    /** What stands between the name of the class with the lambda and a number, in the name of the one made of it. */
    private static final String INFIX = "$$Lambda";

    private static final Type OBJECT = Type.getType(Object.class);

    private final ClassNode around;
    private final Type type;
    private final Type[] captured;
    private final Method constructor;

    /** What the interface declares, in the types of its class file. */
    private final Method declared;

    /** The arguments that it gets here: those of the interface with its type variables replaced. */
    private final Type[] arguments;

    /** What it calls. */
    private final Handle body;

    private final ClassNode made = new ClassNode();

    /**
     * @param around the class that it stands in
     * @param number counted from 0 within that class
     */
    LambdaClass(ClassNode around, int number, InvokeDynamicInsnNode call, Handle body) {
        this.around = around;
        type = Type.getObjectType(around.name + INFIX + number);
        captured = Type.getArgumentTypes(call.desc);
        constructor = new Method("<init>", Type.VOID_TYPE, captured);
        declared = new Method(call.name, ((Type) call.bsmArgs[0]).getDescriptor());
        this.body = body;
        arguments = ((Type) call.bsmArgs[2]).getArgumentTypes();
        made.interfaces.add(Type.getReturnType(call.desc).getInternalName());
    }

    /** Whether a class has the name of one that was made of a lambda. */
    static boolean isName(String name) {
        return name.contains(INFIX);
    }

    /** What makes an object of it, of what is captured. */
    AbstractInsnNode making() {
        String name = type.getInternalName();
        return captured.length == 0
                ? new FieldInsnNode(GETSTATIC, name, INSTANCE, type.getDescriptor())
                : new MethodInsnNode(INVOKESTATIC, name, OF, factory(), false);
    }

    private String factory() {
        return Type.getMethodDescriptor(type, captured);
    }

    ClassNode made() {
        made.version = around.version;
        made.access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
        made.name = type.getInternalName();
        made.superName = OBJECT.getInternalName();
        made.sourceFile = around.sourceFile;
        made.nestHostClass = around.nestHostClass == null ? around.name : around.nestHostClass;
        constructor();
        if (captured.length == 0) {
            instance();
        } else {
            makingMethod();
        }
        call();
        return made;
    }

    private void constructor() {
        GeneratorAdapter code = method(ACC_PRIVATE, constructor);
        code.loadThis();
        code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        for (int i = 0; i < captured.length; i++) {
            made.fields.add(new FieldNode(ACC_PRIVATE | ACC_FINAL, field(i), captured[i].getDescriptor(), null, null));
            code.loadThis();
            code.loadArg(i);
            code.putField(type, field(i), captured[i]);
        }
        end(code);
    }

    private void instance() {
        made.fields.add(new FieldNode(ACC_STATIC | ACC_FINAL, INSTANCE, type.getDescriptor(), null, null));
        GeneratorAdapter code = method(ACC_STATIC, new Method("<clinit>", "()V"));
        code.newInstance(type);
        code.dup();
        code.invokeConstructor(type, constructor);
        code.putStatic(type, INSTANCE, type);
        end(code);
    }

    private void makingMethod() {
        GeneratorAdapter code = method(ACC_STATIC, new Method(OF, factory()));
        code.newInstance(type);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(type, constructor);
        end(code);
    }

    private void call() {
        GeneratorAdapter code = method(ACC_PUBLIC, declared);
        List<Type> wanted = wanted();
        if (isConstructor()) {
            code.newInstance(owner());
            code.dup();
        }
        for (int i = 0; i < captured.length; i++) {
            code.loadThis();
            code.getField(type, field(i), captured[i]);
            Conversion.convert(code, captured[i], captured[i], wanted.get(i));
        }
        for (int i = 0; i < arguments.length; i++) {
            code.loadArg(i);
            Conversion.convert(code, declared.getArgumentTypes()[i], arguments[i], wanted.get(captured.length + i));
        }
        code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = isConstructor() ? owner() : Type.getReturnType(body.getDesc());
        Conversion.convert(code, result, result, declared.getReturnType());
        end(code);
    }

    /** What the body takes, beginning with the object that it is a method of. */
    private List<Type> wanted() {
        List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        if (body.getTag() != H_INVOKESTATIC && !isConstructor()) {
            wanted.add(0, owner());
        }
        return wanted;
    }

    /** Private methods too: in a nest they are called like others. */
    private int opcode() {
        return switch (body.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }

    private boolean isConstructor() {
        return body.getTag() == H_NEWINVOKESPECIAL;
    }

    private Type owner() {
        return Type.getObjectType(body.getOwner());
    }

    private static String field(int i) {
        return "captured" + i;
    }

    private GeneratorAdapter method(int access, Method signature) {
        MethodNode method = new MethodNode(access, signature.getName(), signature.getDescriptor(), null, null);
        made.methods.add(method);
        return new GeneratorAdapter(access, signature, method);
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }
}
