package io.continuitylint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;

/** A package imports only from its left, and every outside library has one door. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "io.continuitylint";

    /** From left to right. The root package comes after the last and may import from all. */
    private static final List<String> PACKAGES = List.of(
            "source",
            "request",
            "model",
            "analysis",
            "view",
            "fact",
            "vocabulary",
            "wording",
            "rule",
            "finding",
            "manifest",
            "catalog",
            "engine",
            "judgement",
            "report",
            "start");

    @ArchTest
    static final ArchRule aPackageImportsOnlyFromItsLeft = importsOnlyFromTheLeft();

    @ArchTest
    static final ArchRule noPackagesImportEachOther =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlySourceKnowsSnakeYaml = onlyDoor("source", "org.yaml..");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsDrools = onlyDoor("engine", "org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule onlyReportsKnowJackson = onlyDoor("report", "com.fasterxml..");

    private static ArchRule importsOnlyFromTheLeft() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitecture()
                .layer("the root package")
                .definedBy(ROOT);
        for (String name : PACKAGES) {
            layers = layers.layer(name).definedBy(ROOT + "." + name + "..");
        }
        layers = layers.whereLayer(PACKAGES.get(0)).mayNotAccessAnyLayer();
        for (int index = 1; index < PACKAGES.size(); index++) {
            String[] left = PACKAGES.subList(0, index).toArray(String[]::new);
            layers = layers.whereLayer(PACKAGES.get(index)).mayOnlyAccessLayers(left);
        }
        return layers;
    }

    private static ArchRule onlyDoor(String name, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true);
    }
}
