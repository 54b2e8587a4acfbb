package io.continuitylint.authoring;

import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * All that a compiled class names. What its instructions name stands in its constant pool, whatever the instruction, so
 * that is read; what it declares stands outside of it.
 */
final class ClassReferences extends ClassVisitor {

    /** The tags of the constant pool, of the class file format. */
    private static final int CLASS = 7;

    private static final int FIELD = 9;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;

    /** A field or a method of a type, both with dots. */
    record Member(String owner, String name) {}

    private final Set<String> types = new LinkedHashSet<>();
    private final Set<Member> members = new LinkedHashSet<>();
    private final Set<String> supertypes = new LinkedHashSet<>();
    private final Set<String> lambdas = new LinkedHashSet<>();
    private final Set<String> forbidden = new LinkedHashSet<>();

    private ClassReferences() {
        super(Opcodes.ASM9);
    }

    static ClassReferences of(byte[] compiled) {
        ClassReferences references = new ClassReferences();
        ClassReader reader = new ClassReader(compiled);
        references.readPool(reader);
        reader.accept(references, ClassReader.SKIP_FRAMES);
        return references;
    }

    /** All types, with dots; of an array, that of its elements. */
    Set<String> types() {
        return types;
    }

    /** The fields and methods it uses, its own included. */
    Set<Member> members() {
        return members;
    }

    /** What it extends and implements. */
    Set<String> supertypes() {
        return supertypes;
    }

    /** What its lambdas and method references implement. */
    Set<String> lambdas() {
        return lambdas;
    }

    /** The words of the language that it uses though no rule may: {@code synchronized}, {@code native}. */
    Set<String> forbidden() {
        return forbidden;
    }

    private void readPool(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int at = reader.getItem(item);
            if (at != 0) { // The second half of a number of two.
                readItem(reader, at, buffer);
            }
        }
    }

    private void readItem(ClassReader reader, int at, char[] buffer) {
        int tag = reader.readByte(at - 1);
        if (tag == CLASS) {
            addType(Type.getObjectType(reader.readUTF8(at, buffer)));
        } else if (tag >= FIELD && tag <= INTERFACE_METHOD) {
            int nameAndType = reader.getItem(reader.readUnsignedShort(at + 2));
            Type owner = Type.getObjectType(reader.readClass(at, buffer));
            if (owner.getSort() != Type.ARRAY) { // It has the methods of objects, and of itself only clone.
                members.add(new Member(owner.getClassName(), reader.readUTF8(nameAndType, buffer)));
            }
        } else if (tag == NAME_AND_TYPE) {
            addDescriptor(reader.readUTF8(at + 2, buffer));
        } else if (tag == METHOD_TYPE) {
            addDescriptor(reader.readUTF8(at, buffer));
        } else if (tag == DYNAMIC) {
            forbidden.add("dynamic constants");
        } else if (tag == INVOKE_DYNAMIC) {
            int nameAndType = reader.getItem(reader.readUnsignedShort(at + 2));
            lambdas.add(
                    Type.getReturnType(reader.readUTF8(nameAndType + 2, buffer)).getClassName());
        }
    }

    private void addDescriptor(String descriptor) {
        if (descriptor.startsWith("(")) {
            addType(Type.getReturnType(descriptor));
            for (Type each : Type.getArgumentTypes(descriptor)) {
                addType(each);
            }
        } else {
            addType(Type.getType(descriptor));
        }
    }

    private void addType(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            types.add(element.getClassName());
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        supertypes.add(Type.getObjectType(parent).getClassName());
        for (String each : interfaces) {
            supertypes.add(Type.getObjectType(each).getClassName());
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        addDescriptor(descriptor);
        return new AnnotationTypes(this::addDescriptor);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        addDescriptor(descriptor);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return ClassReferences.this.visitAnnotation(type, visible);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        addDescriptor(descriptor);
        forbid(access, Opcodes.ACC_SYNCHRONIZED, "synchronized");
        forbid(access, Opcodes.ACC_NATIVE, "native");
        if (name.equals("finalize")) {
            forbidden.add(name);
        }
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return ClassReferences.this.visitAnnotation(type, visible);
            }

            @Override
            public AnnotationVisitor visitParameterAnnotation(int parameter, String type, boolean visible) {
                return ClassReferences.this.visitAnnotation(type, visible);
            }

            @Override
            public void visitInsn(int opcode) {
                if (opcode == Opcodes.MONITORENTER) {
                    forbidden.add("synchronized");
                }
            }
        };
    }

    private void forbid(int access, int flag, String word) {
        if ((access & flag) != 0) {
            forbidden.add(word);
        }
    }
}
