package org.mingzhang.gate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The gate knows neither of the faces that it serves. */
class ArchitectureTest {

    private static final JavaClasses GATE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingzhang.gate");

    @Test
    void noFaceAndNoEngineIsKnown() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mingzhang.cli..",
                        "org.mingzhang.maven..",
                        "org.mingzhang.sdk..",
                        "org.apache.maven..",
                        "picocli..",
                        "org.drools..",
                        "org.kie..")
                .check(GATE);
    }

    @Test
    void knownFindingsAndRememberedDocumentsDoNotMeet() {
        noClasses()
                .that()
                .resideInAPackage("org.mingzhang.gate.cache..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mingzhang.gate.known..")
                .check(GATE);
        noClasses()
                .that()
                .resideInAPackage("org.mingzhang.gate.known..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mingzhang.gate.cache..")
                .check(GATE);
    }
}
