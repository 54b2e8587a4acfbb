package io.continuitylint.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.continuitylint.engine.PackCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that try to get out: each is refused, by name and line, before any of it is loaded. */
class EscapeTest {

    /** Line 1 is what stands before the rule, line 4 the condition, line 6 the statement. */
    private static final String RULE = """
            %s
            rule "acme/x"
            when
                %s
            then
                %s
            end
            """;

    private static final String SOUND = """
            rule "acme/sound"
            when
                $function : Function( safeState == null )
            then
                findings.violated($function, "%s names no safe state", $function);
            end
            """;

    @TempDir
    private Path rules;

    /** A name, what is tried, and how the refusal begins, behind the file. */
    static Stream<Arguments> attempts() {
        List<Arguments> all = new ArrayList<>();
        statements(all);
        hidden(all);
        session(all);
        conditions(all);
        beforeTheRule(all);
        return all.stream();
    }

    private static void statements(List<Arguments> all) {
        then(all, "a process", "Runtime.getRuntime().exec(\"id\");", "java.lang.Runtime");
        then(all, "a process builder", "new ProcessBuilder(\"id\").start();", "java.lang.ProcessBuilder");
        then(all, "the end of the JVM", "System.exit(0);", "java.lang.System.exit");
        then(
                all,
                "the clock of a calendar",
                "findings.violated($f, \"%s\", java.time.chrono.IsoChronology.INSTANCE.dateNow());",
                "java.time.chrono.IsoChronology.dateNow");
        then(
                all,
                "a place of its own making",
                "findings.violated($f, \"x\").at(new io.continuitylint.source.Place(\"/etc/hostname\", null, null));",
                "new io.continuitylint.source.Place()");
        then(
                all,
                "causes in a circle",
                "RuntimeException a = new RuntimeException(\"a\"); a.initCause(new RuntimeException(\"b\", a)); throw a;",
                "java.lang.RuntimeException.initCause");
        then(all, "the environment", "findings.violated($f, System.getenv(\"HOME\"));", "java.lang.System.getenv");
        then(
                all,
                "a property",
                "findings.violated($f, System.getProperty(\"user.home\"));",
                "java.lang.System.getProperty");
        then(all, "a property by another door", "Integer.getInteger(\"secret\");", "java.lang.Integer.getInteger");
        then(all, "a flag by another door", "Boolean.getBoolean(\"secret\");", "java.lang.Boolean.getBoolean");
        then(
                all,
                "files",
                "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"));",
                "java.nio.file.Files");
        then(all, "a file", "new java.io.File(\"x\").delete();", "java.io.File");
        then(all, "a file reader", "new java.io.FileReader(\"x\");", "java.io.FileReader");
        then(all, "a scanner", "new java.util.Scanner(\"x\");", "java.util.Scanner");
        then(all, "a socket", "new java.net.Socket(\"localhost\", 80);", "java.net.Socket");
        then(all, "a URL", "new java.net.URL(\"http://localhost\").openStream();", "java.net.URL");
        then(all, "a client", "java.net.http.HttpClient.newHttpClient();", "java.net.http.HttpClient");
        then(all, "a thread", "new Thread().start();", "java.lang.Thread");
        then(all, "a pool", "java.util.concurrent.Executors.newCachedThreadPool();", "java.util.concurrent.Executors");
        then(
                all,
                "a future",
                "java.util.concurrent.CompletableFuture.runAsync(() -> {});",
                "java.util.concurrent.CompletableFuture");
        then(
                all,
                "a parallel stream",
                "java.util.List.of(1).parallelStream().count();",
                "java.util.List.parallelStream");
        then(
                all,
                "a parallel stream, later",
                "java.util.stream.Stream.of(1).parallel().count();",
                "java.util.stream.Stream.parallel");
        then(all, "a class by name", "Class.forName(\"java.lang.Runtime\");", "java.lang.Class.forName");
        then(all, "a class loader", "$f.getClass().getClassLoader();", "java.lang.Object.getClass");
        then(all, "the class loader of a constant", "String.class.getClassLoader();", "java.lang.Class.getClassLoader");
        then(all, "a class loader of its own", "ClassLoader.getSystemClassLoader();", "java.lang.ClassLoader");
        then(all, "services", "java.util.ServiceLoader.load(Runnable.class);", "java.util.ServiceLoader");
        then(all, "reflection", "String.class.getDeclaredConstructors();", "java.lang.Class.getDeclaredConstructors");
        then(
                all,
                "method handles",
                "java.lang.invoke.MethodHandles.lookup();",
                "java.lang.invoke.MethodHandles.lookup");
        then(all, "unsafe memory", "sun.misc.Unsafe.getUnsafe();", "sun.misc.Unsafe");
        then(all, "serialisation", "new java.io.ObjectInputStream(null).readObject();", "java.io.ObjectInputStream");
        then(
                all,
                "the language of all",
                "java.util.Locale.setDefault(java.util.Locale.ROOT);",
                "java.util.Locale.setDefault");
        then(
                all,
                "the clock",
                "java.time.LocalDate.now();",
                "java.time.LocalDate.now: what it finds must not depend on when it runs; write findings.asOf()");
        then(all, "the clock of the system", "System.currentTimeMillis();", "java.lang.System.currentTimeMillis");
        then(all, "the zone of the machine", "java.time.ZoneId.systemDefault();", "java.time.ZoneId.systemDefault");
        then(all, "chance", "Math.random();", "java.lang.Math.random");
        then(
                all,
                "other files by way of the linter",
                "new io.continuitylint.source.SourceFile(null, \"x\").lines();",
                "io.continuitylint.source.SourceFile");
        then(
                all,
                "findings of other rules",
                "findings.from(\"test/overdue\");",
                "io.continuitylint.rule.Findings.from");
        then(
                all,
                "objects that outlive the rule",
                "new io.continuitylint.rule.Related(null, null);",
                "new io.continuitylint.rule.Related()");
        then(
                all,
                "the time limit",
                "io.continuitylint.engine.RuleThread.check();",
                "io.continuitylint.engine.RuleThread");
        then(all, "Drools", "org.kie.api.KieServices.get();", "org.kie.api.KieServices");
        then(all, "output", "System.out.println(\"x\");", "java.lang.System.out");
    }

    private static void hidden(List<Arguments> all) {
        then(
                all,
                "a method reference",
                "java.util.function.Supplier s = Runtime::getRuntime; s.get();",
                "java.lang.Runtime");
        then(all, "the body of a lambda", "Runnable r = () -> System.exit(0); r.run();", "java.lang.System.exit");
        then(
                all,
                "a lambda in a lambda",
                "java.util.List.of(1).forEach(a -> java.util.List.of(2).forEach(b -> System.exit(b)));",
                "java.lang.System.exit");
        then(all, "concatenation", "String s = \"x\" + System.getenv(\"HOME\") + $f;", "java.lang.System.getenv");
        then(all, "an escaped name", "\\u0052untime.getRuntime();", 2, "a rule may not use java.lang.Runtime");
        then(
                all,
                "an anonymous class",
                "new java.util.function.IntSupplier() { public int getAsInt() { System.exit(0); return 1; } }.getAsInt();",
                "java.lang.System.exit");
        then(all, "a finaliser", "class A { protected void finalize() { while (true) {} } } new A();", "finalize");
        then(all, "a lock", "synchronized (\"x\") { while (true) {} }", "synchronized");
        then(all, "the class of an array", "findings.violated($f, \"\" + Runtime[].class);", "java.lang.Runtime");
        then(all, "an array", "Object o = new Runtime[1];", "java.lang.Runtime");
        then(all, "a cast", "Object o = $f.id(); findings.violated($f, \"\" + (Runtime) o);", "java.lang.Runtime");
        then(all, "instanceof", "Object o = $f; boolean b = o instanceof Runtime;", "java.lang.Runtime");
        then(
                all,
                "what a method throws",
                "class A { void a() throws java.io.IOException {} } new A();",
                "java.io.IOException");
        then(
                all,
                "what is caught",
                "try { $f.id(); } catch (StackOverflowError e) { }",
                "java.lang.StackOverflowError");
        then(all, "a parent", "class A extends Thread { } new A().start();", "java.lang.Thread");
        then(
                all,
                "an enum by its class",
                "Enum.valueOf((Class) java.nio.file.StandardOpenOption.class, \"READ\");",
                "java.nio.file.StandardOpenOption");
        then(
                all,
                "a list that runs later",
                "class A extends java.util.ArrayList { } new A();",
                6,
                "a class in a rule, or a lambda, may not be a java.util.ArrayList");
        then(
                all,
                "documents of its own",
                "io.continuitylint.fact.Documents d = (file, evidence) -> null;",
                6,
                "a class in a rule, or a lambda, may not be a io.continuitylint.fact.Documents");
    }

    private static void session(List<Arguments> all) {
        String refusal = "a rule may not use drools, kcontext, insert, update, modify or delete";
        then(all, "a fact more", "insert(\"x\");", 6, refusal);
        then(all, "a fact less", "delete($f);", 6, refusal);
        then(all, "a fact changed", "update($f);", 6, refusal);
        then(all, "the session", "drools.getKieRuntime().halt();", 6, refusal);
        then(all, "the context", "kcontext.getKieRuntime();", 6, refusal);
    }

    private static void conditions(List<Arguments> all) {
        when(all, "eval", "$f : Function() eval( System.getenv(\"x\") == null )", 4, "java.lang.System.getenv");
        when(all, "a constraint", "$f : Function( id == System.getenv(\"x\") )", 4, "java.lang.System.getenv");
        when(all, "from", "$f : Function() String() from System.getenv(\"x\")", 4, "java.lang.System.getenv");
        when(
                all,
                "accumulate",
                "$f : Function() accumulate( Function( $id : id ); $n : count(System.getenv($id)) )",
                4,
                "java.lang.System.getenv");
        String own =
                "$f : Function() Number() from accumulate( Function(), init( int c = 0; ) action( System.exit(0); ) result( c ) )";
        all.add(Arguments.of(
                "code of accumulate",
                RULE.formatted("", own, ""),
                "4: accumulate takes no init, action and result here"));
        when(all, "salience", 2, "salience (System.getenv(\"x\").length())", "java.lang.System.getenv");
        when(all, "enabled", 2, "enabled (System.getenv(\"x\") == null)", "java.lang.System.getenv");
        when(all, "a timer", 2, "timer (int: 1s)", "timer");
        when(all, "a day", 2, "date-effective \"1-Jan-2026\"", "date-effective");
    }

    private static void beforeTheRule(List<Arguments> all) {
        before(all, "a function", "function void f() { System.exit(0); }", "java.lang.System.exit");
        before(
                all,
                "a record",
                "function void f() { record A(int a) { void b() { System.exit(0); } } new A(1).b(); }",
                "java.lang.System.exit");
        before(all, "an import", "import java.io.File", "java.io.File");
        before(all, "a static import", "import static java.lang.Runtime.getRuntime", "java.lang.Runtime");
        before(all, "an imported function", "import function java.lang.Runtime.getRuntime", "java.lang.Runtime");
        before(all, "a type", "declare A a : Runtime end", "declare");
        before(all, "an enum", "declare enum A B(System.getenv(\"x\")); a : String end", "declare");
        before(all, "an annotation", "declare A @Deprecated a : String end", "declare");
        before(all, "a function of accumulate", "import accumulate java.util.Random r", "java.util.Random");
        before(all, "a query", "query q() Function( id == System.getenv(\"x\") ) end", "java.lang.System.getenv");
        before(all, "a global", "global java.io.File file", "java.io.File");
        all.add(Arguments.of(
                "the package of others",
                RULE.formatted("package io.continuitylint.engine", "$f : Function()", ""),
                "1: a rule may not be in the package io.continuitylint.engine"));
    }

    private static void then(List<Arguments> all, String name, String statement, String refused) {
        then(all, name, statement, 6, "a rule may not use " + refused);
    }

    private static void then(List<Arguments> all, String name, String statement, int line, String refusal) {
        all.add(Arguments.of(name, RULE.formatted("", "$f : Function()", statement), line + ": " + refusal));
    }

    private static void when(List<Arguments> all, String name, String condition, int line, String refused) {
        all.add(Arguments.of(name, RULE.formatted("", condition, ""), line + ": a rule may not use " + refused));
    }

    private static void when(List<Arguments> all, String name, int line, String attribute, String refused) {
        String rule = RULE.formatted("", "$f : Function()", "").replace("\"acme/x\"", "\"acme/x\" " + attribute);
        all.add(Arguments.of(name, rule, line + ": a rule may not use " + refused));
    }

    private static void before(List<Arguments> all, String name, String line, String refused) {
        all.add(Arguments.of(name, RULE.formatted(line, "$f : Function()", ""), "1: a rule may not use " + refused));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void isRefusedAndTheOtherRulesGoOn(String name, String drl, String refusal) throws IOException {
        WrittenRule.write(rules.resolve("acme/x"), drl);
        WrittenRule.write(rules.resolve("acme/sound"), SOUND);
        PackCompiler.Compiled compiled = new RuleCompiler().compile("escape", rules, "rules");
        assertThat(compiled.mistakes().get("acme/x"))
                .isNotNull()
                .anySatisfy(mistake -> assertThat(mistake).startsWith("rules/acme/x/rule.drl:" + refusal));
        assertThat(compiled.mistakes()).containsOnlyKeys("acme/x");
        assertThat(compiled.files().values().stream().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)))
                .as("what was compiled")
                .filteredOn(file -> file.startsWith("\u00ca\u00fe\u00ba\u00be"))
                .anyMatch(file -> file.contains("acme/sound"))
                .noneMatch(file -> file.contains("acme/x"));
    }
}
