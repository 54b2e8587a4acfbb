package io.continuitylint.authoring;

import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reports the descriptors of all types that the values of an annotation name. */
final class AnnotationTypes extends AnnotationVisitor {

    private final Consumer<String> descriptors;

    AnnotationTypes(Consumer<String> descriptors) {
        super(Opcodes.ASM9);
        this.descriptors = descriptors;
    }

    @Override
    public void visit(String name, Object value) {
        if (value instanceof Type type) {
            descriptors.accept(type.getDescriptor());
        }
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        descriptors.accept(descriptor);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        descriptors.accept(descriptor);
        return this;
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return this;
    }
}
