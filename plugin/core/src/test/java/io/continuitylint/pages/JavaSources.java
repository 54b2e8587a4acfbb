package io.continuitylint.pages;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of a source folder, by type, read with the compiler of the JDK. Nothing is compiled. */
public final class JavaSources {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private static final Set<Modifier> MAKER = Set.of(Modifier.PUBLIC, Modifier.STATIC);

    /** Those of core, which are parsed once for all pages. */
    public static final JavaSources OF_CORE = of(Path.of("src/main/java/io/continuitylint"));

    private final DocTrees docs;
    private final Map<String, TypeDoc> types = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();

    private JavaSources(JavacTask task) throws IOException {
        this.docs = DocTrees.instance(task);
        for (CompilationUnitTree unit : task.parse()) {
            new Types().scan(new TreePath(unit), null);
        }
    }

    private static JavaSources of(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> all = Files.walk(folder);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            Iterable<? extends javax.tools.JavaFileObject> units = manager.getJavaFileObjectsFromPaths(files);
            return new JavaSources((JavacTask) compiler.getTask(null, manager, null, List.of(), null, units));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The documentation of a type; empty for one that is not in the folder. */
    public TypeDoc of(Class<?> type) {
        return types.getOrDefault(type.getName().replace('$', '.'), TypeDoc.NONE);
    }

    /** The documentation of a package; empty if there is none. */
    public String ofPackage(String name) {
        return packages.getOrDefault(name, "");
    }

    private final class Types extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private String inside = "";

        @Override
        public @Nullable Void visitPackage(com.sun.source.tree.PackageTree node, @Nullable Void unused) {
            inside = node.getPackageName().toString();
            String text = Markdown.body(docs.getDocCommentTree(getCurrentPath()));
            if (!text.isEmpty()) {
                packages.put(inside, text);
            }
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
            String outer = inside;
            inside = outer + "." + node.getSimpleName();
            var comment = docs.getDocCommentTree(getCurrentPath());
            types.put(
                    inside,
                    new TypeDoc(
                            Markdown.body(comment),
                            Markdown.params(comment),
                            makers(node),
                            methods(node),
                            constants(node)));
            super.visitClass(node, null);
            inside = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree node, @Nullable Void unused) {
            return null;
        }

        private List<TypeDoc.Method> makers(ClassTree type) {
            String name = type.getSimpleName().toString();
            return type.getMembers().stream()
                    .filter(MethodTree.class::isInstance)
                    .map(MethodTree.class::cast)
                    .filter(method -> method.getModifiers().getFlags().containsAll(MAKER))
                    .filter(method -> name.equals(String.valueOf(method.getReturnType())))
                    .map(method -> method(method).of(name))
                    .toList();
        }

        private List<TypeDoc.Method> methods(ClassTree type) {
            List<TypeDoc.Method> methods = new ArrayList<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof MethodTree method && isOfItsObjects(type, method)) {
                    TypeDoc.Method documented = method(method);
                    if (!documented.text().isEmpty() || !isOverriding(method)) {
                        methods.add(documented);
                    }
                }
            }
            return methods;
        }

        /** What overrides is documented where it is declared. */
        private static boolean isOverriding(MethodTree method) {
            return method.getModifiers().getAnnotations().toString().contains("Override");
        }

        private static boolean isOfItsObjects(ClassTree type, MethodTree method) {
            Set<Modifier> flags = method.getModifiers().getFlags();
            boolean open = flags.contains(Modifier.PUBLIC) || type.getKind() == Tree.Kind.INTERFACE;
            return open
                    && !flags.contains(Modifier.STATIC)
                    && method.getReturnType() != null
                    && !OF_EVERY_OBJECT.contains(method.getName().toString());
        }

        private TypeDoc.Method method(MethodTree method) {
            String name = method.getName().toString();
            String parameters = method.getParameters().stream()
                    .map(parameter -> parameter.getName().toString())
                    .collect(Collectors.joining(", "));
            String type = String.valueOf(method.getReturnType());
            return new TypeDoc.Method(
                    name,
                    "%s(%s)".formatted(name, parameters),
                    method.getParameters().size(),
                    type.replaceAll("@\\w+(\\(\\))? ?", ""),
                    type.contains("@Nullable") || isNullable(method.getModifiers()),
                    Markdown.body(docs.getDocCommentTree(new TreePath(getCurrentPath(), method))));
        }

        private static boolean isNullable(ModifiersTree modifiers) {
            return modifiers.getAnnotations().toString().contains("Nullable");
        }

        private Map<String, String> constants(ClassTree type) {
            Map<String, String> constants = new LinkedHashMap<>();
            for (Tree member : type.getKind() == Tree.Kind.ENUM ? type.getMembers() : List.<Tree>of()) {
                if (member instanceof VariableTree constant && isConstant(type, constant)) {
                    TreePath path = new TreePath(getCurrentPath(), constant);
                    constants.put(constant.getName().toString(), Markdown.body(docs.getDocCommentTree(path)));
                }
            }
            return constants;
        }

        /** Fields are private here; constants of an enum are what is public. */
        private static boolean isConstant(ClassTree type, VariableTree field) {
            Set<Modifier> flags = field.getModifiers().getFlags();
            return flags.contains(Modifier.PUBLIC)
                    && String.valueOf(field.getType())
                            .equals(type.getSimpleName().toString());
        }
    }
}
