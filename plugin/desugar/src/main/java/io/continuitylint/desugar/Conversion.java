package io.continuitylint.desugar;

import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** How a value becomes one of the type that is wanted, as the JVM does it where a lambda is called. */
final class Conversion {

    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type CHARACTER = Type.getType(Character.class);

    private Conversion() {}

    /**
     * Converts the value on top of the stack.
     *
     * @param from its type there
     * @param known its type where the lambda stands, which says more than an erased type variable
     * @param to the type that is wanted, or void
     */
    static void convert(GeneratorAdapter code, Type from, Type known, Type to) {
        if (from.equals(to)) {
            return;
        }
        if (to.getSort() == Type.VOID) {
            drop(code, from);
        } else if (isPrimitive(from)) {
            fromPrimitive(code, from, to);
        } else if (isPrimitive(to)) {
            unbox(code, known, to);
        } else if (!to.equals(OBJECT)) {
            code.checkCast(to);
        }
    }

    private static void drop(GeneratorAdapter code, Type from) {
        if (from.getSize() == 2) {
            code.pop2();
        } else {
            code.pop();
        }
    }

    private static void fromPrimitive(GeneratorAdapter code, Type from, Type to) {
        if (isPrimitive(to)) {
            code.cast(from, to);
        } else {
            code.valueOf(from);
        }
    }

    /** A number gives any primitive number; a character gives a character, which is then one. */
    private static void unbox(GeneratorAdapter code, Type known, Type to) {
        if (known.equals(CHARACTER)) {
            code.unbox(Type.CHAR_TYPE);
            code.cast(Type.CHAR_TYPE, to);
        } else {
            code.unbox(to);
        }
    }

    /** The class of the objects that hold values of a primitive type. */
    static Type boxed(Type primitive) {
        return Type.getType(
                switch (primitive.getSort()) {
                    case Type.BOOLEAN -> Boolean.class;
                    case Type.CHAR -> Character.class;
                    case Type.BYTE -> Byte.class;
                    case Type.SHORT -> Short.class;
                    case Type.INT -> Integer.class;
                    case Type.FLOAT -> Float.class;
                    case Type.LONG -> Long.class;
                    case Type.DOUBLE -> Double.class;
                    default -> throw new IllegalArgumentException(primitive + " is not primitive");
                });
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }
}
