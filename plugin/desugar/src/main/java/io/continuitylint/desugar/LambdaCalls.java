package io.continuitylint.desugar;

import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;

import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The places in a class where the JVM would make an object of a lambda or a method reference. */
final class LambdaCalls {

    private static final String METAFACTORY = Type.getInternalName(LambdaMetafactory.class);

    /** How the compiler names them. */
    private static final Pattern HIDDEN = Pattern.compile("lambda\\$(?<around>.+)\\$(?<number>\\d+)");

    private final ClassNode node;
    private final List<ClassNode> lambdas = new ArrayList<>();

    LambdaCalls(ClassNode node) {
        this.node = node;
    }

    /**
     * Replaces each by the making of an object of a plain class. What is serializable or implements several interfaces
     * stays as it is.
     *
     * @return those classes; each belongs into the nest that it names
     */
    List<ClassNode> replace() {
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call && isPlain(call)) {
                    method.instructions.set(call, making(call));
                }
            }
        }
        return lambdas;
    }

    private static boolean isPlain(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(METAFACTORY) && call.bsm.getName().equals("metafactory");
    }

    private AbstractInsnNode making(InvokeDynamicInsnNode call) {
        LambdaClass lambda = new LambdaClass(node, lambdas.size(), call, shown((Handle) call.bsmArgs[1]));
        lambdas.add(lambda.made());
        return lambda.making();
    }

    /**
     * Gives the method that the compiler made of a lambda another name, which begins with that of the method that the lambda
     * stands in. By the old one tools take it for one that the JVM calls, and no longer look into it.
     */
    private Handle shown(Handle body) {
        Matcher hidden = HIDDEN.matcher(body.getName());
        if (!body.getOwner().equals(node.name) || !hidden.matches()) {
            return body;
        }
        String name = hidden.group("around") + "$lambda$" + hidden.group("number");
        for (MethodNode method : node.methods) {
            if (method.name.equals(body.getName()) && method.desc.equals(body.getDesc())) {
                method.name = name;
                method.access &= ~ACC_SYNTHETIC;
            }
        }
        return new Handle(body.getTag(), body.getOwner(), name, body.getDesc(), body.isInterface());
    }
}
